package ma.jisr.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import ma.jisr.matching.Lookalikes;
import ma.jisr.model.core.CorePackage;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Mirroring;
import ma.jisr.ui.drafts.Draft;
import ma.jisr.ui.drafts.DraftFiles;
import ma.jisr.ui.form.RecordEdit;
import ma.jisr.ui.harness.Sites;
import ma.jisr.ui.harness.TestWorkspace;
import ma.jisr.ui.harness.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordEditorTest {

  @TempDir Path folder;
  private Workspace workspace;
  private Lookalikes lookalikes;
  private long id;
  private Ui ui;

  @BeforeEach
  void open() throws Exception {
    workspace = TestWorkspace.open(folder.resolve("w"));
    TestWorkspace.addOrganisations(workspace, 1);
    try (Session session = workspace.session()) {
      id = session.query(CorePackage.Literals.ORGANISATION).ids()[0];
    }
    lookalikes = new Lookalikes(workspace);
    ui = new Ui();
    ui.shell().setLayout(null);
    Mirroring.install(ui.shell().getDisplay());
  }

  @AfterEach
  void close() {
    ui.close();
    lookalikes.close();
    workspace.close();
  }

  /** An editor that has no room yet when it is made, as in the workbench. */
  private RecordEditor editor(int direction) throws Exception {
    Composite place = new Composite(ui.shell(), direction);
    place.setLayout(new FillLayout());
    RecordEditor editor = new RecordEditor();
    editor.init(
        Sites.editor(ui.shell(), workspace, lookalikes),
        new RecordEditorInput(CorePackage.Literals.ORGANISATION, id, 0));
    editor.createPartControl(place);
    ui.open();
    for (int width : new int[] {400, 900, 640, 1000}) {
      place.setBounds(0, 0, width, 500);
      ui.settle();
    }
    return editor;
  }

  @ParameterizedTest
  @ValueSource(ints = {SWT.LEFT_TO_RIGHT, SWT.RIGHT_TO_LEFT})
  void showsEachOfItsPagesInBothDirections(int direction) throws Exception {
    RecordEditor editor = editor(direction);
    CTabFolder tabs = tabs(ui.shell());
    assertTrue(tabs.getItemCount() >= 5, "form, exchanges, tasks, documents, history");
    for (int page = tabs.getItemCount() - 1; page >= 0; page--) {
      assertTrue(editor.showPage(page));
      tabs.getParent().layout(true, true);
      ui.settle();
      Control shown = tabs.getItem(page).getControl();
      Rectangle place = shown.getBounds();
      assertEquals(tabs.getClientArea(), place, tabs.getItem(page).getText());
      ui.until("something to see", () -> colours(shown) > 2);
    }
  }

  @Test
  void takesUpADraftWhereTheRecordIsOpenAlready() throws Exception {
    DraftFiles.Kept kept = new DraftFiles.Kept(DraftKeeper.files().newFile(id), draft());
    DraftKeeper.files().write(kept.file(), kept.draft());
    RecordEditor editor = editor(SWT.LEFT_TO_RIGHT);
    ui.until("the offer", () -> ui.has("offer"));
    editor.resume(kept);
    assertEquals("Maison des MRE", ui.find(Text.class, "text.name").getText());
    assertFalse(ui.has("offer"), "it is taken");
    ui.until("the draft of the editor", () -> !Files.exists(kept.file()));
    editor.dispose();
  }

  private Draft draft() {
    try (Session session = workspace.session()) {
      RecordEdit edit =
          new RecordEdit(
              workspace,
              session,
              session.load(CorePackage.Literals.ORGANISATION, id).orElseThrow());
      edit.set(edit.root(), CorePackage.Literals.ORGANISATION__NAME, "Maison des MRE");
      return Draft.of(edit, id);
    }
  }

  private static CTabFolder tabs(Composite parent) {
    for (Control child : parent.getChildren()) {
      CTabFolder found =
          child instanceof CTabFolder folder
              ? folder
              : child instanceof Composite inner ? tabs(inner) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** How many colours stand where a control should be in the window. */
  private int colours(Control control) {
    Rectangle area = control.getDisplay().map(control.getParent(), null, control.getBounds());
    GC gc = new GC(control.getDisplay());
    Image image = new Image(control.getDisplay(), area.width, area.height);
    gc.copyArea(image, area.x, area.y);
    ImageData data = image.getImageData();
    image.dispose();
    gc.dispose();
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < data.height; y += 2) {
      for (int x = 0; x < data.width; x++) {
        colours.add(data.getPixel(x, y));
      }
    }
    return colours.size();
  }
}
