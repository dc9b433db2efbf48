package ma.jisr.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Record;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Parts of records of the sample, as the presences of a session, which no table of records brings:
 * rows of their owner's code ("of") and of features by name. Owners that have such parts already
 * are left alone.
 */
final class SampleParts {

  private final Session session;
  private final Map<String, Record> known = new HashMap<>();

  private SampleParts(Session session) {
    this.session = session;
  }

  /**
   * Fills the parts of a type.
   *
   * @param feature that holds them
   * @param text comma-separated, with a line of headers
   */
  static void fill(Workspace workspace, EClass type, String feature, String text) {
    try (Session session = workspace.session()) {
      EReference parts = (EReference) type.getEStructuralFeature(feature);
      new SampleParts(session).fill(type, parts, text.lines().map(SampleParts::cells).toList());
      session.commit(feature);
    }
  }

  @SuppressWarnings("unchecked")
  private void fill(EClass type, EReference parts, List<List<String>> rows) {
    List<String> headers = rows.get(0);
    Set<Record> filled = new HashSet<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      Record owner = record(type, row.get(0));
      Collection<EObject> there = (Collection<EObject>) owner.eGet(parts);
      if (!there.isEmpty() && !filled.contains(owner)) {
        continue;
      }
      filled.add(owner);
      EObject part = EcoreUtil.create(parts.getEReferenceType());
      for (int i = 1; i < row.size(); i++) {
        if (!row.get(i).isEmpty()) {
          EStructuralFeature feature = part.eClass().getEStructuralFeature(headers.get(i));
          part.eSet(feature, value(feature, row.get(i)));
        }
      }
      there.add(part);
    }
  }

  private Object value(EStructuralFeature feature, String word) {
    if (feature instanceof EReference reference) {
      return record(reference.getEReferenceType(), word);
    }
    EAttribute attribute = (EAttribute) feature;
    Class<?> kind = attribute.getEAttributeType().getInstanceClass();
    if (attribute.getEAttributeType() instanceof EEnum type) {
      return type.getEEnumLiteral(word).getInstance();
    } else if (kind == java.time.LocalDate.class) {
      return java.time.LocalDate.parse(word);
    } else if (kind == ma.jisr.model.base.PartialDate.class) {
      return ma.jisr.model.base.PartialDate.valueOf(word);
    }
    return EcoreUtil.createFromString(attribute.getEAttributeType(), word);
  }

  private Record record(EClass type, String code) {
    return known.computeIfAbsent(
        type.getName() + ' ' + code,
        k ->
            session
                .query(type)
                .where(
                    new Condition.Compare(
                        Column.of(CorePackage.Literals.RECORD__CODE),
                        Condition.Operator.EQUAL,
                        code))
                .<Record>records()
                .get(0));
  }

  /** The cells of a line: commas part them, quotes hold them together. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
