package ma.jisr.ui.base;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What stands where nothing is yet: an icon, a sentence, what to do. */
public final class EmptyState extends Composite {

  private final Composite buttons;

  /**
   * The state.
   *
   * @param parent where it stands
   * @param icon its icon's name
   * @param title what there is not
   * @param hint what to do
   */
  public EmptyState(Composite parent, String icon, String title, String hint) {
    super(parent, SWT.NONE);
    setBackground(Looks.color(Looks.PAPER));
    setData("jisr.id", "empty");
    GridLayoutFactory.fillDefaults().applyTo(this);
    Composite middle = new Composite(this, SWT.NONE);
    middle.setBackground(getBackground());
    GridLayoutFactory.fillDefaults().spacing(0, 8).margins(20, 20).applyTo(middle);
    GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(middle);
    Label image = label(middle, SWT.NONE);
    image.setImage(Icons.image(icon + "-large"));
    Label head = label(middle, SWT.NONE);
    head.setText(title);
    head.setFont(Looks.title());
    head.setForeground(Looks.color(Looks.INK));
    Label what = label(middle, SWT.WRAP | SWT.CENTER);
    what.setText(hint);
    what.setForeground(Looks.color(Looks.QUIET));
    buttons = new Composite(middle, SWT.NONE);
    buttons.setBackground(getBackground());
    GridLayoutFactory.fillDefaults().spacing(8, 0).applyTo(buttons);
    GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(buttons);
  }

  private Label label(Composite parent, int style) {
    Label label = new Label(parent, style);
    label.setBackground(getBackground());
    GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(label);
    return label;
  }

  /** Adds a button. */
  public void button(String text, Runnable action) {
    Button button = new Button(buttons, SWT.PUSH);
    button.setText(text);
    button.addListener(SWT.Selection, e -> action.run());
    GridLayoutFactory.fillDefaults()
        .numColumns(buttons.getChildren().length)
        .spacing(8, 0)
        .applyTo(buttons);
  }
}
