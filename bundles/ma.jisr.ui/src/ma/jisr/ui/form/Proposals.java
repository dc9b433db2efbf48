package ma.jisr.ui.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Folding;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Hit;
import ma.jisr.store.Query;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.ValueText;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Finds records of a type by what somebody types: words whatever their accents, case and Arabic
 * letter forms, or an acronym; the likeliest first. Asked in the background.
 */
public final class Proposals {

  /**
   * A record that may be meant.
   *
   * @param id its identifier
   * @param type its concrete type
   * @param text its label
   * @param detail what tells it from others of the same name
   */
  public record Found(long id, EClass type, String text, String detail) {}

  private static final int MOST = 15;

  /** How many that have the words are looked at, for the best of them to come first. */
  private static final int LOOKED_AT = 300;

  private final Workspace workspace;
  private final EClass type;

  /**
   * Proposals.
   *
   * @param type which records; an abstract type stands for its heirs
   */
  public Proposals(Workspace workspace, EClass type) {
    this.workspace = workspace;
    this.type = type;
  }

  /** The records found by some words, or the first ones when there are none. */
  public List<Found> find(String words) {
    if (type.isAbstract() && !words.isBlank()) {
      Set<EClass> wanted = new HashSet<>(workspace.catalog().concrete(type));
      return workspace.search(words, LOOKED_AT).stream()
          .filter(hit -> wanted.contains(hit.type()))
          .limit(MOST)
          .map(Proposals::found)
          .toList();
    }
    return rows(words);
  }

  /** The same over the records of every type that people keep. */
  public static List<Found> everywhere(Workspace workspace, String words) {
    List<EClass> kept = workspace.catalog().registers();
    return workspace.search(words, LOOKED_AT).stream()
        .filter(hit -> kept.contains(hit.type()))
        .limit(MOST)
        .map(Proposals::found)
        .toList();
  }

  private static Found found(Hit hit) {
    return new Found(hit.id(), hit.type(), hit.label(), ma.jisr.model.meta.Labels.of(hit.type()));
  }

  private List<Found> rows(String words) {
    List<EStructuralFeature> label = type.isAbstract() ? List.of() : Meta.label(type);
    EStructuralFeature acronym = type.getEStructuralFeature("acronym");
    List<Column> columns = new ArrayList<>();
    for (EStructuralFeature feature : label) {
      columns.add(Column.of(feature));
      columns.add(Column.of(Meta.translation(feature, type, Locale.getDefault().getLanguage())));
    }
    List<EStructuralFeature> details =
        Meta.listed(type).stream()
            .filter(f -> !label.contains(f) && !f.getName().startsWith("name"))
            .filter(f -> !ValueText.isNumber(f) && !f.isMany())
            .limit(2)
            .toList();
    details.forEach(f -> columns.add(Column.of(f)));
    if (acronym != null) {
      columns.add(Column.of(acronym));
    }
    if (columns.isEmpty()) {
      columns.add(Column.of(type.getEStructuralFeature("code")));
    }
    try (Session session = workspace.session()) {
      Query query = session.query(type);
      if (!words.isBlank()) {
        query.where(new Condition.Words(words));
      }
      if (!label.isEmpty()) {
        query.orderBy(columns.get(1), true).orderBy(columns.get(0), true);
      }
      String folded = Folding.fold(words);
      List<Row> rows = query.rows(columns, 0, words.isBlank() ? MOST : LOOKED_AT);
      return rows.stream()
          .sorted(Comparator.comparingInt(row -> rank(row, label.size(), acronym, folded)))
          .limit(MOST)
          .map(row -> found(row, label.size(), details))
          .toList();
    }
  }

  /** A name or acronym is what was typed, begins with it, has a word that does, or only has it. */
  private static int rank(Row row, int labels, EStructuralFeature acronym, String typed) {
    List<Object> names = new ArrayList<>();
    for (int i = 0; i < 2 * labels; i++) {
      names.add(row.values()[i]);
    }
    if (acronym != null) {
      names.add(row.values()[row.values().length - 1]);
    }
    int best = 4;
    for (Object name : names) {
      String folded = name == null ? "" : Folding.fold(name.toString());
      if (folded.isEmpty()) {
        continue;
      } else if (folded.equals(typed)) {
        best = 0;
      } else if (folded.startsWith(typed)) {
        best = Math.min(best, 1);
      } else if ((' ' + folded).contains(' ' + typed)) {
        best = Math.min(best, 2);
      } else if (folded.contains(typed)) {
        best = Math.min(best, 3);
      }
    }
    return best;
  }

  private Found found(Row row, int labels, List<EStructuralFeature> details) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < labels; i++) {
      Object translated = row.values()[2 * i + 1];
      Object value =
          translated == null || translated.toString().isBlank() ? row.values()[2 * i] : translated;
      if (value != null) {
        text.append(text.isEmpty() ? "" : " ").append(value);
      }
    }
    List<String> detail = new ArrayList<>();
    for (int i = 0; i < details.size(); i++) {
      String part = ValueText.format(details.get(i), row.values()[2 * labels + i]);
      if (!part.isEmpty()) {
        detail.add(part);
      }
    }
    String name =
        text.isEmpty() ? workspace.find(row.id()).map(Hit::label).orElse("") : text.toString();
    return new Found(row.id(), row.type(), name, String.join(" · ", detail));
  }
}
