package ma.jisr.network.quality;

import org.eclipse.emf.ecore.EClass;

/**
 * A line of the worklist.
 *
 * @param rule what was looked at
 * @param type the concrete type of the record
 * @param record its identifier
 * @param label what it is called
 * @param other the identifier of another record that it takes, as a duplicate; 0 when none
 * @param reason what is the matter with it, in one sentence
 */
public record Finding(
    Rule rule, EClass type, long record, String label, long other, String reason) {

  /** What tells one line from another, whenever they are found. */
  Key key() {
    return new Key(rule.key(), record, other);
  }

  /** A rule, a record and another one. */
  record Key(String rule, long record, long other) {}
}
