package ma.jisr.ui.bulk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Workspace;
import ma.jisr.ui.journal.ChangeDialog;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Changes fields of many records. */
public final class BulkEditDialog extends ChangeDialog {

  private static final Texts TEXTS = Texts.beside(BulkEditDialog.class);
  private final Workspace workspace;
  private final EClass type;
  private final List<Long> chosen;
  private final List<Long> shown;
  private final List<EStructuralFeature> fields;
  private final EStructuralFeature first;
  private final List<ChangeRow> rows = new ArrayList<>();
  private Button all;
  private Composite changes;
  private BulkPreview preview;

  /**
   * A dialog.
   *
   * @param chosen the records selected
   * @param shown all records of the list
   * @param first the field that is proposed; any
   */
  public BulkEditDialog(
      Shell shell,
      Workspace workspace,
      EClass type,
      List<Long> chosen,
      List<Long> shown,
      EStructuralFeature first) {
    super(shell, workspace, "bulk", TEXTS.format("title", Labels.plural(type)), TEXTS);
    this.workspace = workspace;
    this.type = type;
    this.chosen = List.copyOf(chosen);
    this.shown = List.copyOf(shown);
    this.first = first;
    fields = BulkEdit.fields(type);
  }

  @Override
  protected void createChoices(Composite area) {
    Composite top = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(top);
    Button some = new Button(top, SWT.RADIO);
    some.setText(TEXTS.format("target.chosen", chosen.size()));
    some.setEnabled(!chosen.isEmpty());
    some.setSelection(!chosen.isEmpty());
    all = new Button(top, SWT.RADIO);
    all.setText(TEXTS.format("target.shown", shown.size()));
    all.setSelection(chosen.isEmpty());
    all.setData("jisr.id", "bulk.all");
    all.addListener(SWT.Selection, e -> lookSoon());
    changes = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(changes);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(changes);
    Button add = new Button(area, SWT.PUSH);
    add.setText(TEXTS.text("add"));
    add.setData("jisr.id", "bulk.add");
    add.addListener(SWT.Selection, e -> addRow());
    addRow();
  }

  @Override
  protected Control createPreview(Composite area) {
    preview = new BulkPreview(area);
    return preview.control();
  }

  @Override
  protected void clearPreview() {
    preview.clear();
  }

  /** Adds a line; the first is about the field that is proposed. */
  ChangeRow addRow() {
    Set<EStructuralFeature> taken = new HashSet<>();
    rows.forEach(r -> taken.add(r.feature()));
    int next = fields.contains(first) && !taken.contains(first) ? fields.indexOf(first) : 0;
    while (next < fields.size() - 1 && taken.contains(fields.get(next))) {
      next++;
    }
    ChangeRow[] row = new ChangeRow[1];
    row[0] =
        new ChangeRow(changes, workspace, fields, next, this::lookSoon, () -> removeRow(row[0]));
    rows.add(row[0]);
    changes.requestLayout();
    lookSoon();
    return row[0];
  }

  /** The lines. */
  List<ChangeRow> rows() {
    return rows;
  }

  private void removeRow(ChangeRow row) {
    rows.remove(row);
    row.dispose();
    changes.requestLayout();
    lookSoon();
  }

  private BulkEdit edit() {
    if (rows.isEmpty()) {
      throw new IllegalArgumentException(TEXTS.text("nothing"));
    }
    List<BulkChange> wanted = new ArrayList<>();
    Set<EStructuralFeature> seen = new HashSet<>();
    for (ChangeRow row : rows) {
      if (!seen.add(row.feature())) {
        throw new IllegalArgumentException(TEXTS.format("twice", Labels.of(row.feature())));
      }
      wanted.add(row.change());
    }
    return new BulkEdit(workspace, type, all.getSelection() ? shown : chosen, wanted);
  }

  @Override
  protected void look() {
    start(
        false,
        edit()::preview,
        outcome -> {
          preview.show(outcome);
          say(sentence("would", outcome), false);
          allow(outcome.changed() > 0);
        });
  }

  @Override
  protected void change() {
    start(
        true,
        edit()::apply,
        outcome -> {
          preview.show(outcome);
          done(sentence("did", outcome), outcome.commit().orElse(null));
        });
  }

  private static String sentence(String key, BulkEdit.Outcome outcome) {
    String text = TEXTS.format(key, outcome.changed(), outcome.unchanged(), outcome.refused());
    return outcome.gone() == 0 ? text : text + ' ' + TEXTS.format("gone", outcome.gone());
  }
}
