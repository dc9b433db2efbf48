package ma.jisr.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.module.CoreModule;
import ma.jisr.store.Commit;
import ma.jisr.store.CommitListener;
import ma.jisr.store.Contents;
import ma.jisr.store.Freed;
import ma.jisr.store.HistoryEntry;
import ma.jisr.store.Hit;
import ma.jisr.store.Journal;
import ma.jisr.store.Reference;
import ma.jisr.store.Session;
import ma.jisr.store.StoreException;
import ma.jisr.store.Workspace;
import ma.jisr.store.WorkspaceOpener;
import org.eclipse.core.runtime.IProgressMonitor;

/** A workspace in memory with one organisation and two commits, and its opener. */
final class FakeWorkspace implements Workspace, Journal, WorkspaceOpener {

  static final Hit COUNCIL =
      new Hit(7, CorePackage.Literals.ORGANISATION, "Conseil régional", false);

  final List<String> defects = new ArrayList<>();
  final List<Commit> commits = new ArrayList<>(List.of(commit(2, 0, 1), commit(1, 0, 0)));
  RuntimeException trouble;
  Path opened;
  String author;
  int closed;
  boolean hasSample;

  private static Commit commit(long id, long undoes, long undoneBy) {
    return new Commit(
        id,
        Instant.parse("2026-01-02T03:04:05Z"),
        "amina",
        "Import",
        undoes,
        undoneBy,
        3,
        Set.of());
  }

  @Override
  public Catalog catalog() {
    return new Catalog(List.of(new CoreModule()));
  }

  @Override
  public Workspace open(Path folder, String who, IProgressMonitor monitor) {
    if (trouble != null) {
      throw trouble;
    }
    opened = folder;
    author = who;
    return this;
  }

  @Override
  public Optional<Path> restore(Path backup, Path folder, IProgressMonitor monitor) {
    throw new StoreException(StoreException.Reason.DAMAGED, "ce n’est pas une sauvegarde", null);
  }

  @Override
  public String name() {
    return "essai";
  }

  @Override
  public String author() {
    return author;
  }

  @Override
  public Session session() {
    throw new IllegalStateException("a stack that no person may see");
  }

  @Override
  public Journal journal() {
    return this;
  }

  @Override
  public List<Hit> search(String words, int limit) {
    return words.equals("conseil régional") ? List.of(COUNCIL) : List.of();
  }

  @Override
  public Optional<Hit> find(long id) {
    return id == COUNCIL.id() ? Optional.of(COUNCIL) : Optional.empty();
  }

  @Override
  public List<Reference> references(long id) {
    return List.of();
  }

  @Override
  public Contents contents() {
    throw new IllegalStateException("no documents here");
  }

  @Override
  public void addListener(CommitListener listener) {}

  @Override
  public void removeListener(CommitListener listener) {}

  @Override
  public void backup(Path file, IProgressMonitor monitor) {
    try {
      Files.writeString(file, "copie");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public Freed removeUnusedContents(Duration age, IProgressMonitor monitor) {
    return new Freed(2, age.toDays() * 100);
  }

  @Override
  public List<String> check(IProgressMonitor monitor) {
    return defects;
  }

  @Override
  public void close() {
    closed++;
  }

  @Override
  public List<Commit> commits(int limit) {
    return commits.subList(0, Math.min(limit, commits.size()));
  }

  @Override
  public Optional<Commit> commit(long id) {
    return commits.stream().filter(c -> c.id() == id).findFirst();
  }

  @Override
  public List<HistoryEntry> history(long recordId) {
    return recordId == COUNCIL.id()
        ? List.of(
            new HistoryEntry(
                commits.get(1),
                HistoryEntry.Kind.CREATED,
                List.of(
                    new HistoryEntry.Field(
                        CorePackage.Literals.ORGANISATION__NAME, "name", null, COUNCIL.label()))))
        : List.of();
  }

  @Override
  public void recall(
      Session session,
      long recordId,
      long commitId,
      boolean before,
      java.util.Collection<org.eclipse.emf.ecore.EStructuralFeature> features) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Commit undo(long commitId, IProgressMonitor monitor) {
    commit(commitId)
        .orElseThrow(
            () -> new StoreException(StoreException.Reason.MISSING, "aucune opération", null));
    return commit(3, commitId, 0);
  }
}
