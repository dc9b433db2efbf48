/** Networks in the formats of programs that analyse them. */
package ma.jisr.network.file;
