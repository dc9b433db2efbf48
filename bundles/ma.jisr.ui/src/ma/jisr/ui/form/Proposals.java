package ma.jisr.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.jisr.model.meta.Meta;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Query;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.ValueText;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;

/** Proposes records of a type while somebody types. */
final class Proposals implements IContentProposalProvider {

  /**
   * A record that may be meant.
   *
   * @param id its identifier
   * @param type its concrete type
   * @param text its label
   * @param detail what tells it from others of the same name
   */
  record Found(long id, EClass type, String text, String detail) implements IContentProposal {

    @Override
    public String getContent() {
      return text;
    }

    @Override
    public int getCursorPosition() {
      return text.length();
    }

    @Override
    public String getLabel() {
      return detail.isEmpty() ? text : text + "  —  " + detail;
    }

    @Override
    public String getDescription() {
      return null;
    }
  }

  private static final int MOST = 15;
  private final Workspace workspace;
  private final EClass type;

  Proposals(Workspace workspace, EClass type) {
    this.workspace = workspace;
    this.type = type;
  }

  @Override
  public IContentProposal[] getProposals(String contents, int position) {
    return find(contents.strip()).toArray(IContentProposal[]::new);
  }

  /** The records found by some words, or the first ones. */
  List<Found> find(String words) {
    List<EStructuralFeature> label = type.isAbstract() ? List.of() : Meta.label(type);
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
    if (columns.isEmpty()) {
      columns.add(Column.of(type.getEStructuralFeature("code")));
    }
    try (Session session = workspace.session()) {
      Query query = session.query(type);
      if (!words.isEmpty()) {
        query.where(new Condition.Words(words));
      }
      if (!label.isEmpty()) {
        query.orderBy(columns.get(1), true).orderBy(columns.get(0), true);
      }
      return query.rows(columns, 0, MOST).stream()
          .map(row -> found(row, label.size(), details))
          .toList();
    }
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
        text.isEmpty()
            ? workspace.find(row.id()).map(ma.jisr.store.Hit::label).orElse("")
            : text.toString();
    return new Found(row.id(), row.type(), name, String.join(" · ", detail));
  }
}
