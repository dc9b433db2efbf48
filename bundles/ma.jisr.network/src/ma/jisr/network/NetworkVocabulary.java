package ma.jisr.network;

import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.TableSource;
import ma.jisr.exchange.load.ImportService;
import ma.jisr.store.Session;
import ma.jisr.store.WorkspaceInitializer;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EPackage;

/** Puts the kinds of reception cells into a new workspace. */
public final class NetworkVocabulary implements WorkspaceInitializer {

  @Override
  public void initialize(Session session, EPackage ePackage) {
    if (ePackage == NetworkPackage.eINSTANCE) {
      TableSource kinds = TableSource.of(getClass().getResource("/data/reception-cell-kinds.csv"));
      ImportRequest request = ImportRequest.of(kinds, NetworkPackage.Literals.RECEPTION_CELL_KIND);
      ImportService.into(session, request, new NullProgressMonitor());
    }
  }
}
