/**
 * Live groups: saved searches that answer with the records that meet them now, for lists of people
 * to invite, to write to or to export; and their conditions as JSON.
 */
package ma.jisr.exchange.group;
