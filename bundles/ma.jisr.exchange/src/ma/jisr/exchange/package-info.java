/** What goes into a workspace from tables and out of it: what is asked for and what is answered. */
package ma.jisr.exchange;
