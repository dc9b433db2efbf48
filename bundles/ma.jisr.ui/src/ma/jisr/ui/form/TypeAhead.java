package ma.jisr.ui.form;

import java.util.List;
import java.util.function.Consumer;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Work;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * Proposes while somebody types: what fits is found in the background and shown in a list below the
 * field. Arrow down opens the list, Enter or a click takes a proposal, Escape closes it.
 */
final class TypeAhead {

  /**
   * What may be meant.
   *
   * @param text what is shown
   * @param detail what tells it from others of the same name; quieter
   * @param icon the name of its icon, or null
   * @param taken is run when it is chosen
   */
  record Proposal(String text, String detail, String icon, Runnable taken) {}

  /** Finds proposals; called in the background. */
  @FunctionalInterface
  interface Source {
    /**
     * Finds them.
     *
     * @param typed what stands in the field, without blanks around it
     */
    List<Proposal> find(String typed);
  }

  private static final int DELAY = 150;
  private static final int MOST_ROWS = 10;
  private final Text text;
  private final Source source;
  private final String name;
  private final Consumer<Boolean> openness;
  private Shell popup;
  private Table table;
  private List<Proposal> shown = List.of();
  private Job job;
  private int asked;
  private boolean quiet;

  /**
   * Attaches itself.
   *
   * @param text the field
   * @param name what is done, for the list of running work
   * @param openness is told when the list opens and closes
   */
  TypeAhead(Text text, String name, Source source, Consumer<Boolean> openness) {
    this.text = text;
    this.name = name;
    this.source = source;
    this.openness = openness;
    text.addListener(SWT.Modify, e -> typed());
    text.addListener(SWT.KeyDown, this::key);
    text.addListener(SWT.Traverse, this::traverse);
    text.addListener(SWT.FocusOut, e -> text.getDisplay().asyncExec(this::left));
    text.addListener(SWT.Dispose, e -> close());
  }

  /** Changes the field without proposing anything. */
  void write(String newText) {
    quiet = true;
    text.setText(newText);
    quiet = false;
  }

  private void typed() {
    if (quiet || !text.isFocusControl()) {
      return;
    }
    int mine = ++asked;
    text.getDisplay()
        .timerExec(
            DELAY,
            () -> {
              if (!text.isDisposed() && mine == asked) {
                open();
              }
            });
  }

  /** Asks for proposals for what stands in the field, and shows them. */
  void open() {
    int mine = ++asked;
    String typed = text.getText().strip();
    if (job != null) {
      job.cancel();
    }
    job =
        Work.quietly(
            name,
            text,
            monitor -> source.find(typed),
            found -> {
              if (mine == asked && text.isFocusControl()) {
                show(found);
              }
            });
  }

  private void show(List<Proposal> found) {
    shown = found;
    if (found.isEmpty()) {
      close();
      return;
    }
    if (popup == null) {
      popup = new Shell(text.getShell(), SWT.ON_TOP | SWT.NO_FOCUS | SWT.BORDER);
      popup.setLayout(new FillLayout());
      popup.setData("jisr.id", "proposals");
      table = new Table(popup, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.NO_FOCUS);
      table.setData("jisr.id", "proposals.list");
      table.addListener(SWT.MouseUp, e -> take(table.getItem(new Point(e.x, e.y))));
      table.addListener(SWT.DefaultSelection, e -> take((TableItem) e.item));
    }
    table.removeAll();
    for (Proposal proposal : found) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(
          proposal.detail().isEmpty()
              ? proposal.text()
              : proposal.text() + "   ·   " + proposal.detail());
      if (proposal.icon() != null) {
        item.setImage(Icons.image(proposal.icon()));
      }
      item.setForeground(Looks.color(Looks.INK));
    }
    table.setSelection(0);
    place();
    if (!popup.isVisible()) {
      popup.setVisible(true);
      openness.accept(true);
    }
  }

  private void place() {
    Rectangle field = text.getDisplay().map(text.getParent(), null, text.getBounds());
    Rectangle screen = text.getMonitor().getClientArea();
    int rows = Math.min(MOST_ROWS, shown.size());
    int height = rows * (table.getItemHeight() + 2) + 8;
    int wanted = table.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 24;
    int width = Math.min(Math.max(field.width, wanted), screen.width / 2);
    boolean below = field.y + field.height + height <= screen.y + screen.height;
    int x = Math.max(screen.x, Math.min(field.x, screen.x + screen.width - width));
    popup.setBounds(x, below ? field.y + field.height : field.y - height, width, height);
    popup.layout();
  }

  private void key(Event e) {
    boolean open = isOpen();
    switch (e.keyCode) {
      case SWT.ARROW_DOWN -> {
        if (open) {
          move(1);
        } else {
          open();
        }
        e.doit = false;
      }
      case SWT.ARROW_UP -> {
        if (open) {
          move(-1);
          e.doit = false;
        }
      }
      case SWT.CR, SWT.KEYPAD_CR -> {
        if (open) {
          take(table.getSelectionCount() == 0 ? null : table.getSelection()[0]);
          e.doit = false;
        }
      }
      default -> {}
    }
  }

  private void traverse(Event e) {
    if (isOpen() && (e.detail == SWT.TRAVERSE_ESCAPE || e.detail == SWT.TRAVERSE_RETURN)) {
      e.doit = false; // not for the dialog around
      if (e.detail == SWT.TRAVERSE_ESCAPE) {
        close();
      }
    }
  }

  private void move(int step) {
    int count = table.getItemCount();
    table.setSelection((table.getSelectionIndex() + step + count) % count);
    table.showSelection();
  }

  private void take(TableItem item) {
    int index = item == null ? -1 : table.indexOf(item);
    if (index >= 0) {
      Runnable taken = shown.get(index).taken();
      close();
      taken.run();
    }
  }

  private void left() {
    if (!text.isDisposed() && !text.isFocusControl() && isOpen()) {
      // A click into the list takes the focus with some window managers: it is no leaving.
      if (table.isFocusControl() || text.getDisplay().getActiveShell() == popup) {
        return;
      }
      close();
    }
  }

  /** Whether the list is open. */
  boolean isOpen() {
    return popup != null && !popup.isDisposed() && popup.isVisible();
  }

  /** Closes the list. */
  void close() {
    asked++;
    if (popup != null) {
      boolean was = isOpen();
      popup.dispose();
      popup = null;
      if (was) {
        openness.accept(false);
      }
    }
  }
}
