package ma.jisr.network.workspace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ma.jisr.exchange.plan.HeaderWords;
import ma.jisr.exchange.plan.Target;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Folding;
import ma.jisr.network.file.NetworkData.Column;
import ma.jisr.network.file.NetworkData.Kind;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which features of records are columns of networks, and which columns are features. */
final class ModelColumns {

  /** Says whether a node is an organisation or a person. */
  static final String RECORD = "record";

  /** The weight of a tie whose weight no network has: 0. */
  static final String FORCE = "force";

  private static final String SENSITIVE = "sensitive";

  private ModelColumns() {}

  /** The features of a type that files have, in the order of the model. */
  static List<EStructuralFeature> of(EClass type) {
    return Meta.ordered(type).stream().filter(f -> isColumn(f, type)).toList();
  }

  private static boolean isColumn(EStructuralFeature feature, EClass type) {
    boolean end =
        feature == Literals.RELATIONSHIP__SOURCE || feature == Literals.RELATIONSHIP__TARGET;
    boolean own = feature == Literals.RELATIONSHIP__WEIGHT;
    boolean documents =
        feature instanceof EReference reference
            && Literals.DOCUMENT.isSuperTypeOf(reference.getEReferenceType());
    return HeaderWords.isImported(feature)
        && !end
        && !own
        && !documents
        && !SENSITIVE.equals(Meta.personal(feature));
  }

  /**
   * The features that the columns of a file fill: those with a feature's own name first, then those
   * with one of its labels or aliases.
   *
   * @return one per column; null where the model has none, or another column fills it
   */
  static EStructuralFeature[] map(List<Column> columns, EClass type) {
    HeaderWords words = new HeaderWords(type);
    EStructuralFeature[] found = new EStructuralFeature[columns.size()];
    Set<EStructuralFeature> filled = new HashSet<>();
    for (int c = 0; c < found.length; c++) {
      EStructuralFeature named = type.getEStructuralFeature(columns.get(c).name());
      if (named != null && isColumn(named, type) && filled.add(named)) {
        found[c] = named;
      }
    }
    for (int c = 0; c < found.length; c++) {
      EStructuralFeature called = called(columns.get(c).name(), type, words);
      if (found[c] == null && called != null && filled.add(called)) {
        found[c] = called;
      }
    }
    return found;
  }

  private static EStructuralFeature called(String column, EClass type, HeaderWords words) {
    if (type == Literals.RELATIONSHIP && Folding.fold(column).equals(FORCE)) {
      return Literals.RELATIONSHIP__WEIGHT;
    }
    return words.find(column) instanceof Target.Value value && isColumn(value.feature(), type)
        ? value.feature()
        : null;
  }

  /** What the values of a feature are in a network. */
  static Kind kind(EStructuralFeature feature) {
    if (feature.isMany() || !(feature instanceof EAttribute attribute)) {
      return Kind.TEXT;
    }
    Class<?> type = attribute.getEAttributeType().getInstanceClass();
    if (type == Boolean.class || type == boolean.class) {
      return Kind.TRUTH;
    } else if (type == Integer.class || type == int.class || type == Long.class) {
      return Kind.WHOLE;
    } else if (type == Double.class || type == double.class) {
      return Kind.NUMBER;
    }
    return Kind.TEXT;
  }
}
