package ma.jisr.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.graphics.ImageData;

/**
 * Loads, on the second processor and while the workbench starts, the two libraries that the first
 * picture of the list would otherwise wait for: the one that draws icons, and the collections of
 * the table, whose two hundred factories are looked up one by one.
 */
final class WarmUp {

  private static final String ICON = "/icons/jisr16.svg";

  private WarmUp() {}

  /** Begins; nobody waits for it. */
  static void begin() {
    Thread thread = new Thread(WarmUp::load, "warming up");
    thread.setDaemon(true);
    thread.start();
  }

  private static void load() {
    URL icon = WarmUp.class.getResource(ICON);
    try (InputStream in = icon.openStream()) {
      new ImageData(in);
    } catch (IOException e) {
      ILog.of(WarmUp.class).warn(ICON, e);
    }
    Sets.mutable.empty();
  }
}
