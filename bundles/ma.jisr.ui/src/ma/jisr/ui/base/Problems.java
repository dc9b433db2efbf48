package ma.jisr.ui.base;

import java.lang.reflect.InvocationTargetException;
import ma.jisr.model.text.Texts;
import ma.jisr.store.StoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Tells a person what went wrong, in one sentence; the details go to the log. */
public final class Problems {

  private static final Texts TEXTS = Texts.beside(Problems.class);

  private Problems() {}

  /** Whether it is no failure but what the person asked for. */
  public static boolean isCancelled(Throwable problem) {
    Throwable real = unwrap(problem);
    return real instanceof OperationCanceledException
        || real instanceof InterruptedException
        || real instanceof StoreException store
            && store.reason() == StoreException.Reason.CANCELLED;
  }

  /** The sentence for a person; the rest is logged. */
  public static String sentence(Throwable problem) {
    Throwable real = unwrap(problem);
    ILog.of(Problems.class).error(String.valueOf(real.getMessage()), real);
    // The exceptions of the store and of the exchange are made to be read; others are not.
    boolean readable = real.getClass().getPackageName().startsWith("ma.jisr.");
    return readable && real.getMessage() != null ? real.getMessage() : TEXTS.text("unexpected");
  }

  /** Shows the sentence, unless the work was cancelled. */
  public static void show(Shell shell, Throwable problem) {
    if (!isCancelled(problem)) {
      MessageDialog.openError(shell, TEXTS.text("problem.title"), sentence(problem));
    }
  }

  private static Throwable unwrap(Throwable problem) {
    Throwable real = problem;
    while (real instanceof InvocationTargetException && real.getCause() != null) {
      real = real.getCause();
    }
    return real;
  }
}
