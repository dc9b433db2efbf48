/** Documents as word processors read them. */
package ma.jisr.document.word;
