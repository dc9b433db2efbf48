package ma.jisr.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ma.jisr.cli.command.CommandGroup;
import ma.jisr.cli.command.Program;
import ma.jisr.cli.command.Surroundings;
import ma.jisr.cli.module.ModuleManager;
import ma.jisr.cli.module.P2ModuleManager;
import ma.jisr.cli.output.Output;
import ma.jisr.reference.SampleWorkspace;
import ma.jisr.store.WorkspaceOpener;
import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.osgi.util.tracker.ServiceTracker;

/** The command line as an application: no window, an exit status. */
public final class CliApplication implements IApplication {

  private static final long PATIENCE = 20_000; // milliseconds, for a service to come up

  private final Bundle bundle = FrameworkUtil.getBundle(CliApplication.class);

  @Override
  public Object start(IApplicationContext context) {
    context.applicationRunning();
    String[] arguments =
        (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
    PrintStream answer = System.out;
    // Whatever a library prints must not get between a script and the answer.
    System.setOut(System.err);
    try {
      return new Program(surroundings(new Output(answer, System.err)), this::keep, groups())
          .run(arguments);
    } finally {
      System.setOut(answer);
    }
  }

  @Override
  public void stop() {
    // The framework is asked to end: the command has heard of it by its own shutdown hook.
  }

  private Surroundings surroundings(Output output) {
    Version version = bundle.getVersion();
    return new Surroundings(
        () -> service(WorkspaceOpener.class),
        SampleWorkspace::fill,
        this::modules,
        output,
        Path.of(System.getProperty("user.home"), "Jisr"),
        System.getProperty("user.name"),
        version.getMajor() + "." + version.getMinor() + "." + version.getMicro(),
        System.console() != null);
  }

  /** What the modules add, by name; it takes all of them to have had their chance to do so. */
  private List<CommandGroup> groups() {
    service(WorkspaceOpener.class);
    ServiceTracker<CommandGroup, CommandGroup> tracker =
        new ServiceTracker<>(bundle.getBundleContext(), CommandGroup.class, null);
    tracker.open();
    return tracker.getTracked().values().stream()
        .sorted(Comparator.comparing(CommandGroup::name))
        .toList();
  }

  private ModuleManager modules() {
    return new P2ModuleManager(service(IProvisioningAgent.class));
  }

  private <S> S service(Class<S> type) {
    ServiceTracker<S, S> tracker = new ServiceTracker<>(bundle.getBundleContext(), type, null);
    tracker.open();
    try {
      return Optional.ofNullable(tracker.waitForService(PATIENCE))
          .orElseThrow(() -> new IllegalStateException("no service " + type.getName()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for " + type.getName(), e);
    }
  }

  private void keep(String sentence, Throwable failure) {
    if (failure != null) {
      ILog.of(bundle).error(sentence, failure);
    }
  }
}
