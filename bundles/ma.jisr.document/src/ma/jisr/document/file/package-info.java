/** Documents as files. */
package ma.jisr.document.file;
