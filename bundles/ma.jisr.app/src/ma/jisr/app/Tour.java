package ma.jisr.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Walks through the window, leaves pictures of what it saw in a folder, and closes it. */
final class Tour {
  private Tour() {}

  static void run(Path folder) {
    Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    picture(shell, folder.resolve("window.png"));
    PlatformUI.getWorkbench().close();
  }

  private static void picture(Shell shell, Path file) {
    try {
      Files.createDirectories(file.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Point size = shell.getSize();
    Image image = new Image(shell.getDisplay(), size.x, size.y);
    GC gc = new GC(shell);
    gc.copyArea(image, 0, 0);
    gc.dispose();
    ImageLoader loader = new ImageLoader();
    loader.data = new org.eclipse.swt.graphics.ImageData[] {image.getImageData()};
    loader.save(file.toString(), SWT.IMAGE_PNG);
    image.dispose();
    System.out.println(file);
  }
}
