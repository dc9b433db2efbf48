package ma.jisr.store.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Theme;
import ma.jisr.store.Journal;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.store.WorkspaceInitializer;
import ma.jisr.store.workspace.Workspaces;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The records that a new workspace begins with. */
class FirstRecordsTest {

  @TempDir Path folder;

  /** Adds a theme to a new core model; may fail after that. */
  private static final class Themes implements WorkspaceInitializer {
    private boolean fails;
    private int calls;

    @Override
    public void initialize(Session session, EPackage ePackage) {
      calls++;
      if (ePackage == CorePackage.eINSTANCE) {
        Theme theme = session.create(CorePackage.Literals.THEME);
        theme.setName("Premier");
        if (fails) {
          session.flush();
          throw new IllegalStateException("no data");
        }
      }
    }
  }

  private Workspace open(Themes themes) {
    return new Workspaces(Contract.catalog(), List.of(themes))
        .open(folder.resolve("workspace"), "amina", null);
  }

  @Test
  void areAddedOnceByTheProgram() {
    Themes themes = new Themes();
    open(themes).close();
    try (Workspace workspace = open(themes);
        Session s = workspace.session()) {
      assertEquals(1, s.query(CorePackage.Literals.THEME).count());
      assertEquals(Journal.PROGRAM, workspace.journal().commits(1).get(0).author());
    }
    assertEquals(1, themes.calls);
  }

  /** What the disk holds in the middle is what a program leaves that is killed there. */
  @Test
  void ofAModuleThatComesLaterOutliveAKillInTheMiddle() throws IOException {
    open(new Themes()).close();
    Path killed = folder.resolve("killed");
    NotesModel notes = new NotesModel(1, 40);
    WorkspaceInitializer stopped =
        (session, ePackage) -> {
          session.create(notes.note()).eSet(notes.feature("subject"), "Bienvenue");
          session.flush();
          copy(folder.resolve("workspace"), killed);
        };
    Path workspace = folder.resolve("workspace");
    new Workspaces(NotesModel.catalog(notes), List.of(stopped))
        .open(workspace, "amina", null)
        .close();
    for (int opening = 0; opening < 2; opening++) {
      NotesModel again = new NotesModel(1, 40);
      WorkspaceInitializer note =
          (session, ePackage) ->
              session.create(again.note()).eSet(again.feature("subject"), "Bienvenue");
      try (Workspace opened =
              new Workspaces(NotesModel.catalog(again), List.of(note)).open(killed, "amina", null);
          Session s = opened.session()) {
        assertEquals(1, s.query(again.note()).count());
        assertEquals(1, s.query(CorePackage.Literals.THEME).count());
        assertEquals(List.of(), opened.check(null));
      }
    }
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : walk.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void areAddedByTheNextOpeningWhenTheFirstOneFailed() {
    Themes themes = new Themes();
    themes.fails = true;
    assertThrows(RuntimeException.class, () -> open(themes).close());
    assertThrows(RuntimeException.class, () -> open(themes).close());
    themes.fails = false;
    try (Workspace workspace = open(themes);
        Session s = workspace.session()) {
      assertEquals(1, s.query(CorePackage.Literals.THEME).count());
      assertEquals(List.of(), workspace.check(null));
    }
    assertEquals(3, themes.calls);
  }
}
