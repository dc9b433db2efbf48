/** The deployable modules of this installation, by p2. */
package ma.jisr.cli.module;
