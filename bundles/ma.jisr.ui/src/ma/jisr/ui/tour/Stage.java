package ma.jisr.ui.tour;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import ma.jisr.ui.base.DropDown;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/** What a walk through the window does with it: waits, finds widgets, types, presses. */
public final class Stage {

  private static final long PATIENCE = 30_000;
  private final Display display;

  /** The stage of a display, for its thread. */
  public Stage(Display display) {
    this.display = display;
  }

  /** Lets the window live until something is so. */
  public void until(String what, BooleanSupplier condition) {
    long end = System.currentTimeMillis() + PATIENCE;
    while (!condition.getAsBoolean()) {
      if (System.currentTimeMillis() > end) {
        throw new IllegalStateException("waited in vain: " + what);
      }
      live();
    }
  }

  /** Lets the window live for a while. */
  public void rest(long milliseconds) {
    long end = System.currentTimeMillis() + milliseconds;
    while (System.currentTimeMillis() < end) {
      live();
    }
  }

  private void live() {
    if (!display.readAndDispatch()) {
      display.timerExec(20, () -> {});
      display.sleep();
    }
  }

  /** The shell of an identifier, as soon as it is open. */
  public Shell shell(String id) {
    until("dialog " + id, () -> findShell(id).isPresent());
    return findShell(id).orElseThrow();
  }

  private Optional<Shell> findShell(String id) {
    return Arrays.stream(display.getShells())
        .filter(s -> !s.isDisposed() && id.equals(s.getData("jisr.id")))
        .findFirst();
  }

  /** The widget of an identifier that is in sight under a parent. */
  public Optional<Widget> find(Composite parent, String id) {
    for (Control child : parent.getChildren()) {
      if (!child.isVisible()) {
        continue;
      }
      if (id.equals(child.getData("jisr.id"))) {
        return Optional.of(child);
      }
      if (child instanceof ToolBar bar) {
        for (ToolItem item : bar.getItems()) {
          if (id.equals(item.getData("jisr.id"))) {
            return Optional.of(item);
          }
        }
      }
      Optional<Widget> inside =
          child instanceof Composite composite ? find(composite, id) : Optional.empty();
      if (inside.isPresent()) {
        return inside;
      }
    }
    return Optional.empty();
  }

  /** Types a text into a field. */
  public void type(Composite parent, String id, String text) {
    Text field = (Text) find(parent, id).orElseThrow(() -> new IllegalStateException(id));
    field.setFocus();
    field.selectAll();
    field.insert(text);
  }

  /** The text of a label; "" when it is not there. */
  public String text(Composite parent, String id) {
    return find(parent, id).map(label -> ((Label) label).getText()).orElse("");
  }

  /** Chooses an entry of a list that drops down. */
  public void choose(Composite parent, String id, int index) {
    DropDown combo = (DropDown) find(parent, id).orElseThrow(() -> new IllegalStateException(id));
    combo.select(index);
    combo.notifyListeners(SWT.Selection, new Event());
  }

  /** Presses a button. */
  public void press(Composite parent, String id) {
    Widget button = find(parent, id).orElseThrow(() -> new IllegalStateException(id));
    button.notifyListeners(SWT.Selection, new Event());
  }
}
