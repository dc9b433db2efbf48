package ma.jisr.ui.commands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.meta.Labels;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Icons;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** A menu with a new record of each type that is there. */
public final class NewMenu extends CompoundContributionItem {

  @Override
  protected IContributionItem[] getContributionItems() {
    Workspace workspace = PlatformUI.getWorkbench().getService(Workspace.class);
    List<IContributionItem> items = new ArrayList<>();
    if (workspace != null) {
      workspace.catalog().registers().stream()
          .sorted(
              Comparator.comparing((EClass t) -> Icons.name(t).equals("term"))
                  .thenComparing((EClass t) -> Labels.of(t)))
          .forEach(type -> items.add(item(type)));
    }
    return items.toArray(IContributionItem[]::new);
  }

  private static IContributionItem item(EClass type) {
    CommandContributionItemParameter parameter =
        new CommandContributionItemParameter(
            PlatformUI.getWorkbench(), null, "ma.jisr.ui.new", CommandContributionItem.STYLE_PUSH);
    parameter.label = Labels.of(type);
    parameter.icon = Icons.descriptor(Icons.name(type));
    parameter.parameters = Map.of("type", Catalog.qualifiedName(type));
    return new CommandContributionItem(parameter);
  }
}
