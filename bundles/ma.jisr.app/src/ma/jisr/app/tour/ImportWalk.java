package ma.jisr.app.tour;

import java.nio.file.Files;
import java.nio.file.Path;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.duplicates.DuplicatesView;
import ma.jisr.ui.importing.ImportDialog;
import ma.jisr.ui.tour.Camera;
import ma.jisr.ui.tour.Stage;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;

/** The part of the walk that brings a file in, page by page, and finds duplicates. */
final class ImportWalk {

  private static final Texts TEXTS = Texts.beside(ImportWalk.class);
  private static final int SETTLE = 700;
  private final Camera camera;
  private final Stage stage;
  private final Shell window;
  private final Workspace workspace;

  ImportWalk(Camera camera, Stage stage, Shell window, Workspace workspace) {
    this.camera = camera;
    this.stage = stage;
    this.window = window;
    this.workspace = workspace;
  }

  /** Imports a file with refused rows and one that is there already. */
  void importing() throws Exception {
    Path file = camera.file("acteurs.csv");
    Files.writeString(file, TEXTS.text("import.sample") + ";" + name(0).toUpperCase() + " ;\n");
    ImportDialog dialog = new ImportDialog(window, workspace, CorePackage.Literals.ORGANISATION);
    dialog.setBlockOnOpen(false);
    dialog.open();
    dialog.show(file);
    Shell shell = stage.shell("import");
    for (String page : new String[] {"file", "type", "mapping"}) {
      stage.until(page, () -> dialog.getCurrentPage().isPageComplete());
      stage.rest(SETTLE);
      camera.take(shell, "import-" + page);
      dialog.next();
    }
    stage.until("the check", () -> count(shell, "import.refusals") > 0);
    stage.rest(SETTLE);
    camera.take(shell, "import-check");
    dialog.showDuplicates();
    stage.rest(SETTLE);
    camera.take(shell, "import-duplicates");
    stage.press(shell, "import.finish");
    stage.until("the result", () -> stage.find(shell, "import.result").isPresent());
    stage.rest(SETTLE);
    camera.take(shell, "import-result");
    dialog.close();
    Files.delete(file);
  }

  /** Finds duplicates among organisations, two of which were made so. */
  void duplicates(IWorkbenchPage page) {
    try (Session session = workspace.session()) {
      for (int i = 0; i < 2; i++) {
        Organisation twin = session.create(CorePackage.Literals.ORGANISATION);
        twin.setName(name(i).toUpperCase());
        twin.setWebsite("https://twin.example");
      }
      session.commit(TEXTS.text("twins"));
    }
    DuplicatesView.show(page, CorePackage.Literals.ORGANISATION);
    stage.until("pairs", () -> count(window, "duplicates") > 0);
    stage.rest(2L * SETTLE);
    camera.take(window, "duplicates");
  }

  private String name(int number) {
    try (Session session = workspace.session()) {
      long id = session.query(CorePackage.Literals.ORGANISATION).ids()[number];
      return session
          .<Organisation>load(CorePackage.Literals.ORGANISATION, id)
          .map(Organisation::getName)
          .orElseThrow();
    }
  }

  private int count(Shell shell, String table) {
    return stage.find(shell, table).map(t -> ((Table) t).getItemCount()).orElse(0);
  }
}
