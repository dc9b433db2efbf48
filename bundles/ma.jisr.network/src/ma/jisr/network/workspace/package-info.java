/** Networks of files, brought into a workspace and taken out of it. */
package ma.jisr.network.workspace;
