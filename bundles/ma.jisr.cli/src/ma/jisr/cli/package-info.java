/** The command line as an Equinox application. */
package ma.jisr.cli;
