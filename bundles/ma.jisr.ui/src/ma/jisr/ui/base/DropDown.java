package ma.jisr.ui.base;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.model.text.Folding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * One of several words, chosen from a list that drops down; {@link SWT#Selection} tells of a choice
 * of the person. In place of SWT's own, which loses the first letters of its text when it is
 * mirrored on GTK.
 *
 * <p>Arrows choose the next word, letters the next that begins with them, Space, F4 or Alt+Down
 * open the list.
 */
public final class DropDown extends Canvas {

  private static final int PAD = 9;
  private static final int ARROW = 9;
  private static final int ROUND = 8;

  /** How long letters that are typed belong together, in milliseconds. */
  private static final int WORD = 1_000;

  private final List<String> items = new ArrayList<>();
  private final PopupList list;
  private final int height;
  private int selected = -1;
  private String typed = "";
  private int typedAt;
  private boolean inside;

  /** An empty one. */
  public DropDown(Composite parent) {
    super(parent, SWT.DOUBLE_BUFFERED);
    setBackground(parent.getBackground());
    list = new PopupList(this, "choices", this::choose, open -> changed());
    Text like = new Text(getShell(), SWT.BORDER);
    height = like.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
    like.dispose();
    addListener(SWT.Paint, e -> paint(e.gc));
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.Traverse, this::traverse);
    addListener(SWT.MouseDown, this::pressed);
    addListener(SWT.MouseEnter, e -> hover(true));
    addListener(SWT.MouseExit, e -> hover(false));
    addListener(SWT.FocusIn, e -> changed());
    addListener(SWT.FocusOut, e -> changed());
    getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent e) {
                e.result = getToolTipText() == null ? e.result : getToolTipText();
              }

              @Override
              public void getKeyboardShortcut(AccessibleEvent e) {
                e.result = "F4";
              }
            });
    getAccessible()
        .addAccessibleControlListener(
            new AccessibleControlAdapter() {
              @Override
              public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_COMBOBOX;
              }

              @Override
              public void getValue(AccessibleControlEvent e) {
                e.result = getText();
              }
            });
  }

  /** Adds a word at the end. */
  public void add(String word) {
    items.add(word);
  }

  /** Puts words in place of those that are there; none is chosen. */
  public void setItems(String... words) {
    items.clear();
    items.addAll(List.of(words));
    select(-1);
  }

  /** Takes all words away. */
  public void removeAll() {
    setItems();
  }

  /** How many words there are. */
  public int getItemCount() {
    return items.size();
  }

  /** Where a word stands, or -1. */
  public int indexOf(String word) {
    return items.indexOf(word);
  }

  /** Chooses a word by its place, without an event; -1 for none. */
  public void select(int index) {
    selected = index >= 0 && index < items.size() ? index : -1;
    getAccessible().textSelectionChanged();
    redraw();
  }

  /** The place of the word that is chosen, or -1. */
  public int getSelectionIndex() {
    return selected;
  }

  /** The word that is chosen, or "". */
  public String getText() {
    return selected < 0 ? "" : items.get(selected);
  }

  @Override
  public void setEnabled(boolean enabled) {
    super.setEnabled(enabled);
    redraw();
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    int text = items.isEmpty() ? 0 : Looks.width(this, items.toArray(new String[0]));
    int width = wHint == SWT.DEFAULT ? text + 3 * PAD + ARROW + 2 : wHint;
    return new Point(width, hHint == SWT.DEFAULT ? height : hHint);
  }

  private void choose(int index) {
    if (index >= 0 && index < items.size() && index != selected) {
      select(index);
      notifyListeners(SWT.Selection, new Event());
    }
  }

  private void open() {
    setFocus();
    list.show(items.stream().map(item -> new PopupList.Row(item, null)).toList(), selected);
  }

  private void pressed(Event e) {
    if (list.isOpen()) {
      list.close();
    } else if (e.button == 1) {
      open();
    }
  }

  private void hover(boolean over) {
    inside = over;
    changed();
  }

  private void changed() {
    if (!isDisposed()) {
      redraw();
    }
  }

  private void key(Event e) {
    if (e.character == ' ' && list.isOpen() && typed.isEmpty()) {
      e.keyCode = SWT.CR;
    }
    if (list.key(e)) {
      return;
    }
    boolean opens = e.keyCode == SWT.F4 || e.character == ' ' && word(e).isBlank();
    boolean alt = (e.stateMask & SWT.ALT) != 0;
    if (opens || alt && e.keyCode == SWT.ARROW_DOWN) {
      open();
    } else if (e.keyCode == SWT.ARROW_DOWN) {
      choose(Math.min(items.size() - 1, selected + 1));
    } else if (e.keyCode == SWT.ARROW_UP) {
      choose(Math.max(0, selected - 1));
    } else if (e.keyCode == SWT.HOME) {
      choose(0);
    } else if (e.keyCode == SWT.END) {
      choose(items.size() - 1);
    } else if (!Character.isISOControl(e.character) && (e.stateMask & SWT.MOD1) == 0) {
      find(e);
    }
  }

  /** The letters typed so far, when the key goes on with them. */
  private String word(Event e) {
    return e.time - typedAt < WORD ? typed : "";
  }

  private void find(Event e) {
    typed = word(e) + e.character;
    typedAt = e.time;
    int from = list.isOpen() ? list.selected() : selected;
    String wanted = Folding.fold(typed);
    int first = typed.length() == 1 ? from + 1 : Math.max(0, from);
    for (int i = 0; i < items.size() && !wanted.isEmpty(); i++) {
      int at = (first + i) % items.size();
      if (Folding.fold(items.get(at)).startsWith(wanted)) {
        if (list.isOpen()) {
          list.select(at);
        } else {
          choose(at);
        }
        return;
      }
    }
  }

  private void traverse(Event e) {
    switch (e.detail) {
      case SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS -> e.doit = false;
      case SWT.TRAVERSE_ESCAPE, SWT.TRAVERSE_RETURN -> {
        e.doit = true;
        list.traverse(e);
      }
      default -> e.doit = true;
    }
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    boolean on = isEnabled();
    gc.setAntialias(SWT.ON);
    gc.setBackground(Looks.color(on ? Looks.PAPER : Looks.HEADER));
    gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
    boolean focus = isFocusControl() || list.isOpen();
    gc.setForeground(Looks.color(focus ? Looks.ACCENT : inside && on ? Looks.QUIET : Looks.FRAME));
    gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
    if (focus) {
      gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, ROUND - 2, ROUND - 2);
    }
    int room = area.width - 3 * PAD - ARROW;
    String text = Looks.shortened(gc, getText(), room);
    Point extent = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
    gc.setForeground(Looks.color(on ? Looks.INK : Looks.QUIET));
    gc.drawText(text, PAD, (area.height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
    int x = area.width - PAD - ARROW;
    int y = area.height / 2 - 2;
    gc.setLineWidth(2);
    gc.setLineCap(SWT.CAP_ROUND);
    gc.setForeground(Looks.color(Looks.QUIET));
    gc.drawPolyline(new int[] {x, y, x + ARROW / 2, y + ARROW / 2, x + ARROW - 1, y});
  }
}
