package ma.jisr.ui.form;

import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** One of several values: its name, which may open it, and a cross that takes it away. */
final class Chip extends Composite {

  private static final int LONGEST = 60;
  private final Label label;

  /**
   * A chip.
   *
   * @param name what stands on it
   * @param remove is run by its cross
   */
  Chip(Composite parent, String name, Runnable remove) {
    super(parent, SWT.NONE);
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
  }

  /** Opens what the chip stands for when its name is pressed. */
  void onOpen(Runnable open) {
    label.setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    label.addListener(SWT.MouseUp, e -> open.run());
  }
}
