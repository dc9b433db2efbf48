package ma.jisr.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Column;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.ValueText;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A value that the records of a column can have.
 *
 * @param key as {@link Filter.Chosen} names it
 * @param label in words
 * @param detail what tells it from others, or ""
 */
record Choice(String key, String label, String detail) {

  private static final Texts TEXTS = Texts.beside(Choice.class);
  private static final List<PlaceKind> KINDS =
      List.of(PlaceKind.REGION, PlaceKind.PROVINCE, PlaceKind.COMMUNE, PlaceKind.COUNTRY);

  /** The line of a list. */
  String shown() {
    return detail.isEmpty() ? label : label + "  —  " + detail;
  }

  /** The values of a column, those without a value first. */
  static List<Choice> read(Workspace workspace, TableColumn column) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(Filter.EMPTY, TEXTS.text("group.empty"), ""));
    EStructuralFeature feature = column.feature();
    if (feature instanceof EReference reference) {
      choices.addAll(records(workspace, reference.getEReferenceType()));
    } else if (feature.getEType() instanceof EEnum type) {
      for (EEnumLiteral literal : type.getELiterals()) {
        choices.add(new Choice(literal.getName(), Labels.of(literal), ""));
      }
    } else {
      for (boolean value : new boolean[] {true, false}) {
        choices.add(new Choice(Boolean.toString(value), ValueText.format(feature, value), ""));
      }
    }
    return choices;
  }

  private static List<Choice> records(Workspace workspace, EClass target) {
    boolean places = target == CorePackage.Literals.PLACE;
    List<Choice> choices = new ArrayList<>();
    List<List<Choice>> byKind = new ArrayList<>();
    KINDS.forEach(kind -> byKind.add(new ArrayList<>()));
    try (Session session = workspace.session()) {
      for (EClass type : workspace.catalog().concrete(target)) {
        List<Column> columns = new ArrayList<>();
        List<EStructuralFeature> label = Meta.label(type);
        for (EStructuralFeature feature : label) {
          TableColumn named = TableColumn.of(type, feature);
          columns.add(named.column());
          columns.add(named.translated());
        }
        if (places) {
          columns.add(Column.of(CorePackage.Literals.PLACE__KIND));
          columns.add(Column.of(CorePackage.Literals.PLACE__PARENT));
        }
        for (Row row : session.query(type).rows(columns, 0, Integer.MAX_VALUE)) {
          Object[] values = row.values();
          String key = Long.toString(row.id());
          String name = label(values, label.size());
          if (places) {
            int kind = KINDS.indexOf(values[values.length - 2]);
            byKind.get(Math.max(0, kind)).add(new Choice(key, name, place(values)));
          } else {
            choices.add(new Choice(key, name.isEmpty() ? '#' + key : name, ""));
          }
        }
      }
    }
    Comparator<Choice> words =
        Comparator.comparing(Choice::label, java.text.Collator.getInstance()::compare);
    choices.sort(words);
    byKind.forEach(
        kind -> {
          kind.sort(words);
          choices.addAll(kind);
        });
    return choices;
  }

  private static String label(Object[] values, int features) {
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < features; i++) {
      Object translated = values[2 * i + 1];
      boolean blank = translated == null || translated.toString().isBlank();
      Object value = blank ? values[2 * i] : translated;
      if (value != null) {
        label.append(label.isEmpty() ? "" : " ").append(value);
      }
    }
    return label.toString();
  }

  private static String place(Object[] values) {
    String kind = ValueText.format(CorePackage.Literals.PLACE__KIND, values[values.length - 2]);
    Object parent = values[values.length - 1];
    return parent == null ? kind : kind + " · " + parent;
  }
}
