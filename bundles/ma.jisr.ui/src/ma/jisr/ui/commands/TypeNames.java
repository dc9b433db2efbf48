package ma.jisr.ui.commands;

import java.util.Map;
import java.util.TreeMap;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.meta.Labels;
import ma.jisr.store.Workspace;
import org.eclipse.core.commands.IParameterValues;
import org.eclipse.ui.PlatformUI;

/** The types that a command can be about, so that Quick Access offers one command for each. */
public final class TypeNames implements IParameterValues {

  @Override
  public Map<String, String> getParameterValues() {
    Map<String, String> names = new TreeMap<>();
    Workspace workspace = PlatformUI.getWorkbench().getService(Workspace.class);
    if (workspace != null) {
      workspace.catalog().records().forEach(t -> names.put(Labels.of(t), Catalog.qualifiedName(t)));
    }
    return names;
  }
}
