package ma.jisr.ui.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import ma.jisr.model.core.CorePackage;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.harness.TestWorkspace;
import ma.jisr.ui.harness.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaskListTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir Path folder;
  private Workspace workspace;
  private TaskList tasks;
  private long id;

  @BeforeEach
  void open() throws Exception {
    workspace = TestWorkspace.open(folder.resolve("w"));
    TestWorkspace.addOrganisations(workspace, 1);
    tasks = new TaskList(workspace);
    try (Session session = workspace.session()) {
      id = session.query(CorePackage.Literals.ORGANISATION).ids()[0];
    }
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void remindsOfWhatIsLateDueAndComing() {
    tasks.add(id, "En retard", TODAY.minusDays(1), null);
    tasks.add(id, "Rappelée", TODAY.plusDays(30), TODAY);
    tasks.add(id, "Du jour", TODAY, null);
    tasks.add(id, "De la semaine", TODAY.plusDays(7), null);
    tasks.add(id, "Plus tard", TODAY.plusDays(8), null);
    tasks.add(id, "Sans date", null, null);
    long done = tasks.add(id, "Faite", TODAY.minusDays(1), null);
    tasks.setDone(done, true);
    List<TaskList.Item> reminders = tasks.reminders(TODAY);
    assertEquals(
        List.of("En retard LATE", "Du jour TODAY", "De la semaine WEEK", "Rappelée TODAY"),
        reminders.stream().map(i -> i.name() + ' ' + i.group(TODAY)).toList());
    assertEquals("Association 001", reminders.get(0).record());
    assertEquals(id, reminders.get(0).recordId());
    assertEquals("Rappels : 1 en retard, 2 aujourd’hui", ReminderTrim.words(reminders, TODAY));
    assertEquals("", ReminderTrim.words(List.of(), TODAY));
  }

  @Test
  void whatIsPutOffCountsFromToday() {
    long late = tasks.add(id, "En retard", TODAY.minusDays(20), TODAY.plusDays(2));
    tasks.putOff(late, 7, TODAY);
    TaskList.Item item = tasks.of(id).get(0);
    assertEquals(TODAY.plusDays(7), item.due());
    assertEquals(TODAY.plusDays(9), item.remindOn());
  }

  @Test
  void aLineAddsATaskAndATickEndsIt() {
    try (Ui ui = new Ui()) {
      new TasksPane(ui.shell(), workspace, id, opened -> {});
      ui.open();
      ui.type("text.task", "Rappeler le président");
      ui.type("text.due", "31/02/2027");
      ui.press("task.add");
      assertTrue(ui.label("task.message").contains("31/02/2027"));
      assertEquals(List.of(), tasks.of(id));
      ui.type("text.due", "28/02/2027");
      ui.press("task.add");
      Table table = ui.find(Table.class, "tasks.list");
      ui.until("the task", () -> table.getItemCount() == 1);
      assertEquals(LocalDate.of(2027, 2, 28), tasks.of(id).get(0).due());
      TableItem row = table.getItem(0);
      row.setChecked(true);
      Event tick = new Event();
      tick.detail = SWT.CHECK;
      tick.item = row;
      table.notifyListeners(SWT.Selection, tick);
      ui.until("the end", () -> !tasks.of(id).get(0).isOpen());
      assertFalse(tasks.of(id).get(0).isOpen());
    }
  }
}
