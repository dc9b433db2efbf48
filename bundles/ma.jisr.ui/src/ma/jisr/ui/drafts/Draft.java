package ma.jisr.ui.drafts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.store.Session;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.form.PlainValues;
import ma.jisr.ui.form.RecordEdit;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What somebody typed into a record and did not save yet, without the objects of its session.
 *
 * @param workspace the name of the workspace
 * @param type the qualified name of the record's type
 * @param id the record's identifier; 0 for one that is not saved yet
 * @param label what the record is called
 * @param at when it was typed
 * @param values the changed values by feature, as {@link PlainValues} gives them
 * @param before what stood there when the editing began
 * @param made the records that were made along with it
 * @param unreadable the texts that are no values of their features, by feature
 */
public record Draft(
    String workspace,
    String type,
    long id,
    String label,
    Instant at,
    Map<String, Object> values,
    Map<String, Object> before,
    List<Made> made,
    Map<String, String> unreadable) {

  /**
   * A record that was made along with another.
   *
   * @param type the qualified name of its type
   * @param id the identifier by which the values refer to it
   * @param values its values by feature
   */
  public record Made(String type, long id, Map<String, Object> values) {}

  /**
   * What an editor holds now.
   *
   * @param id the record's identifier; 0 for one that is not saved yet
   */
  public static Draft of(RecordEdit edit, long id) {
    EObject root = edit.root();
    Map<String, Object> values = new LinkedHashMap<>();
    Map<String, Object> before = new LinkedHashMap<>();
    edit.changed()
        .forEach(
            (feature, old) -> {
              values.put(feature.getName(), PlainValues.of(root, feature));
              before.put(feature.getName(), old);
            });
    List<Made> made = new ArrayList<>();
    for (Record record : edit.made()) {
      made.add(
          new Made(Catalog.qualifiedName(record.eClass()), record.getId(), PlainValues.of(record)));
    }
    Map<String, String> unreadable = new LinkedHashMap<>();
    edit.unreadable().forEach((feature, text) -> unreadable.put(feature.getName(), text));
    String label = Labels.of(root);
    return new Draft(
        edit.workspace().name(),
        Catalog.qualifiedName(root.eClass()),
        id,
        label.matches("-?\\d*") ? Labels.of(root.eClass()) : label,
        Instant.now(),
        values,
        before,
        made,
        unreadable);
  }

  /** Whether nothing would be lost with it. */
  public boolean isEmpty() {
    return values.isEmpty() && unreadable.isEmpty();
  }

  /** The feature of a name, as the record's type has it now; null when it has none such. */
  private static EStructuralFeature feature(EClass type, String name) {
    EStructuralFeature feature = type.getEStructuralFeature(name);
    return feature == null || Meta.isSystem(feature) ? null : feature;
  }

  /** The features whose value was changed by others since it was typed over here. */
  public List<EStructuralFeature> changedSince(EObject root) {
    List<EStructuralFeature> changed = new ArrayList<>();
    before.forEach(
        (name, old) -> {
          EStructuralFeature feature = feature(root.eClass(), name);
          if (feature != null && id != 0 && !Objects.equals(old, PlainValues.of(root, feature))) {
            changed.add(feature);
          }
        });
    return changed;
  }

  /**
   * Puts the values into an editor, as one step that can be undone, and the texts that are none
   * into their fields.
   */
  public void resume(RecordEdit edit) {
    BiFunction<EClass, Long, EObject> records = records(edit.session(), edit::made);
    List<RecordEdit.Setting> settings = new ArrayList<>();
    EObject root = edit.root();
    values.forEach(
        (name, plain) -> {
          EStructuralFeature feature = feature(root.eClass(), name);
          if (feature != null) {
            Object value = PlainValues.value(feature, plain, edit.workspace().catalog(), records);
            settings.add(new RecordEdit.Setting(root, feature, value));
          }
        });
    edit.setAll(settings);
    unreadable.forEach(
        (name, text) -> {
          EStructuralFeature feature = feature(root.eClass(), name);
          if (feature != null) {
            read(edit, feature, text);
          }
        });
  }

  /** The rules may have changed with the program: what can be read by now is a value. */
  private static void read(RecordEdit edit, EStructuralFeature feature, String text) {
    try {
      edit.set(edit.root(), feature, ValueText.parse(feature, text));
    } catch (IllegalArgumentException e) {
      edit.unreadable(edit.root(), feature, text, e.getMessage());
    }
  }

  /**
   * Finds the objects that the values refer to, in another session than they were typed in. Those
   * that were made along with the record are made again.
   *
   * @param again hears of each that is made again
   */
  public BiFunction<EClass, Long, EObject> records(Session session, Consumer<Record> again) {
    Catalog catalog = session.workspace().catalog();
    Map<Long, EObject> known = new HashMap<>();
    return new BiFunction<>() {
      @Override
      public EObject apply(EClass concrete, Long number) {
        EObject here = known.get(number);
        return here != null
            ? here
            : made.stream()
                .filter(m -> m.id() == number)
                .findFirst()
                .map(m -> make(m, concrete))
                .orElseGet(() -> session.reference(concrete, number));
      }

      private EObject make(Made one, EClass concrete) {
        Record record = session.create(concrete);
        known.put(one.id(), record);
        one.values()
            .forEach(
                (name, plain) -> {
                  EStructuralFeature feature = feature(concrete, name);
                  if (feature != null) {
                    PlainValues.set(record, feature, plain, catalog, this);
                  }
                });
        again.accept(record);
        return record;
      }
    };
  }
}
