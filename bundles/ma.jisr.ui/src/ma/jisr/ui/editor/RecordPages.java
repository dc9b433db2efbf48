package ma.jisr.ui.editor;

import java.util.ArrayList;
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

  private RecordPages() {}

  /** New pages for a record of a type. */
  static List<RecordPage> of(EClass type) {
    List<RecordPage> pages = new ArrayList<>();
    for (IConfigurationElement element :
        Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
      if (element.getName().equals("page") && concerns(element.getAttribute("type"), type)) {
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

  private static boolean concerns(String name, EClass type) {
    return Catalog.qualifiedName(type).equals(name)
        || type.getEAllSuperTypes().stream().anyMatch(t -> Catalog.qualifiedName(t).equals(name));
  }
}
