package ma.jisr.store.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.module.CoreModule;
import ma.jisr.model.module.Module;
import ma.jisr.store.RecordCheck;
import ma.jisr.store.Workspace;
import ma.jisr.store.WorkspaceInitializer;
import ma.jisr.store.WorkspaceOpener;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.framework.BundleContext;

/**
 * The opener as an OSGi component: the modules, initializers and checks are the services that are
 * there.
 */
public final class WorkspaceOpenerComponent implements WorkspaceOpener {

  private final List<Module> modules = new CopyOnWriteArrayList<>();
  private final List<WorkspaceInitializer> initializers = new CopyOnWriteArrayList<>();
  private final List<RecordCheck> checks = new CopyOnWriteArrayList<>();
  private ModulesStart start;

  void activate(BundleContext context) {
    start = new ModulesStart(context);
  }

  void addModule(Module module) {
    modules.add(module);
  }

  void removeModule(Module module) {
    modules.remove(module);
  }

  void addInitializer(WorkspaceInitializer initializer) {
    initializers.add(initializer);
  }

  void removeInitializer(WorkspaceInitializer initializer) {
    initializers.remove(initializer);
  }

  void addCheck(RecordCheck check) {
    checks.add(check);
  }

  void removeCheck(RecordCheck check) {
    checks.remove(check);
  }

  private Workspaces workspaces() {
    return new Workspaces(this::wholeCatalog, initializers, checks);
  }

  private Catalog wholeCatalog() {
    start.await();
    return catalog();
  }

  @Override
  public Catalog catalog() {
    List<Module> all = new ArrayList<>(modules);
    all.sort(Comparator.comparing(Module::id));
    all.add(0, new CoreModule());
    return new Catalog(all);
  }

  @Override
  public Workspace open(Path folder, String author, IProgressMonitor monitor) {
    return workspaces().open(folder, author, monitor);
  }

  @Override
  public Optional<Path> restore(Path backup, Path folder, IProgressMonitor monitor) {
    return workspaces().restore(backup, folder, monitor);
  }
}
