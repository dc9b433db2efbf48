package ma.jisr.ui.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.TaskStatus;
import ma.jisr.model.meta.Catalog;
import ma.jisr.store.Commit;
import ma.jisr.store.Workspace;
import ma.jisr.ui.tasks.TaskList.Item;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;

/** Everything to be remembered: the tasks of the workspace, and what modules add to them. */
final class Reminders {

  private static final String POINT = "ma.jisr.ui.records";
  private static final String TASK = Catalog.qualifiedName(CorePackage.Literals.TASK);
  private final Workspace workspace;
  private final List<ReminderSource> sources;

  Reminders(Workspace workspace) {
    this(workspace, contributed());
  }

  Reminders(Workspace workspace, List<ReminderSource> sources) {
    this.workspace = workspace;
    this.sources = List.copyOf(sources);
  }

  private static List<ReminderSource> contributed() {
    List<ReminderSource> sources = new ArrayList<>();
    IExtensionRegistry registry = RegistryFactory.getRegistry();
    if (registry == null) {
      return sources; // no workbench, as in a test
    }
    for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
      if (element.getName().equals("reminders")) {
        try {
          sources.add((ReminderSource) element.createExecutableExtension("class"));
        } catch (CoreException e) {
          // A module that does not start must not keep anybody from the tasks.
          ILog.of(Reminders.class).error(e.getMessage(), e);
        }
      }
    }
    return sources;
  }

  /** Whether a commit may have changed them. */
  boolean concerns(Commit commit) {
    return commit.types().isEmpty()
        || commit.types().contains(TASK)
        || sources.stream().anyMatch(s -> s.types().stream().anyMatch(commit.types()::contains));
  }

  /** What is late, due or to be remembered up to a week after a day, the most urgent first. */
  List<Item> of(LocalDate today) {
    List<Item> all = new ArrayList<>();
    for (ReminderSource source : sources) {
      source
          .reminders(workspace, today.plusDays(Due.DAYS_AHEAD))
          .forEach(
              r ->
                  all.add(
                      new Item(
                          0,
                          r.name(),
                          TaskStatus.OPEN,
                          r.due(),
                          null,
                          r.who(),
                          r.recordId(),
                          r.record())));
    }
    all.addAll(new TaskList(workspace).reminders(today));
    all.sort(TaskList.order());
    return all;
  }
}
