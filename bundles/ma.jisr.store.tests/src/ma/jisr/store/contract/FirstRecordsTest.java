package ma.jisr.store.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
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
