package ma.jisr.app;

import ma.jisr.model.text.Texts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;

/** Says that the workspace is being opened, when that takes longer than a moment. */
final class WaitingShell {

  private static final long MOMENT = 900;
  private final Display display;
  private final long begun = System.currentTimeMillis();
  private Shell shell;

  WaitingShell(Display display) {
    this.display = display;
    display.timerExec((int) MOMENT + 10, () -> {}); // wakes the loop that asks whether it is late
  }

  void showIfLate() {
    if (shell != null || System.currentTimeMillis() - begun < MOMENT) {
      return;
    }
    shell = new Shell(display, SWT.BORDER | SWT.NO_TRIM);
    GridLayoutFactory.swtDefaults().margins(24, 20).spacing(0, 10).applyTo(shell);
    new Label(shell, SWT.NONE).setText(Texts.beside(WaitingShell.class).text("opening"));
    ProgressBar bar = new ProgressBar(shell, SWT.INDETERMINATE);
    GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(bar);
    shell.pack();
    Rectangle screen = display.getPrimaryMonitor().getClientArea();
    Point size = shell.getSize();
    shell.setLocation(
        screen.x + (screen.width - size.x) / 2, screen.y + (screen.height - size.y) / 2);
    shell.open();
  }

  void close() {
    if (shell != null) {
      shell.dispose();
    }
  }
}
