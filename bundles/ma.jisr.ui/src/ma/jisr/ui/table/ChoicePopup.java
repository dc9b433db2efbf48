package ma.jisr.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import ma.jisr.model.text.Folding;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Work;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The list that opens above a column: its values, some of which are chosen. */
final class ChoicePopup extends PopupDialog {

  private static final Texts TEXTS = Texts.beside(ChoicePopup.class);
  private static final int MOST = 250;
  private static final int WIDTH = 380;
  private static final int HEIGHT = 340;
  private final TableColumn column;
  private final Set<String> chosen;
  private final Consumer<List<String>> changed;
  private List<Choice> choices = List.of();
  private Rectangle at;
  private Text search;
  private Table list;
  private Label note;

  /**
   * A list.
   *
   * @param chosen the keys of the values chosen so far
   * @param changed receives those chosen each time a person changes them
   */
  ChoicePopup(
      Shell parent, TableColumn column, List<String> chosen, Consumer<List<String>> changed) {
    super(parent, INFOPOPUPRESIZE_SHELLSTYLE, true, false, false, false, false, null, null);
    this.column = column;
    this.chosen = new LinkedHashSet<>(chosen);
    this.changed = changed;
  }

  /**
   * Opens below the filter of the column.
   *
   * @param control where the filter stands
   * @param filter its place there
   * @param names receives the names of the values that there are, by key
   */
  void open(
      Workspace workspace, Control control, Rectangle filter, Consumer<Map<String, String>> names) {
    at = control.getDisplay().map(control, null, filter);
    open();
    getShell().setData("jisr.id", "filter.choices");
    Work.quietly(
        TEXTS.text("choices.reading"),
        list,
        monitor -> Choice.read(workspace, column),
        read -> {
          Map<String, String> known = new HashMap<>();
          read.forEach(choice -> known.put(choice.key(), choice.label()));
          names.accept(known);
          choices = read;
          fill();
        });
  }

  @Override
  protected Point getInitialSize() {
    return new Point(Math.max(WIDTH, at.width), HEIGHT);
  }

  @Override
  protected Point getInitialLocation(Point size) {
    Rectangle screen = getShell().getDisplay().getBounds();
    boolean mirrored = (getParentShell().getStyle() & SWT.RIGHT_TO_LEFT) != 0;
    int x = mirrored ? at.x + at.width - size.x : at.x;
    return new Point(Math.max(0, Math.min(x, screen.width - size.x)), at.y + at.height);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    area.setBackground(Looks.color(Looks.PAPER));
    GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 6).applyTo(area);
    search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    search.setMessage(TEXTS.text("choices.search"));
    search.setData("jisr.id", "choices.search");
    GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
    search.addListener(SWT.Modify, e -> fill());
    search.addListener(
        SWT.KeyDown,
        e -> {
          if (e.keyCode == SWT.ARROW_DOWN && list.getItemCount() > 0) {
            list.setFocus();
            list.setSelection(Math.max(0, list.getSelectionIndex()));
          }
        });
    search.addListener(SWT.DefaultSelection, e -> chooseOnly());
    list = new Table(area, SWT.CHECK | SWT.FULL_SELECTION | SWT.V_SCROLL);
    list.setData("jisr.id", "choices.list");
    GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
    list.addListener(
        SWT.Selection,
        e -> {
          if (e.detail == SWT.CHECK) {
            check((TableItem) e.item);
          }
        });
    list.addListener(SWT.DefaultSelection, e -> close());
    note = new Label(area, SWT.WRAP);
    note.setForeground(Looks.color(Looks.QUIET));
    note.setBackground(area.getBackground());
    GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(note);
    Button none = new Button(area, SWT.PUSH);
    none.setText(TEXTS.text("choices.none"));
    none.setData("jisr.id", "choices.none");
    GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(none);
    none.addListener(SWT.Selection, e -> clear());
    return area;
  }

  @Override
  protected Control getFocusControl() {
    return search;
  }

  private void fill() {
    String wanted = Folding.fold(search.getText());
    List<Choice> matching = new ArrayList<>();
    for (Choice choice : choices) {
      if (wanted.isEmpty() || Folding.fold(choice.label()).contains(wanted)) {
        matching.add(choice);
      }
    }
    list.setRedraw(false);
    list.removeAll();
    matching.sort(java.util.Comparator.comparing(c -> !chosen.contains(c.key())));
    for (Choice choice : matching.subList(0, Math.min(MOST, matching.size()))) {
      TableItem item = new TableItem(list, SWT.NONE);
      item.setText(choice.shown());
      item.setChecked(chosen.contains(choice.key()));
      item.setData(choice.key());
    }
    list.setRedraw(true);
    note.setText(
        matching.isEmpty()
            ? TEXTS.text("choices.nothing")
            : matching.size() > MOST
                ? TEXTS.format("choices.more", matching.size() - MOST)
                : column.kind() == TableColumn.Kind.PLACE ? TEXTS.text("choices.places") : "");
    note.requestLayout();
  }

  private void check(TableItem item) {
    String key = (String) item.getData();
    if (item.getChecked()) {
      chosen.add(key);
    } else {
      chosen.remove(key);
    }
    changed.accept(List.copyOf(chosen));
  }

  /** Enter behind some letters: the first value that they find. */
  private void chooseOnly() {
    if (!search.getText().isBlank() && list.getItemCount() > 0) {
      TableItem first = list.getItem(0);
      first.setChecked(true);
      check(first);
    }
    close();
  }

  private void clear() {
    chosen.clear();
    fill();
    changed.accept(List.of());
  }
}
