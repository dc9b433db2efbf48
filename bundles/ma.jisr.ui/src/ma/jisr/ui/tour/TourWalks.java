package ma.jisr.ui.tour;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;

/** The walks that modules contribute. */
public final class TourWalks {

  private static final String POINT = "ma.jisr.ui.tour";

  private TourWalks() {}

  /**
   * All of them, those with the lower order first.
   *
   * @throws CoreException when a class cannot be loaded
   */
  public static List<TourWalk> all() throws CoreException {
    List<IConfigurationElement> elements =
        new ArrayList<>(
            List.of(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)));
    elements.sort(Comparator.comparingInt(TourWalks::order));
    List<TourWalk> walks = new ArrayList<>();
    for (IConfigurationElement element : elements) {
      walks.add((TourWalk) element.createExecutableExtension("class"));
    }
    return walks;
  }

  private static int order(IConfigurationElement element) {
    return Integer.parseInt(element.getAttribute("order"));
  }
}
