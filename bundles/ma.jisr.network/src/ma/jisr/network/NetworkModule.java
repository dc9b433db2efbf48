package ma.jisr.network;

import java.util.List;
import ma.jisr.model.module.Module;
import org.eclipse.emf.ecore.EPackage;

/** The network of actors: who works with whom, and who receives whom. */
public final class NetworkModule implements Module {

  @Override
  public String id() {
    return "network";
  }

  @Override
  public String labelKey() {
    return "module.network";
  }

  @Override
  public List<EPackage> packages() {
    return List.of(NetworkPackage.eINSTANCE);
  }
}
