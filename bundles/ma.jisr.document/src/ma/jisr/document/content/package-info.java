/** What a document says, told apart from the format that it is written in. */
package ma.jisr.document.content;
