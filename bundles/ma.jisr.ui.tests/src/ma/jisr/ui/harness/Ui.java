package ma.jisr.ui.harness;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
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

/**
 * Works a real window as a person does: waits, finds widgets by their identifiers, types, presses.
 */
public final class Ui implements AutoCloseable {

  private static final long PATIENCE = 20_000;
  private final Display display;
  private final Shell shell;

  /** A window of its own. */
  public Ui() {
    display = Display.getDefault();
    shell = new Shell(display);
    shell.setLayout(new FillLayout());
    shell.setSize(1100, 700);
  }

  /** The window. */
  public Shell shell() {
    return shell;
  }

  /** Shows the window. */
  public void open() {
    shell.open();
    shell.layout(true, true);
    settle();
  }

  /** Lets everything that waits happen. */
  public void settle() {
    for (int i = 0; i < 200 && display.readAndDispatch(); i++) {
      continue;
    }
  }

  /** Waits until something is so. */
  public void until(String what, BooleanSupplier condition) {
    long end = System.currentTimeMillis() + PATIENCE;
    while (!condition.getAsBoolean()) {
      if (System.currentTimeMillis() > end) {
        throw new AssertionError("waited in vain: " + what);
      }
      if (!display.readAndDispatch()) {
        display.timerExec(10, () -> {});
        display.sleep();
      }
    }
  }

  /** Finds a widget by its identifier. */
  public <T extends Widget> T find(Class<T> type, String id) {
    return find(shell, id).map(type::cast).orElseThrow(() -> new AssertionError("no widget " + id));
  }

  /** Whether there is a widget of an identifier. */
  public boolean has(String id) {
    return find(shell, id).isPresent();
  }

  private static Optional<Widget> find(Composite parent, String id) {
    for (Control child : parent.getChildren()) {
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
      if (child instanceof Composite composite) {
        Optional<Widget> inside = find(composite, id);
        if (inside.isPresent()) {
          return inside;
        }
      }
    }
    return Optional.empty();
  }

  /** Types a text into a field, in place of what is there. */
  public void type(String id, String text) {
    Text field = find(Text.class, id);
    field.setFocus();
    field.selectAll();
    field.insert(text);
    settle();
  }

  /** The text of a label. */
  public String label(String id) {
    return find(Label.class, id).getText();
  }

  /** Presses a button. */
  public void press(String id) {
    find(Widget.class, id).notifyListeners(SWT.Selection, new Event());
    settle();
  }

  @Override
  public void close() {
    shell.dispose();
    settle();
  }
}
