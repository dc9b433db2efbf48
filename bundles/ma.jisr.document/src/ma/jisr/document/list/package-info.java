/** Lists of records as pages to be read and printed. */
package ma.jisr.document.list;
