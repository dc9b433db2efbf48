package ma.jisr.app;

import java.util.List;
import ma.jisr.ui.registers.RegisterLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * What the core offers by itself, with no module installed: the registers that all modules share.
 */
public final class RegistersPerspective implements IPerspectiveFactory {

  static final String ID = "ma.jisr.app.registers";

  private static final List<String> TYPES =
      List.of("core.Organisation", "core.Person", "core.Place", "core.Theme", "core.Task");

  @Override
  public void createInitialLayout(IPageLayout layout) {
    RegisterLayout.apply(layout, TYPES);
  }
}
