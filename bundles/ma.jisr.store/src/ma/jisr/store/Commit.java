package ma.jisr.store;

import java.time.Instant;
import java.util.Set;

/**
 * One commit: a line of the journal.
 *
 * @param id grows with time
 * @param at when
 * @param author who
 * @param label what was done, in words
 * @param undoes the commit that this one undid, or 0
 * @param undoneBy the commit that undid this one, or 0
 * @param changes how many records it touched
 * @param types the qualified names of the record types touched, when known (a commit just made)
 */
public record Commit(
    long id,
    Instant at,
    String author,
    String label,
    long undoes,
    long undoneBy,
    long changes,
    Set<String> types) {}
