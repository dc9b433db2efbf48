package ma.jisr.app;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The layout of the window that the workbench keeps between two runs. It was laid out for the
 * modules of then: when one came or went since, the window is laid out anew, or the new one would
 * stay hidden and the old one leave holes. Columns, widths and other choices are kept elsewhere.
 */
final class SavedLayout {

  private static final String KEY = "modules";

  private SavedLayout() {}

  /** To be called before the workbench starts. */
  static void forgetIfModulesChanged() {
    BundleContext context = FrameworkUtil.getBundle(SavedLayout.class).getBundleContext();
    String now =
        Arrays.stream(context.getBundles())
            .map(Bundle::getSymbolicName)
            .filter(name -> name != null && name.startsWith("ma.jisr.") && name.endsWith(".ui"))
            .sorted()
            .collect(Collectors.joining(","));
    IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("ma.jisr.app");
    if (!now.equals(preferences.get(KEY, ""))) {
      System.setProperty("clearPersistedState", "true"); // read by the workbench as it starts
      preferences.put(KEY, now);
      try {
        preferences.flush();
      } catch (BackingStoreException e) {
        ILog.of(SavedLayout.class).warn(e.getMessage(), e); // it is laid out anew next time too
      }
    }
  }
}
