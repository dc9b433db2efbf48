package ma.jisr.store;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a list shows of a record, or sorts or filters by: a feature, reached through single-valued
 * references. Of a record whose type lacks the feature, as some heirs of an abstract type do, it is
 * empty. A path of two may begin with contained objects, as the addresses of a party: its values,
 * to be read and not to be sorted or filtered by, are a List with those of all of them.
 *
 * @param path the features to follow, the last being the one whose value is meant; not empty
 * @param raw for a reference: its identifiers (Long) in place of its labels
 */
public record Column(List<EStructuralFeature> path, boolean raw) {

  /** Keeps a copy of the path. */
  public Column {
    path = List.copyOf(path);
    if (path.isEmpty()) {
      throw new IllegalArgumentException("an empty path");
    }
  }

  /** The value of a feature, in words when it is a reference. */
  public static Column of(EStructuralFeature... path) {
    return new Column(List.of(path), false);
  }

  /** The identifiers that a reference holds. */
  public static Column idOf(EStructuralFeature... path) {
    return new Column(List.of(path), true);
  }

  /** The feature whose value is meant. */
  public EStructuralFeature feature() {
    return path.get(path.size() - 1);
  }
}
