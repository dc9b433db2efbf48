package ma.jisr.ui.form;

import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Names;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/**
 * One of several values: its name, which may open it, and a cross that takes it away. By keys:
 * Enter opens, Delete takes away.
 */
final class Chip extends Canvas {

  private static final int LONGEST = 60;
  private final Label label;
  private final Runnable remove;
  private Runnable open = () -> {};

  /**
   * A chip.
   *
   * @param name what stands on it
   * @param remove is run by its cross
   */
  Chip(Composite parent, String name, Runnable remove) {
    super(parent, SWT.NONE);
    this.remove = remove;
    setBackground(Looks.color(Looks.CHOSEN));
    GridLayoutFactory.fillDefaults().numColumns(2).margins(7, 2).spacing(4, 0).applyTo(this);
    label = new Label(this, SWT.NONE);
    label.setBackground(getBackground());
    label.setForeground(Looks.color(Looks.INK));
    String brief = name.length() > LONGEST ? name.substring(0, LONGEST - 1) + '…' : name;
    label.setText(brief.replace("&", "&&"));
    label.setToolTipText(name);
    Label cross = new Label(this, SWT.NONE);
    cross.setBackground(getBackground());
    cross.setImage(Icons.image("cross"));
    cross.setToolTipText(Texts.beside(Chip.class).text("chips.remove"));
    cross.setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    cross.addListener(SWT.MouseUp, e -> remove.run());
    Names.give(this, name);
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
    addListener(SWT.Paint, this::paint);
    addListener(SWT.FocusIn, e -> redraw());
    addListener(
        SWT.FocusOut,
        e -> {
          if (!isDisposed()) {
            redraw();
          }
        });
  }

  private void key(Event e) {
    if (e.keyCode == SWT.DEL || e.keyCode == SWT.BS) {
      remove.run();
    } else if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
      open.run();
    }
  }

  private void paint(Event e) {
    if (isFocusControl()) {
      Rectangle area = getClientArea();
      e.gc.setForeground(Looks.color(Looks.ACCENT));
      e.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
    }
  }

  /** Opens what the chip stands for when its name is pressed. */
  void onOpen(Runnable newOpen) {
    open = newOpen;
    label.setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    label.addListener(SWT.MouseUp, e -> open.run());
  }
}
