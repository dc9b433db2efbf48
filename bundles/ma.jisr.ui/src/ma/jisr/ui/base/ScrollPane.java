package ma.jisr.ui.base;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;

/**
 * A body as wide as the room that it has, scrolled when it is higher; in either direction of
 * writing.
 */
public final class ScrollPane extends ScrolledComposite {

  private static final int STEP = 40;
  private final Composite body;

  /** An empty pane. */
  public ScrollPane(Composite parent) {
    super(parent, SWT.V_SCROLL);
    setExpandHorizontal(true);
    setExpandVertical(true);
    setShowFocusedControl(true);
    getVerticalBar().setIncrement(STEP);
    setBackground(Looks.color(Looks.PAPER));
    body = new Composite(this, SWT.NONE);
    body.setBackground(getBackground());
    setContent(body);
    addListener(SWT.Resize, e -> fit());
  }

  /** What is scrolled. */
  public Composite body() {
    return body;
  }

  /** To be called when the body needs more or less room. */
  public void reflow() {
    body.layout(true, true);
    fit();
  }

  private void fit() {
    int width = getClientArea().width;
    if (width > 0) {
      setMinHeight(body.computeSize(width, SWT.DEFAULT, true).y);
    }
  }
}
