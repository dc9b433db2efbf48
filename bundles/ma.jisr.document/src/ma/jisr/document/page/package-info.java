/** Documents set on the pages of PDF files. */
package ma.jisr.document.page;
