/** The commands, one small class each, and the program that finds and runs them. */
package ma.jisr.cli.command;
