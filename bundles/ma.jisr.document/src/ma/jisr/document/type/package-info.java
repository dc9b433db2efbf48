/** Text set on the pages of PDF files, in every script that the embedded fonts have. */
package ma.jisr.document.type;
