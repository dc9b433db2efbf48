package ma.jisr.cli.module;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import ma.jisr.cli.module.ModuleException.Reason;
import ma.jisr.model.text.Texts;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.core.UIServices;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UninstallOperation;
import org.eclipse.equinox.p2.operations.Update;
import org.eclipse.equinox.p2.operations.UpdateOperation;
import org.eclipse.equinox.p2.repository.IRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;

/** Modules by p2, in this very program: the same installation that the window's dialogs change. */
public final class P2ModuleManager implements ModuleManager {

  private static final Texts TEXTS = Texts.beside(P2ModuleManager.class);

  private final IProvisioningAgent agent;

  /**
   * For one installation.
   *
   * @param agent p2's entry point for the program that runs
   */
  public P2ModuleManager(IProvisioningAgent agent) {
    this.agent = agent;
    agent.registerService(UIServices.SERVICE_NAME, new HeadlessTrust());
  }

  @Override
  public List<ModuleState> list(URI site, IProgressMonitor monitor) {
    TreeMap<String, IInstallableUnit> installed = installation().modules();
    TreeMap<String, IInstallableUnit> offered = offered(sites(site), site != null, monitor);
    TreeSet<String> ids = new TreeSet<>(installed.keySet());
    ids.addAll(offered.keySet());
    List<ModuleState> states = new ArrayList<>();
    for (String id : ids) {
      IInstallableUnit here = installed.get(id);
      IInstallableUnit there = offered.get(id);
      IInstallableUnit shown = here == null ? there : here;
      states.add(
          new ModuleState(
              id,
              version(shown),
              here != null,
              version(there),
              Installation.name(shown, Locale.getDefault().getLanguage())));
    }
    return states;
  }

  @Override
  public ModuleChange install(String id, URI site, IProgressMonitor monitor) {
    Installation installation = writable();
    IInstallableUnit here = installation.modules().get(id);
    if (here != null) {
      throw problem(Reason.ALREADY, "already", id, version(here));
    }
    SubMonitor progress = SubMonitor.convert(monitor, 10);
    Collection<URI> sites = needed(site);
    Map<String, IInstallableUnit> offered = offered(sites, site != null, progress.split(2));
    IInstallableUnit unit = offered.get(id);
    if (unit == null) {
      throw problem(
          Reason.UNKNOWN,
          offered.isEmpty() ? "nothingOffered" : "unknown",
          id,
          words(sites),
          String.join(", ", offered.keySet()));
    }
    InstallOperation operation = new InstallOperation(session(), List.of(unit));
    perform(operation, sites, installation, "installing", id, progress.split(8));
    return new ModuleChange(id, null, version(unit));
  }

  @Override
  public List<ModuleChange> update(String id, URI site, IProgressMonitor monitor) {
    Installation installation = writable();
    Map<String, IInstallableUnit> installed = installation.modules();
    if (id != null && !installed.containsKey(id)) {
      throw problem(
          Reason.NOT_INSTALLED, "notInstalled", id, String.join(", ", installed.keySet()));
    }
    SubMonitor progress = SubMonitor.convert(monitor, 10);
    Collection<URI> sites = needed(site);
    offered(sites, site != null, progress.split(2));
    UpdateOperation operation =
        new UpdateOperation(
            session(), id == null ? installed.values() : List.of(installed.get(id)));
    IStatus resolved = resolve(operation, sites, installation, progress.split(2));
    if (resolved.getCode() == UpdateOperation.STATUS_NOTHING_TO_UPDATE
        || operation.getSelectedUpdates().length == 0) {
      return List.of();
    }
    String names = id == null ? String.join(", ", installed.keySet()) : id;
    run(operation, resolved, sites, "updating", names, progress.split(6));
    List<ModuleChange> changes = new ArrayList<>();
    for (Update update : operation.getSelectedUpdates()) {
      Installation.moduleId(update.toUpdate)
          .ifPresent(
              module ->
                  changes.add(
                      new ModuleChange(
                          module, version(update.toUpdate), version(update.replacement))));
    }
    return changes;
  }

  @Override
  public ModuleChange remove(String id, IProgressMonitor monitor) {
    if (Installation.isFixed(id)) {
      throw problem(Reason.PART_OF_CORE, "partOfCore", id);
    }
    Installation installation = writable();
    Map<String, IInstallableUnit> installed = installation.modules();
    IInstallableUnit unit = installed.get(id);
    if (unit == null) {
      throw problem(
          Reason.NOT_INSTALLED, "notInstalled", id, String.join(", ", installed.keySet()));
    }
    UninstallOperation operation = new UninstallOperation(session(), List.of(unit));
    perform(operation, List.of(), installation, "removing", id, monitor);
    return new ModuleChange(id, version(unit), null);
  }

  private void perform(
      ProfileChangeOperation operation,
      Collection<URI> sites,
      Installation installation,
      String doing,
      String id,
      IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, 4);
    IStatus resolved = resolve(operation, sites, installation, progress.split(1));
    run(operation, resolved, sites, doing, id, progress.split(3));
  }

  private IStatus resolve(
      ProfileChangeOperation operation,
      Collection<URI> sites,
      Installation installation,
      IProgressMonitor monitor) {
    ProvisioningContext context = new ProvisioningContext(agent);
    context.setMetadataRepositories(sites.toArray(URI[]::new));
    context.setArtifactRepositories(sites.toArray(URI[]::new));
    operation.setProfileId(installation.profileId());
    operation.setProvisioningContext(context);
    return operation.resolveModal(monitor);
  }

  private void run(
      ProfileChangeOperation operation,
      IStatus resolved,
      Collection<URI> sites,
      String doing,
      String id,
      IProgressMonitor monitor) {
    if (resolved.matches(IStatus.CANCEL)) {
      throw problem(Reason.CANCELLED, "cancelled");
    }
    if (resolved.matches(IStatus.ERROR) || operation.getProvisioningJob(monitor) == null) {
      throw failed(sites.isEmpty() ? doing : "unsuitable", id, sites, resolved);
    }
    IStatus done = operation.getProvisioningJob(monitor).runModal(monitor);
    if (done.matches(IStatus.CANCEL)) {
      throw problem(Reason.CANCELLED, "cancelled");
    }
    if (done.matches(IStatus.ERROR)) {
      throw failed(isDownload(done) ? "incomplete" : doing, id, sites, done);
    }
  }

  /** The modules that some sites offer; a site that does not answer counts when it was named. */
  private TreeMap<String, IInstallableUnit> offered(
      Collection<URI> sites, boolean named, IProgressMonitor monitor) {
    IMetadataRepositoryManager repositories = agent.getService(IMetadataRepositoryManager.class);
    TreeMap<String, IInstallableUnit> offered = new TreeMap<>();
    SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, sites.size()));
    for (URI site : sites) {
      boolean isNew = named && !repositories.contains(site);
      try {
        // An administrator who names a site means what is there now, not what was there last week.
        if (named && !isNew) {
          repositories.refreshRepository(site, progress.split(0));
        }
        Installation.modules(repositories.loadRepository(site, progress.split(1)))
            .forEach(
                (id, unit) ->
                    offered.merge(
                        id, unit, (a, b) -> a.getVersion().compareTo(b.getVersion()) < 0 ? b : a));
      } catch (ProvisionException e) {
        log(e.getStatus());
        if (isNew) {
          repositories.removeRepository(site); // else every later command would ask it again
        }
        if (named) {
          throw new ModuleException(
              Reason.UNREACHABLE, TEXTS.format("unreachable", Sites.words(site)), e);
        }
      }
    }
    return offered;
  }

  private Collection<URI> needed(URI site) {
    Collection<URI> sites = sites(site);
    if (sites.isEmpty()) {
      throw problem(Reason.UNREACHABLE, "noSite");
    }
    return sites;
  }

  private Collection<URI> sites(URI site) {
    if (site != null && Sites.isPlain(site)) {
      System.setProperty("p2.httpRule", "allow"); // else p2 asks the https: address instead
    }
    return site != null
        ? List.of(site)
        : List.of(
            agent
                .getService(IMetadataRepositoryManager.class)
                .getKnownRepositories(IRepositoryManager.REPOSITORIES_NON_SYSTEM));
  }

  private Installation installation() {
    return Installation.running(agent)
        .orElseThrow(() -> problem(Reason.READ_ONLY, "noInstallation"));
  }

  private Installation writable() {
    Installation installation = installation();
    if (!installation.isWritable()) {
      throw problem(Reason.READ_ONLY, "readOnly", installation.folder());
    }
    return installation;
  }

  private ProvisioningSession session() {
    return new ProvisioningSession(agent);
  }

  private static String words(Collection<URI> sites) {
    return String.join(", ", sites.stream().map(Sites::words).toList());
  }

  private static String version(IInstallableUnit unit) {
    return unit == null ? null : unit.getVersion().toString();
  }

  private static ModuleException problem(Reason reason, String key, Object... arguments) {
    return new ModuleException(reason, TEXTS.format(key, arguments), null);
  }

  /** Why it failed, in a sentence; p2's own words are English and many, and go to the log. */
  private static ModuleException failed(
      String key, String id, Collection<URI> sites, IStatus status) {
    log(status);
    return new ModuleException(
        Reason.FAILED, TEXTS.format(key, id, words(sites)), status.getException());
  }

  /** Whether something could not be fetched. */
  private static boolean isDownload(IStatus status) {
    return status.getPlugin().contains(".p2.artifact.repository")
        || status.getPlugin().contains(".p2.transport")
        || Arrays.stream(status.getChildren()).anyMatch(P2ModuleManager::isDownload);
  }

  private static void log(IStatus status) {
    ILog.of(P2ModuleManager.class).log(status);
  }
}
