package ma.jisr.network;

import java.util.LinkedHashMap;
import java.util.Map;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.TableSource;
import ma.jisr.exchange.load.ImportService;
import ma.jisr.store.Session;
import ma.jisr.store.WorkspaceInitializer;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

/**
 * Puts the words of the module into a new workspace: kinds of reception cells, needs, kinds of
 * decisions.
 */
public final class NetworkVocabulary implements WorkspaceInitializer {

  private static final Map<String, EClass> TABLES = new LinkedHashMap<>();

  static {
    TABLES.put("reception-cell-kinds", NetworkPackage.Literals.RECEPTION_CELL_KIND);
    TABLES.put("needs", NetworkPackage.Literals.NEED);
    TABLES.put("decision-kinds", NetworkPackage.Literals.DECISION_KIND);
  }

  @Override
  public void initialize(Session session, EPackage ePackage) {
    if (ePackage == NetworkPackage.eINSTANCE) {
      TABLES.forEach(
          (name, type) -> {
            TableSource words = TableSource.of(getClass().getResource("/data/" + name + ".csv"));
            ImportRequest request = ImportRequest.of(words, type);
            ImportService.into(session, request, new NullProgressMonitor());
          });
    }
  }
}
