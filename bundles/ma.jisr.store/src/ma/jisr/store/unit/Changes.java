package ma.jisr.store.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.model.base.StoredObject;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Meta;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a session has to write. */
final class Changes {

  private final Set<Record> created = new LinkedHashSet<>();
  private final Map<Record, Set<EStructuralFeature>> changed = new LinkedHashMap<>();
  private final Set<Record> trashed = new LinkedHashSet<>();
  private final Set<Record> restored = new LinkedHashSet<>();

  void create(Record record) {
    created.add(record);
  }

  /** Notes the change of a record or of one of its parts. */
  void note(Notification change) {
    if (change.isTouch() || !(change.getFeature() instanceof EStructuralFeature feature)) {
      return;
    }
    EObject object = (EObject) change.getNotifier();
    // A part has no history of its own: its change is one of the feature that holds it.
    while (object.eContainer() != null) {
      feature = object.eContainmentFeature();
      object = object.eContainer();
    }
    if (object instanceof Record record && !created.contains(record) && !Meta.isSystem(feature)) {
      changed.computeIfAbsent(record, r -> new LinkedHashSet<>()).add(feature);
    }
  }

  /**
   * Notes that a record goes to the trash.
   *
   * @return false for a new one, which is simply not written
   */
  boolean trash(Record record) {
    changed.remove(record);
    if (created.remove(record)) {
      ((StoredObject) record).keptBy(null);
      return false;
    }
    if (!restored.remove(record)) {
      trashed.add(record);
    }
    return true;
  }

  void restore(Record record) {
    restored.add(record);
  }

  boolean isTrashed(Record record) {
    return trashed.contains(record);
  }

  Set<Record> created() {
    return created;
  }

  Map<Record, Set<EStructuralFeature>> changed() {
    return changed;
  }

  Set<Record> trashed() {
    return trashed;
  }

  Set<Record> restored() {
    return restored;
  }

  boolean isEmpty() {
    return created.isEmpty() && changed.isEmpty() && trashed.isEmpty() && restored.isEmpty();
  }

  Collection<Record> all() {
    List<Record> all = new ArrayList<>(created);
    all.addAll(changed.keySet());
    all.addAll(trashed);
    all.addAll(restored);
    return all;
  }

  void clear() {
    created.clear();
    changed.clear();
    trashed.clear();
    restored.clear();
  }
}
