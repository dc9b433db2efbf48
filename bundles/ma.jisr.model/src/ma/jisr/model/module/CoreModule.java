package ma.jisr.model.module;

import java.util.List;
import ma.jisr.model.core.CorePackage;
import org.eclipse.emf.ecore.EPackage;

/** The shared model itself: always there. */
public final class CoreModule implements Module {

  @Override
  public String id() {
    return "core";
  }

  @Override
  public String labelKey() {
    return "module.core";
  }

  @Override
  public List<EPackage> packages() {
    return List.of(CorePackage.eINSTANCE);
  }
}
