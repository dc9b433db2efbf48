package ma.jisr.ui.base;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * A list that opens below a control, which keeps the focus and hands its keys on: arrows and pages
 * move, Enter or a click takes a row, Escape closes. It closes when the control is left and when
 * anything beside it is pressed or scrolled.
 */
public final class PopupList {

  /**
   * A row.
   *
   * @param text what is shown
   * @param icon the name of its icon, or null
   */
  public record Row(String text, String icon) {}

  private static final int MOST_ROWS = 12;
  private final Control owner;
  private final String id;
  private final IntConsumer taken;
  private final Consumer<Boolean> openness;
  private final Listener elsewhere = this::elsewhere;
  private Shell popup;
  private Table table;

  /**
   * A closed list.
   *
   * @param owner the control that it belongs to
   * @param id its identifier; its rows have the same with ".list"
   * @param taken receives the index of the row that is taken, once the list is closed
   * @param openness is told when the list opens and closes
   */
  public PopupList(Control owner, String id, IntConsumer taken, Consumer<Boolean> openness) {
    this.owner = owner;
    this.id = id;
    this.taken = taken;
    this.openness = openness;
    owner.addListener(SWT.FocusOut, e -> e.display.asyncExec(this::left));
    owner.addListener(SWT.Dispose, e -> close());
  }

  /** Shows rows in place of those that are shown; closes when there are none. */
  public void show(List<Row> rows, int selected) {
    if (rows.isEmpty()) {
      close();
      return;
    }
    boolean opens = popup == null || popup.isDisposed();
    if (opens) {
      make();
    }
    table.removeAll();
    for (Row row : rows) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(row.text());
      if (row.icon() != null) {
        item.setImage(Icons.image(row.icon()));
      }
      item.setForeground(Looks.color(Looks.INK));
    }
    place();
    select(Math.max(0, selected));
    if (opens) {
      popup.setVisible(true);
      table.showSelection();
      openness.accept(true);
    }
  }

  private void make() {
    popup =
        new Shell(
            owner.getShell(), SWT.ON_TOP | SWT.NO_FOCUS | SWT.NO_TRIM | owner.getOrientation());
    FillLayout frame = new FillLayout();
    frame.marginWidth = frame.marginHeight = 1;
    popup.setLayout(frame);
    popup.setBackground(Looks.color(Looks.FRAME));
    popup.setData("jisr.id", id);
    table = new Table(popup, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.NO_FOCUS);
    table.setData("jisr.id", id + ".list");
    Ellipsis.in(table);
    table.addListener(SWT.MouseUp, e -> take(table.getItem(new Point(e.x, e.y))));
    table.addListener(SWT.DefaultSelection, e -> take((TableItem) e.item));
    Display display = owner.getDisplay();
    for (int type : new int[] {SWT.MouseDown, SWT.MouseVerticalWheel, SWT.Move, SWT.Resize}) {
      display.addFilter(type, elsewhere);
    }
  }

  private void place() {
    Rectangle field = owner.getDisplay().map(owner.getParent(), null, owner.getBounds());
    Rectangle screen = owner.getMonitor().getClientArea();
    int rows = Math.min(MOST_ROWS, table.getItemCount());
    int height = rows * (table.getItemHeight() + 2) + 8;
    int wanted = table.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 24;
    int width = Math.min(Math.max(field.width, wanted), Math.max(field.width, screen.width / 2));
    boolean mirrored = (owner.getStyle() & SWT.RIGHT_TO_LEFT) != 0;
    int left = mirrored ? field.x + field.width - width : field.x;
    int x = Math.max(screen.x, Math.min(left, screen.x + screen.width - width));
    boolean below = field.y + field.height + height <= screen.y + screen.height;
    popup.setBounds(x, below ? field.y + field.height : field.y - height, width, height);
    popup.layout();
  }

  /** What happens beside the list ends it; the list's own scrolling does not. */
  private void elsewhere(Event event) {
    boolean inside = event.widget instanceof Control c && c.getShell() == popup;
    boolean moves = event.type == SWT.Move || event.type == SWT.Resize;
    boolean ends =
        moves
            ? event.widget == owner || event.widget == owner.getShell()
            : !inside && event.widget != owner;
    if (ends) {
      close();
    }
  }

  /**
   * Works the open list by a key.
   *
   * @return whether it was for the list
   */
  public boolean key(Event e) {
    if (!isOpen()) {
      return false;
    }
    int count = table.getItemCount();
    int at = table.getSelectionIndex();
    switch (e.keyCode) {
      case SWT.ARROW_DOWN -> select((at + 1) % count);
      case SWT.ARROW_UP -> select((at - 1 + count) % count);
      case SWT.PAGE_DOWN -> select(Math.min(count - 1, at + MOST_ROWS - 1));
      case SWT.PAGE_UP -> select(Math.max(0, at - MOST_ROWS + 1));
      case SWT.CR, SWT.KEYPAD_CR -> take(at < 0 ? null : table.getItem(at));
      case SWT.ESC -> close();
      default -> {
        return false;
      }
    }
    e.doit = false;
    return true;
  }

  /** Keeps Escape and Enter from the dialog around while the list is open. */
  public void traverse(Event e) {
    if (isOpen() && (e.detail == SWT.TRAVERSE_ESCAPE || e.detail == SWT.TRAVERSE_RETURN)) {
      e.doit = false;
      if (e.detail == SWT.TRAVERSE_ESCAPE) {
        close();
      }
    }
  }

  /** Moves to a row of the open list. */
  public void select(int index) {
    table.setSelection(index);
    table.showSelection();
  }

  /** The row that stands out, or -1. */
  public int selected() {
    return isOpen() ? table.getSelectionIndex() : -1;
  }

  private void take(TableItem item) {
    int index = item == null ? -1 : table.indexOf(item);
    if (index >= 0) {
      close();
      taken.accept(index);
    }
  }

  private void left() {
    if (!owner.isDisposed() && !owner.isFocusControl() && isOpen()) {
      // A click into the list takes the focus with some window managers: it is no leaving.
      if (!table.isFocusControl() && owner.getDisplay().getActiveShell() != popup) {
        close();
      }
    }
  }

  /** Whether the list is open. */
  public boolean isOpen() {
    return popup != null && !popup.isDisposed() && popup.isVisible();
  }

  /** Closes the list. */
  public void close() {
    if (popup != null) {
      Display display = Display.getCurrent();
      for (int type : new int[] {SWT.MouseDown, SWT.MouseVerticalWheel, SWT.Move, SWT.Resize}) {
        display.removeFilter(type, elsewhere);
      }
      popup.dispose();
      popup = null;
      openness.accept(false);
    }
  }
}
