package ma.jisr.ui.views;

import ma.jisr.model.meta.Catalog;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.prefs.BackingStoreException;

/** Which view of a list its user chose last. */
final class LastView {

  private final String key;
  private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("ma.jisr.ui");

  LastView(Workspace workspace, EClass type) {
    key =
        "view."
            + Catalog.qualifiedName(type)
            + '.'
            + Integer.toHexString((workspace.author() + '@' + workspace.name()).hashCode());
  }

  /** Its identifier; 0 for none. */
  long get() {
    String id = preferences.get(key, "0");
    return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
  }

  /** Remembers one; 0 for none. */
  void set(long id) {
    preferences.put(key, Long.toString(id));
    try {
      preferences.flush();
    } catch (BackingStoreException e) {
      // The list is shown as usual next time: no reason to disturb anybody.
      ILog.of(LastView.class).warn(e.getMessage(), e);
    }
  }
}
