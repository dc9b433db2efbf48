package ma.jisr.ui.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Takes pictures of the screen and leaves them in a folder, numbered. */
public final class Camera {

  private final Path folder;
  private int number;

  /**
   * A camera.
   *
   * @param folder where the pictures go; made when it is not there
   */
  public Camera(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of a name in the folder. */
  public Path file(String name) {
    return folder.resolve(name);
  }

  /**
   * Where the shell really is: without a window manager it has none of the edges it reckons with.
   */
  private static Rectangle visible(Shell shell) {
    Rectangle all = shell.getBounds();
    Rectangle inside = shell.getDisplay().map(shell, null, shell.getClientArea());
    return new Rectangle(inside.x, all.y, inside.width, inside.y + inside.height - all.y);
  }

  /** The part of the screen where a shell is, with whatever stands before it. */
  public ImageData look(Shell shell) {
    Display display = shell.getDisplay();
    Rectangle bounds = visible(shell).intersection(display.getBounds());
    GC gc = new GC(display);
    Image image = new Image(display, bounds.width, bounds.height);
    gc.copyArea(image, bounds.x, bounds.y);
    gc.dispose();
    ImageData data = image.getImageData();
    image.dispose();
    return data;
  }

  /** Takes a picture of a shell. */
  public void take(Shell shell, String name) {
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {look(shell)};
    Path file = file(String.format(Locale.ROOT, "%02d-%s.png", ++number, name));
    loader.save(file.toString(), SWT.IMAGE_PNG);
    System.out.println(file);
  }
}
