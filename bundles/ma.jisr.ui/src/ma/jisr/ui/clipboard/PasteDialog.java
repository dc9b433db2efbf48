package ma.jisr.ui.clipboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportResult;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Column;
import ma.jisr.store.Commit;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.DropDown;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.journal.ChangeDialog;
import ma.jisr.ui.table.TableColumn;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * Pastes cells into a list: what each would become is shown first, refused ones with the reason.
 */
public final class PasteDialog extends ChangeDialog {

  private static final Texts TEXTS = Texts.beside(PasteDialog.class);
  private final Workspace workspace;
  private final EClass type;
  private final Paste paste;
  private final List<TableColumn> columns;
  private final List<Long> chosen;
  private final List<Long> all;
  private TableColumn first;
  private boolean onto;
  private boolean erase;
  private PastePreview preview;

  /**
   * A dialog.
   *
   * @param paste the cells
   * @param columns the columns of the list, in order
   * @param first the column of the cursor
   * @param chosen the records chosen
   * @param all the records of the list
   */
  public PasteDialog(
      Shell shell,
      Workspace workspace,
      EClass type,
      Paste paste,
      List<TableColumn> columns,
      TableColumn first,
      List<Long> chosen,
      List<Long> all) {
    super(shell, workspace, "paste", TEXTS.format("title", Labels.plural(type)), TEXTS);
    this.workspace = workspace;
    this.type = type;
    this.paste = paste;
    this.columns = List.copyOf(columns);
    this.first = first;
    this.chosen = List.copyOf(chosen);
    this.all = List.copyOf(all);
    onto = !chosen.isEmpty();
  }

  @Override
  protected void createChoices(Composite area) {
    Composite top = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 6).applyTo(top);
    Button rows = new Button(top, SWT.RADIO);
    rows.setText(TEXTS.format("onto", paste.rows().size(), chosen.size()));
    rows.setSelection(onto);
    rows.setEnabled(!chosen.isEmpty());
    Button news = new Button(top, SWT.RADIO);
    news.setText(TEXTS.format("new", paste.rows().size()));
    news.setSelection(!onto);
    news.setData("jisr.id", "paste.new");
    news.addListener(
        SWT.Selection,
        e -> {
          onto = !news.getSelection();
          lookSoon();
        });
    new Label(top, SWT.NONE).setText(TEXTS.text(paste.hasHeaders() ? "headers" : "first"));
    if (paste.hasHeaders()) {
      new Label(top, SWT.NONE);
    } else {
      firstColumn(top);
    }
    Button empty = new Button(top, SWT.CHECK);
    empty.setText(TEXTS.text("erase"));
    empty.setData("jisr.id", "paste.erase");
    GridDataFactory.fillDefaults().span(2, 1).applyTo(empty);
    empty.addListener(
        SWT.Selection,
        e -> {
          erase = empty.getSelection();
          lookSoon();
        });
  }

  private void firstColumn(Composite parent) {
    DropDown combo = new DropDown(parent);
    columns.forEach(c -> combo.add(c.title()));
    combo.select(Math.max(0, columns.indexOf(first)));
    combo.setData("jisr.id", "paste.first");
    combo.addListener(
        SWT.Selection,
        e -> {
          first = columns.get(combo.getSelectionIndex());
          lookSoon();
        });
  }

  @Override
  protected Control createPreview(Composite area) {
    preview = new PastePreview(area, paste);
    return preview.control();
  }

  @Override
  protected void clearPreview() {
    preview.clear();
  }

  /** What the cells would become, with the values that are there now. */
  private record Seen(ImportResult result, Map<Long, Object[]> before) {}

  /** What the cells became, with what can be undone. */
  private record Pasted(ImportResult result, Commit commit) {}

  private List<Long> targets() {
    return onto ? paste.targets(chosen, all) : List.of();
  }

  @Override
  protected void look() {
    List<TableColumn> into = paste.columns(first);
    List<Long> targets = targets();
    ImportRequest request = paste.request(into, targets, erase);
    start(
        false,
        monitor -> new Seen(Paste.run(workspace, request, true, monitor), before(into, targets)),
        seen -> {
          preview.show(into, targets, seen.before(), seen.result().refusals());
          say(sentence("would", seen.result()), false);
          allow(seen.result().created() + seen.result().updated() > 0);
        });
  }

  private Map<Long, Object[]> before(List<TableColumn> into, List<Long> targets) {
    Map<Long, Object[]> before = new HashMap<>();
    List<Long> ids =
        targets.stream().filter(id -> id != 0).limit(PastePreview.MOST).distinct().toList();
    if (!ids.isEmpty()) {
      List<Column> read = into.stream().map(TableColumn::column).toList();
      try (Session session = workspace.session()) {
        for (Row row : session.query(type).rowsOf(read, ids)) {
          Object[] words = new Object[into.size()];
          for (int i = 0; i < words.length; i++) {
            words[i] = ValueText.format(into.get(i).feature(), row.values()[i]);
          }
          before.put(row.id(), words);
        }
      }
    }
    return before;
  }

  @Override
  protected void change() {
    ImportRequest request = paste.request(paste.columns(first), targets(), erase);
    start(
        true,
        monitor -> {
          ImportResult result = Paste.run(workspace, request, false, monitor);
          Commit commit =
              result.commit().isPresent()
                  ? workspace.journal().commit(result.commit().getAsLong()).orElse(null)
                  : null;
          return new Pasted(result, commit);
        },
        pasted -> done(sentence("did", pasted.result()), pasted.commit()));
  }

  private static String sentence(String key, ImportResult result) {
    return TEXTS.format(
        key, result.created(), result.updated(), result.unchanged(), result.refused());
  }
}
