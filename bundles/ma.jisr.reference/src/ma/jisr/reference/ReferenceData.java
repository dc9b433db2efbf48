package ma.jisr.reference;

import java.net.URL;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.TableSource;
import ma.jisr.exchange.load.ImportService;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.store.Session;
import ma.jisr.store.WorkspaceInitializer;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

/**
 * Fills a new workspace with the tables of the folder {@code data}: countries, the regions and
 * provinces of Morocco, the communes of Béni Mellal-Khénifra, and the vocabularies. They have the
 * form that people import; a workspace for another region needs its own table of places only.
 */
public final class ReferenceData implements WorkspaceInitializer {

  @Override
  public void initialize(Session session, EPackage ePackage) {
    if (ePackage != CorePackage.eINSTANCE) {
      return;
    }
    load(session, "countries.csv", Literals.PLACE);
    load(session, "morocco.csv", Literals.PLACE);
    load(session, "gazetteer.csv", Literals.PLACE);
    load(session, "relationship-types.csv", Literals.RELATIONSHIP_TYPE);
    load(session, "organisation-types.csv", Literals.ORGANISATION_TYPE);
    load(session, "event-types.csv", Literals.EVENT_TYPE);
    load(session, "themes.csv", Literals.THEME);
  }

  private static void load(Session session, String name, EClass type) {
    ImportRequest request = ImportRequest.of(TableSource.of(data(name)), type);
    ImportResult result = ImportService.into(session, request, new NullProgressMonitor());
    if (result.refused() > 0) {
      throw new IllegalStateException(name + ": " + result.refusals());
    }
  }

  /** A file of the folder {@code data}. */
  static URL data(String name) {
    URL url = ReferenceData.class.getResource("/data/" + name);
    if (url == null) {
      throw new IllegalStateException("data/" + name + " is missing from the bundle");
    }
    return url;
  }
}
