/** The register's hands in the window: ties of a selection, its quality, campaigns. */
package ma.jisr.network.ui.register;
