package ma.jisr.store.engine;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops a statement of embedded Derby. Its Statement.cancel is not implemented, an interrupt closes
 * files, and a time limit counts in whole seconds from the start; but its connections have, for
 * Derby's own server, a public method that sets the mark which a time limit would set: every scan
 * looks at it at each row.
 */
final class DerbyStop {

  private static final Logger LOG = LoggerFactory.getLogger(DerbyStop.class);

  private DerbyStop() {}

  static void stop(Connection connection) {
    try {
      Connection derby = connection.unwrap(Connection.class);
      // Its package is not for other bundles to import.
      derby.getClass().getMethod("cancelRunningStatement").invoke(derby);
    } catch (InvocationTargetException e) {
      LOG.trace("No statement is running", e);
    } catch (SQLException | ReflectiveOperationException e) {
      LOG.debug("A question goes on to its end", e);
    }
  }
}
