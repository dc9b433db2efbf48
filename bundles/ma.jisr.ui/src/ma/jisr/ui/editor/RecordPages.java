package ma.jisr.ui.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ma.jisr.model.meta.Catalog;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;

/** The pages that modules add to the editor of a type. */
final class RecordPages {

  private static final String POINT = "ma.jisr.ui.records";

  /** The order of a page that names none. */
  private static final int USUAL = 100;

  private RecordPages() {}

  /** New pages for a record of a type, by their order. */
  static List<RecordPage> of(EClass type) {
    List<RecordPage> pages = new ArrayList<>();
    List<IConfigurationElement> elements =
        new ArrayList<>(
            List.of(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)));
    elements.sort(Comparator.comparingInt(RecordPages::order));
    for (IConfigurationElement element : elements) {
      if (element.getName().equals("page")
          && concerns(element.getAttribute("type"), type)
          && !concerns(element.getAttribute("except"), type)) {
        try {
          pages.add((RecordPage) element.createExecutableExtension("class"));
        } catch (CoreException e) {
          // A page that does not start must not keep anybody from the record.
          ILog.of(RecordPages.class).error(e.getMessage(), e);
        }
      }
    }
    return pages;
  }

  private static int order(IConfigurationElement page) {
    String order = page.getAttribute("order");
    try {
      return order == null ? USUAL : Integer.parseInt(order);
    } catch (NumberFormatException e) {
      return USUAL;
    }
  }

  /** Whether a type or one that it inherits is named, among names apart by spaces. */
  private static boolean concerns(String names, EClass type) {
    List<String> all = names == null ? List.of() : List.of(names.split(" "));
    return all.contains(Catalog.qualifiedName(type))
        || type.getEAllSuperTypes().stream().anyMatch(t -> all.contains(Catalog.qualifiedName(t)));
  }
}
