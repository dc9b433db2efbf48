package ma.jisr.ui.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.harness.Sites;
import ma.jisr.ui.harness.TestWorkspace;
import ma.jisr.ui.harness.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrashViewTest {

  @TempDir Path folder;
  private Workspace workspace;
  private TrashView view;
  private Ui ui;

  @BeforeEach
  void open() throws Exception {
    workspace = TestWorkspace.open(folder.resolve("w"));
    TestWorkspace.addOrganisations(workspace, 3);
    ui = new Ui();
    view = new TrashView();
    view.init(Sites.view(ui.shell(), workspace));
    view.createPartControl(ui.shell());
    ui.open();
  }

  @AfterEach
  void close() {
    view.dispose();
    ui.close();
    workspace.close();
  }

  private void delete(int index) throws InterruptedException {
    try (Session session = workspace.session()) {
      long[] ids = session.query(CorePackage.Literals.ORGANISATION).ids();
      session.load(CorePackage.Literals.ORGANISATION, ids[index]).ifPresent(session::delete);
      session.commit("Essai");
    }
    Thread.sleep(5); // the next one is thrown away later
  }

  private Table table() {
    return ui.find(Table.class, "trash");
  }

  private ToolItem restore() {
    String text = Texts.beside(TrashView.class).text("trash.restore");
    return item(ui.shell(), text);
  }

  private static ToolItem item(Composite parent, String text) {
    for (Control child : parent.getChildren()) {
      ToolItem found =
          child instanceof ToolBar bar
              ? Arrays.stream(bar.getItems())
                  .filter(i -> i.getText().equals(text))
                  .findFirst()
                  .orElse(null)
              : child instanceof Composite inner ? item(inner, text) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  @Test
  void whatWasThrownAwayLastComesFirstAndBackAgain() throws InterruptedException {
    delete(0);
    delete(1);
    ui.until("both", () -> table().getItemCount() == 2);
    assertEquals("Association 003", table().getItem(0).getText(0));
    assertEquals("Association 001", table().getItem(1).getText(0));
    assertFalse(restore().isEnabled(), "nothing is chosen");
    TableItem item = table().getItem(1);
    table().setSelection(item);
    Event selection = new Event();
    selection.item = item;
    table().notifyListeners(SWT.Selection, selection);
    ui.settle();
    assertTrue(restore().isEnabled());
    restore().notifyListeners(SWT.Selection, new Event());
    ui.until("one less", () -> table().getItemCount() == 1);
    try (Session session = workspace.session()) {
      assertEquals(2, session.query(CorePackage.Literals.ORGANISATION).count());
    }
    assertEquals("Association 003", table().getItem(0).getText(0));
  }
}
