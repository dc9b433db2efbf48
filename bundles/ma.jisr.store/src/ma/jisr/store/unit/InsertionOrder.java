package ma.jisr.store.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ma.jisr.model.core.Record;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Puts new records in an order in which each comes after those that it refers to, so that foreign
 * keys hold at every moment; records of one class stand together, for their rows go in one batch.
 * Where references run in a circle, one of them is left to be written at the end.
 */
final class InsertionOrder {

  private static final int IN_PROGRESS = -1;

  private final Map<Long, Record> records = new HashMap<>();
  private final Map<Record, Integer> levels = new IdentityHashMap<>();
  private final Map<Record, List<EReference>> late = new LinkedHashMap<>();
  private final Map<EClass, List<EReference>> references = new HashMap<>();

  InsertionOrder(Collection<? extends Record> created) {
    created.forEach(r -> records.put(r.getId(), r));
    created.forEach(this::level);
  }

  /** The records, level by level, by class within a level. */
  List<List<Record>> batches(Collection<? extends Record> created) {
    TreeMap<Integer, Map<EClass, List<Record>>> byLevel = new TreeMap<>();
    for (Record record : created) {
      byLevel
          .computeIfAbsent(levels.get(record), l -> new LinkedHashMap<>())
          .computeIfAbsent(record.eClass(), c -> new ArrayList<>())
          .add(record);
    }
    List<List<Record>> batches = new ArrayList<>();
    byLevel.values().forEach(byClass -> batches.addAll(byClass.values()));
    return batches;
  }

  /** The references to be written when all records are there, by record. */
  Map<Record, List<EReference>> late() {
    return late;
  }

  private int level(Record record) {
    Integer known = levels.get(record);
    if (known != null) {
      return known;
    }
    levels.put(record, IN_PROGRESS);
    int level = 0;
    for (EReference reference : references(record.eClass())) {
      Object referred = record.eGet(reference, false);
      Record target = referred == null ? null : records.get(Refs.id((EObject) referred));
      if (target == null) {
        continue;
      }
      int below = level(target);
      if (below == IN_PROGRESS) {
        late.computeIfAbsent(record, r -> new ArrayList<>()).add(reference);
      } else {
        level = Math.max(level, below + 1);
      }
    }
    levels.put(record, level);
    return level;
  }

  private List<EReference> references(EClass type) {
    return references.computeIfAbsent(
        type,
        t ->
            t.getEAllReferences().stream().filter(r -> !r.isMany() && !r.isContainment()).toList());
  }
}
