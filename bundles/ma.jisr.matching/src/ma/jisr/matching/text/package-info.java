/** Words: their forms in other scripts and languages, and how alike two of them are. */
package ma.jisr.matching.text;
