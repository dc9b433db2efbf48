package ma.jisr.matching.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.DuplicateVerdict;
import ma.jisr.model.core.Link;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Merges two records of one type into one. The one that stays keeps its values, takes those chosen
 * from the other and those that it lacks, and the values of many of both. What referred to the
 * other, in any module, refers to it from then on. The other goes to the trash with a link to it,
 * and its history stays. The caller commits; undoing that commit brings everything back.
 */
final class Merge {

  private static final Texts TEXTS = Texts.beside(Decisions.class);

  private final Session session;

  Merge(Session session) {
    this.session = session;
  }

  /**
   * Merges.
   *
   * @param chosen features whose values are taken from the one that goes
   * @throws DecisionException when they are one record or of different types
   */
  void run(Record stays, Record goes, Collection<EStructuralFeature> chosen) {
    if (stays == goes || stays.eClass() != goes.eClass()) {
      throw new DecisionException(
          TEXTS.format("unlike", Labels.of(stays), Labels.of(goes), Labels.of(stays.eClass())));
    }
    takeValues(stays, goes, chosen);
    List<Record> selfReferring = new ArrayList<>();
    for (Record referrer : session.referrers(goes)) {
      move(referrer, stays, goes);
      if (refersTwice(referrer, stays)) {
        selfReferring.add(referrer);
      }
    }
    move(stays, stays, goes);
    stays.getLinks().removeIf(link -> link.getTargetId() == stays.getId());
    Decisions.addLink(session, goes, stays);
    Decisions.note(session, stays, goes, DuplicateVerdict.MERGED, null);
    long lost = goes.getId();
    var type = goes.eClass();
    List<Long> pointless = selfReferring.stream().map(Record::getId).toList();
    session.flush(); // from here on nothing that matters depends on the record that goes
    session.<Record>load(type, lost).ifPresent(session::delete);
    session.<Record>load(Literals.RECORD, pointless).forEach(session::delete);
  }

  private static void takeValues(Record stays, Record goes, Collection<EStructuralFeature> chosen) {
    for (EStructuralFeature feature : stays.eClass().getEAllStructuralFeatures()) {
      if (Meta.isReadOnly(feature)) {
        continue;
      }
      if (feature.isMany()) {
        addMissing(feature, stays, goes);
      } else if (chosen.contains(feature) || isEmpty(stays, feature)) {
        Object value = goes.eGet(feature);
        if (value != null && value != stays) {
          stays.eSet(feature, value);
        }
      }
    }
  }

  private static boolean isEmpty(Record record, EStructuralFeature feature) {
    return record.eGet(feature, false) == null
        || feature.getDefaultValue() != null && !record.eIsSet(feature);
  }

  @SuppressWarnings("unchecked")
  private static void addMissing(EStructuralFeature feature, Record stays, Record goes) {
    List<Object> kept = (List<Object>) stays.eGet(feature);
    for (Object value : List.copyOf((List<Object>) goes.eGet(feature))) {
      boolean part = feature instanceof EReference reference && reference.isContainment();
      if (part) {
        EObject copy = EcoreUtil.copy((EObject) value);
        if (kept.stream().noneMatch(k -> EcoreUtil.equals((EObject) k, copy))) {
          kept.add(copy);
        }
      } else if (value != stays && !kept.contains(value)) {
        kept.add(value);
      }
    }
  }

  /** Moves the references of a record and its parts from one record to another. */
  private static void move(Record referrer, Record to, Record from) {
    moveReferences(referrer, to, from);
    for (EReference containment : referrer.eClass().getEAllContainments()) {
      Object parts = referrer.eGet(containment);
      if (parts instanceof List<?> many) {
        many.forEach(p -> movePart((EObject) p, to, from));
      } else if (parts instanceof EObject part) {
        movePart(part, to, from);
      }
    }
  }

  private static void movePart(EObject part, Record to, Record from) {
    if (part instanceof Link link) {
      if (Objects.equals(link.getTargetId(), from.getId())) {
        link.setTargetId(to.getId());
        link.setTargetType(Catalog.qualifiedName(to.eClass()));
        link.setLabel(Labels.of(to));
      }
    } else {
      moveReferences(part, to, from);
    }
  }

  @SuppressWarnings("unchecked")
  private static void moveReferences(EObject object, Record to, Record from) {
    for (EReference reference : object.eClass().getEAllReferences()) {
      if (reference.isContainment()
          || reference.isContainer()
          || !reference.getEReferenceType().isSuperTypeOf(from.eClass())) {
        continue;
      }
      if (!reference.isMany()) {
        if (object.eGet(reference) == from) {
          object.eSet(reference, to);
        }
        continue;
      }
      List<Object> values = (List<Object>) object.eGet(reference);
      int at = values.indexOf(from);
      if (at >= 0) {
        values.remove(at);
        if (!values.contains(to)) {
          values.add(Math.min(at, values.size()), to);
        }
      }
    }
  }

  /** Whether a record ties another to itself, as the relationship of two that became one. */
  private static boolean refersTwice(Record referrer, Record to) {
    return referrer.eClass().getEAllReferences().stream()
            .filter(r -> Meta.is(r, "cascade") && referrer.eGet(r) == to)
            .count()
        > 1;
  }

  /** The values that differ, by feature: those of the first and of the second. */
  static Map<EStructuralFeature, Object[]> differences(Record first, Record second) {
    Map<EStructuralFeature, Object[]> differences = new LinkedHashMap<>();
    for (EStructuralFeature feature : Meta.ordered(first.eClass())) {
      if (!Meta.isReadOnly(feature) && !feature.isMany()) {
        Object one = first.eGet(feature);
        Object other = second.eGet(feature);
        if (!Objects.equals(one, other)) {
          differences.put(feature, new Object[] {one, other});
        }
      }
    }
    return differences;
  }
}
