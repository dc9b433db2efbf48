package ma.jisr.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Meta;
import ma.jisr.store.Column;
import ma.jisr.store.Session;
import ma.jisr.store.StoreException;
import ma.jisr.store.Workspace;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.graphics.ImageData;

/**
 * Loads, on the second processor and while the workbench starts, what the first picture of the list
 * would otherwise wait for: the library that draws icons, the collections of the table, whose two
 * hundred factories are looked up one by one, and the store's queries.
 */
final class WarmUp {

  private static final int FIRST_ROWS = 100;
  private static final String ICON = "/icons/jisr16.svg";

  private WarmUp() {}

  /** Begins; nobody waits for it. */
  static void begin() {
    Thread thread = new Thread(WarmUp::load, "warming up");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Asks what the first list will ask, while the workbench is still laid out: the list then finds
   * the store's classes loaded and its statements prepared.
   */
  static void queries(Workspace workspace) {
    EClass type = CorePackage.Literals.ORGANISATION;
    List<Column> columns = Meta.listed(type).stream().map(Column::of).toList();
    try (Session session = workspace.session()) {
      long[] ids = session.query(type).ids();
      session.query(type).rowsOf(columns, Arrays.stream(ids).limit(FIRST_ROWS).boxed().toList());
    } catch (StoreException e) {
      // Somebody closed the window at once, or the list will meet the same failure and say so.
      ILog.of(WarmUp.class).info(e.getMessage());
    }
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
