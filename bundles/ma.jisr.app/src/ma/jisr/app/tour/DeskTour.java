package ma.jisr.app.tour;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.InteractionKind;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.ScrollPane;
import ma.jisr.ui.documents.Attachments;
import ma.jisr.ui.editor.RecordEditor;
import ma.jisr.ui.editor.Records;
import ma.jisr.ui.tasks.RemindersView;
import ma.jisr.ui.tasks.TaskList;
import ma.jisr.ui.timeline.Timeline;
import ma.jisr.ui.tour.Camera;
import ma.jisr.ui.tour.Stage;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchPage;

/** The part of the tour that sits down with one record: documents, tasks, exchanges, conflicts. */
final class DeskTour {

  private static final Texts TEXTS = Texts.beside(Tour.class);
  private static final int SETTLE = 800;
  private static final int PAGES = 9;
  private final Camera camera;
  private final Stage stage;
  private final IWorkbenchPage page;
  private final Workspace workspace;
  private final Shell window;

  DeskTour(Camera camera, Stage stage, IWorkbenchPage page, Workspace workspace) {
    this.camera = camera;
    this.stage = stage;
    this.page = page;
    this.workspace = workspace;
    window = page.getWorkbenchWindow().getShell();
  }

  void walk(long council) throws Exception {
    fill(council);
    Records.open(page, workspace, council);
    stage.rest(SETTLE);
    RecordEditor editor = (RecordEditor) page.getActiveEditor();
    show(editor, "timeline", "exchanges");
    show(editor, "tasks", "tasks");
    show(editor, "documents", "documents");
    editor.showHistory();
    stage.rest(SETTLE);
    camera.take(window, "history-recall");
    proposals(editor);
    conflict(council);
    page.closeAllEditors(false);
    page.showView(RemindersView.ID);
    stage.until("reminders", () -> rows("reminders") > 0);
    stage.rest(2L * SETTLE);
    camera.take(window, "reminders");
  }

  private void show(RecordEditor editor, String id, String name) {
    for (int i = 1; i < PAGES && stage.find(window, id).isEmpty(); i++) {
      if (!editor.showPage(i)) {
        throw new IllegalStateException(id);
      }
    }
    stage.until("rows of " + id, () -> rows(id) > 0);
    stage.rest(2L * SETTLE);
    camera.take(window, name);
  }

  /** How much a list shows, or the places below a timeline's months. */
  private int rows(String id) {
    Widget list = stage.find(window, id + ".list").or(() -> stage.find(window, id)).orElse(null);
    return switch (list) {
      case Table table -> table.getItemCount();
      case Tree tree -> tree.getItemCount();
      case ScrollPane pane -> pane.body().getChildren().length;
      case null, default -> 0;
    };
  }

  private void fill(long council) throws Exception {
    TaskList tasks = new TaskList(workspace);
    LocalDate today = LocalDate.now();
    tasks.add(council, TEXTS.text("task.late"), today.minusDays(3), null);
    tasks.add(council, TEXTS.text("task.today"), today.plusDays(2), today);
    tasks.add(council, TEXTS.text("task.week"), today.plusDays(5), null);
    Timeline timeline = new Timeline(workspace, council);
    timeline.add(
        InteractionKind.MEETING, today.minusDays(40), TEXTS.text("met"), TEXTS.text("met.words"));
    timeline.add(InteractionKind.CALL, today.minusDays(1), TEXTS.text("called"), "");
    Path text = camera.file(TEXTS.text("document.text"));
    Path picture = camera.file(TEXTS.text("document.picture"));
    Attachments attachments = new Attachments(workspace, council);
    Files.writeString(text, TEXTS.text("met.words"), StandardCharsets.UTF_8);
    attachments.add(List.of(text), new NullProgressMonitor());
    Files.writeString(text, TEXTS.text("met.words") + "\n\n" + TEXTS.text("called"));
    Files.write(picture, picture());
    attachments.add(List.of(text, picture), new NullProgressMonitor());
    Files.delete(text);
    Files.delete(picture);
    stage.rest(SETTLE);
  }

  /** A picture of the window as it stands. */
  private byte[] picture() {
    ImageLoader loader = new ImageLoader();
    loader.data = new org.eclipse.swt.graphics.ImageData[] {camera.look(window)};
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    loader.save(bytes, SWT.IMAGE_PNG);
    return bytes.toByteArray();
  }

  private void proposals(RecordEditor editor) {
    editor.showPage(0);
    Text field = (Text) stage.find(window, "text.type").orElseThrow();
    field.setFocus();
    field.setText(TEXTS.text("type.typed"));
    Event down = new Event();
    down.keyCode = SWT.ARROW_DOWN;
    field.notifyListeners(SWT.KeyDown, down);
    stage.shell("proposals");
    stage.rest(SETTLE);
    camera.take(window, "proposals");
    Event escape = new Event();
    escape.detail = SWT.TRAVERSE_ESCAPE;
    field.notifyListeners(SWT.Traverse, escape);
    page.closeAllEditors(false);
    stage.rest(SETTLE);
  }

  /** Somebody else changes what is being typed here. */
  private void conflict(long council) {
    Records.open(page, workspace, council);
    stage.rest(SETTLE);
    stage.type(window, "text.phone", "+212 523 48 00 00");
    stage.type(window, "text.website", "https://ici.example");
    try (Session session = workspace.session()) {
      Organisation theirs =
          session.<Organisation>load(CorePackage.Literals.ORGANISATION, council).orElseThrow();
      theirs.setPhone("+212 523 49 11 11");
      theirs.setWebsite("https://ailleurs.example");
      theirs.setAcronym("CR");
      session.commit(TEXTS.text("elsewhere"));
    }
    Display.getCurrent()
        .timerExec(
            SETTLE,
            () -> {
              Shell dialog = stage.shell("conflict");
              stage.rest(SETTLE);
              camera.take(dialog, "conflict");
              stage.press(dialog, "conflict.save");
            });
    stage.press(window, "save");
    stage.rest(SETTLE);
    camera.take(window, "conflict-saved");
  }
}
