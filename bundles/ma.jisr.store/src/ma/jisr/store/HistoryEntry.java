package ma.jisr.store;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What one commit did to one record.
 *
 * @param commit the commit
 * @param kind what was done
 * @param fields the values that it wrote, by feature
 */
public record HistoryEntry(Commit commit, Kind kind, List<Field> fields) {

  /** What was done to the record. */
  public enum Kind {
    /** It was made. */
    CREATED,
    /** Some of its values were changed. */
    CHANGED,
    /** It was moved to the trash. */
    TRASHED,
    /** It came back from the trash. */
    RESTORED,
    /** It was removed for good, or its creation was undone. */
    REMOVED
  }

  /**
   * One value.
   *
   * @param feature the feature; null when the model no longer has it
   * @param name the feature's name
   * @param before its old value in words, or null
   * @param after its new value in words, or null
   */
  public record Field(EStructuralFeature feature, String name, String before, String after) {}
}
