package ma.jisr.ui.base;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Mends what SWT for GTK leaves unmirrored, or moves away, in the windows of a program whose
 * language is written from the right (Arabic).
 *
 * <p>SWT tells GTK that everything that it does not name is written from the left: the picture of a
 * button in a tool bar then stands behind its text, and the dots of "Add…" before it. All windows
 * being mirrored, the contrary is said.
 *
 * <p>When a mirrored composite becomes wider, SWT for GTK moves its children: it tells the
 * container where each is now, and then the child itself. A hidden child, or one without room, does
 * not hear it. Its layout compares the new place with what the child knows, finds it unchanged, and
 * leaves the container with the other one: once shown, a page of an editor stands outside its
 * folder and the window is blank. A move there and back lets both know the same.
 */
public final class Mirroring {

  private static final String INSTALLED = Mirroring.class.getName();

  /** The constant of GTK for writing from the right. */
  private static final int GTK_TEXT_DIR_RTL = 2;

  private Mirroring() {}

  /** Takes care of all windows of a display, once; all of them are mirrored. */
  public static void install(Display display) {
    if (display.getData(INSTALLED) == null) {
      display.setData(INSTALLED, Boolean.TRUE);
      display.addFilter(SWT.Resize, Mirroring::resized);
    }
  }

  /**
   * Writes from the right what names no direction, as the inside of a tool bar's buttons. To be
   * called before the first window; windows of other systems need no telling.
   */
  public static void mirrorByDefault() {
    if (SWT.getPlatform().equals("gtk")) {
      try {
        Class.forName("org.eclipse.swt.internal.gtk.GTK")
            .getMethod("gtk_widget_set_default_direction", int.class)
            .invoke(null, GTK_TEXT_DIR_RTL);
      } catch (ReflectiveOperationException e) {
        ILog.of(Mirroring.class).warn(e.getMessage(), e); // the window works, less well arranged
      }
    }
  }

  private static void resized(Event event) {
    if (event.widget instanceof Composite parent && (parent.getStyle() & SWT.MIRRORED) != 0) {
      for (Control child : parent.getChildren()) {
        Rectangle bounds = child.getBounds();
        if (!child.getVisible() || bounds.width == 0 || bounds.height == 0) {
          child.setLocation(bounds.x + 1, bounds.y);
          child.setLocation(bounds.x, bounds.y);
        }
      }
    }
  }
}
