/** What commands write: tables and progress for people, JSON for scripts. */
package ma.jisr.cli.output;
