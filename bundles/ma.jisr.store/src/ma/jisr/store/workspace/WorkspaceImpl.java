package ma.jisr.store.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import ma.jisr.model.meta.Catalog;
import ma.jisr.store.Commit;
import ma.jisr.store.CommitListener;
import ma.jisr.store.Contents;
import ma.jisr.store.Freed;
import ma.jisr.store.Hit;
import ma.jisr.store.Journal;
import ma.jisr.store.Reference;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.store.content.ContentStore;
import ma.jisr.store.engine.Engine;
import ma.jisr.store.engine.Failures;
import ma.jisr.store.schema.Schema;
import ma.jisr.store.unit.JournalImpl;
import ma.jisr.store.unit.Kernel;
import ma.jisr.store.unit.KnownNames;
import ma.jisr.store.unit.MemoryIndex;
import ma.jisr.store.unit.Numbers;
import ma.jisr.store.unit.RecordChecks;
import ma.jisr.store.unit.References;
import ma.jisr.store.unit.Search;
import ma.jisr.store.unit.SessionImpl;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** An open workspace over a database engine. */
final class WorkspaceImpl implements Workspace, Kernel {

  private final Engine engine;
  private final Schema schema;
  private final ContentStore contents;
  private final Path folder;
  private final Numbers numbers;
  private final MemoryIndex memory;
  private final KnownNames names;
  private final RecordChecks checks;
  private final String author;
  private final Runnable afterClose;
  private final List<CommitListener> listeners = new CopyOnWriteArrayList<>();

  /**
   * An open workspace.
   *
   * @param folder where it is; null on a server
   * @param checks what the modules ask of records
   */
  WorkspaceImpl(
      Engine engine,
      Schema schema,
      ContentStore contents,
      Path folder,
      String author,
      RecordChecks checks,
      Runnable afterClose) {
    this.engine = engine;
    this.schema = schema;
    this.contents = contents;
    this.folder = folder;
    this.author = author;
    this.checks = checks;
    this.afterClose = afterClose;
    this.numbers = new Numbers(engine);
    this.memory = new MemoryIndex(this);
    this.names = new KnownNames(engine.isShared());
  }

  @Override
  public Catalog catalog() {
    return schema.catalog();
  }

  @Override
  public String name() {
    return engine.name();
  }

  @Override
  public String author() {
    return author;
  }

  @Override
  public Session session() {
    return new SessionImpl(this, author);
  }

  @Override
  public Journal journal() {
    return new JournalImpl(this, author);
  }

  @Override
  public List<Hit> search(String words, int limit) {
    return new Search(this).find(words, limit);
  }

  @Override
  public Optional<Hit> find(long id) {
    return new Search(this).find(id);
  }

  @Override
  public List<Reference> references(long id) {
    return References.to(this, id);
  }

  @Override
  public Contents contents() {
    return contents;
  }

  @Override
  public void addListener(CommitListener listener) {
    listeners.add(listener);
  }

  @Override
  public void removeListener(CommitListener listener) {
    listeners.remove(listener);
  }

  @Override
  public void backup(Path file, IProgressMonitor monitor) {
    Backup.write(engine, contents, folder, file, monitor);
  }

  @Override
  public List<String> check(IProgressMonitor monitor) {
    try {
      SubMonitor progress = SubMonitor.convert(monitor, 100);
      List<String> defects = new WorkspaceCheck(engine, schema).run(progress.split(70));
      if (defects.isEmpty()) {
        defects.addAll(new ContentCheck(engine, schema, contents).run(progress.split(30)));
      }
      return defects;
    } catch (SQLException e) {
      throw engine.failure(e);
    }
  }

  @Override
  public Freed removeUnusedContents(Duration age, IProgressMonitor monitor) {
    try {
      return new UnusedContents(engine, schema, contents).remove(Instant.now().minus(age), monitor);
    } catch (SQLException e) {
      throw engine.failure(e);
    } catch (IOException e) {
      throw Failures.of(e, name());
    }
  }

  @Override
  public void close() {
    memory.close();
    engine.close();
    afterClose.run();
  }

  @Override
  public Workspace workspace() {
    return this;
  }

  @Override
  public Engine engine() {
    return engine;
  }

  @Override
  public Schema schema() {
    return schema;
  }

  @Override
  public Numbers numbers() {
    return numbers;
  }

  @Override
  public MemoryIndex memory() {
    return memory;
  }

  @Override
  public RecordChecks checks() {
    return checks;
  }

  @Override
  public KnownNames names() {
    return names;
  }

  @Override
  public void takenBack(Set<String> types) {
    memory.takenBack(types);
    names.forget(types);
  }

  @Override
  public void acknowledge(Commit commit) {
    memory.committed(commit.id());
    names.forget(commit.types());
    listeners.forEach(l -> l.committed(commit));
  }
}
