package ma.jisr.ui.base;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Keeps what is hidden at its place while a mirrored window (Arabic) changes its width.
 *
 * <p>When a mirrored composite becomes wider, SWT for GTK moves its children: it tells the
 * container where each is now, and then the child itself. A hidden child, or one without room, does
 * not hear it. Its layout compares the new place with what the child knows, finds it unchanged, and
 * leaves the container with the other one: once shown, a page of an editor stands outside its
 * folder and the window is blank. A move there and back lets both know the same.
 */
public final class Mirroring {

  private static final String INSTALLED = Mirroring.class.getName();

  private Mirroring() {}

  /** Takes care of all windows of a display, once. */
  public static void install(Display display) {
    if (display.getData(INSTALLED) == null) {
      display.setData(INSTALLED, Boolean.TRUE);
      display.addFilter(SWT.Resize, Mirroring::resized);
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
