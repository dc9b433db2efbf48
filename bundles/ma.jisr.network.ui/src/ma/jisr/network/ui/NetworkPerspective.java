package ma.jisr.network.ui;

import java.util.List;
import ma.jisr.ui.registers.RegisterLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * The actors of migration and what ties them: organisations, relations, initiatives, events, and
 * the views that show them together. The registers at the side open every other list.
 */
public final class NetworkPerspective implements IPerspectiveFactory {

  /** The perspective's identifier in the workbench. */
  public static final String ID = "ma.jisr.network.ui.perspective";

  private static final List<String> TYPES =
      List.of("core.Organisation", "core.Relationship", "core.Project", "core.Event");

  @Override
  public void createInitialLayout(IPageLayout layout) {
    RegisterLayout.apply(layout, TYPES);
  }
}
