package ma.jisr.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ma.jisr.model.core.CorePackage;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.EmptyState;
import ma.jisr.ui.harness.TestWorkspace;
import ma.jisr.ui.harness.Ui;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordTableTest {

  private static final int COUNT = 250;
  @TempDir Path folder;
  private Workspace workspace;
  private Ui ui;
  private RecordTable table;

  @BeforeEach
  void open() throws Exception {
    workspace = TestWorkspace.open(folder.resolve("w"));
    ui = new Ui();
    table = new RecordTable(ui.shell(), workspace, CorePackage.Literals.ORGANISATION);
  }

  @AfterEach
  void close() {
    ui.close();
    workspace.close();
  }

  private void fill() {
    TestWorkspace.addOrganisations(workspace, COUNT);
    ui.open();
    ui.until("the rows", () -> table.size() == COUNT && !text(0, 0).isEmpty());
  }

  private String text(int row, int column) {
    return table.text(row, column);
  }

  @Test
  void showsEveryRowAndTheirNumber() {
    fill();
    assertEquals("250 organisations", ui.label("table.status"));
    ui.until("a far window", () -> text(COUNT - 1, 0).equals("Association 250"));
  }

  @Test
  void sortsInTheStore() {
    fill();
    table.sort("name", false, false);
    ui.until("the other order", () -> text(0, 0).equals("Association 250"));
    table.sort("acronym", true, false);
    table.sort("name", false, true);
    ui.until("two columns", () -> text(0, 0).equals("Association 249"));
  }

  @Test
  void filtersByColumnAndByWords() {
    fill();
    table.setFilter("acronym", "impair");
    ui.until("the filter", () -> table.size() == COUNT / 2);
    assertEquals("125 sur 250 organisations", ui.label("table.status"));
    table.setWords("007");
    ui.until("the words", () -> table.size() == 1 && text(0, 0).equals("Association 007"));
    table.clearFilters();
    table.setWords("");
    ui.until("all again", () -> table.size() == COUNT);
  }

  @Test
  void filtersByWhatIsTypedAboveAColumn() {
    fill();
    NatTable control = (NatTable) table.control();
    Rectangle cell = control.getBoundsByPosition(0, 1);
    Event click = new Event();
    click.button = 1;
    click.count = 1;
    click.x = cell.x + cell.width / 2;
    click.y = cell.y + cell.height / 2;
    control.notifyListeners(SWT.MouseDown, click);
    control.notifyListeners(SWT.MouseUp, click);
    ui.until("the field", () -> field(control).isPresent());
    Text field = field(control).orElseThrow();
    field.setText("007");
    Event enter = new Event();
    enter.keyCode = SWT.CR;
    enter.character = SWT.CR;
    field.notifyListeners(SWT.KeyDown, enter);
    ui.until("the row", () -> table.size() == 1 && text(0, 0).equals("Association 007"));
  }

  private static Optional<Text> field(NatTable control) {
    return Arrays.stream(control.getChildren())
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .findFirst();
  }

  @Test
  void saysWhichFilterMeansNothing() {
    fill();
    table.setColumns(
        List.of(
            TableColumn.of(table.type(), CorePackage.Literals.ORGANISATION__NAME),
            TableColumn.of(table.type(), CorePackage.Literals.ORGANISATION__FOUNDED)));
    table.setFilter("founded", "31/02/2024");
    ui.until("the sentence", () -> ui.label("table.status").contains("31/02/2024"));
    assertEquals(COUNT, table.size());
  }

  @Test
  void hearsOfCommits() {
    fill();
    try (Session session = workspace.session()) {
      List<ma.jisr.model.core.Record> some =
          session.load(CorePackage.Literals.ORGANISATION, List.of(id("a1")));
      session.delete(some.get(0));
      session.commit("Essai");
    }
    ui.until("one row less", () -> table.size() == COUNT - 1);
    ui.until("the next first", () -> text(0, 0).equals("Association 002"));
  }

  private long id(String code) {
    try (Session session = workspace.session()) {
      return session
          .query(CorePackage.Literals.ORGANISATION)
          .where(
              new ma.jisr.store.Condition.Compare(
                  ma.jisr.store.Column.of(CorePackage.Literals.RECORD__CODE),
                  ma.jisr.store.Condition.Operator.EQUAL,
                  code))
          .ids()[0];
    }
  }

  @Test
  void publishesItsSelectionAndKeepsItThroughARefresh() {
    fill();
    List<Object> heard = new ArrayList<>();
    table.addSelectionChangedListener(
        e -> heard.add(((IStructuredSelection) e.getSelection()).getFirstElement()));
    long id = id("a42");
    table.select(List.of(id));
    assertEquals(new RecordRef(table.type(), id), heard.get(heard.size() - 1));
    table.sort("name", false, false);
    ui.until("the other order", () -> text(0, 0).equals("Association 250"));
    assertEquals(List.of(id), table.selectedIds());
    TestWorkspace.addOrganisations(workspace, 1);
    ui.until("one more", () -> table.size() == COUNT + 1);
    assertEquals(List.of(id), table.selectedIds(), "it moved by a line");
    table.refresh();
    ui.until("the same rows", () -> !text(0, 0).isEmpty());
    assertEquals(List.of(id), table.selectedIds());
  }

  @Test
  void tellsOfOtherConditionsAndNotOfEachReading() {
    fill();
    List<TableQuery> heard = new ArrayList<>();
    TableListener listener =
        new TableListener() {
          @Override
          public void shown(TableQuery query) {
            heard.add(query);
          }
        };
    table.addTableListener(listener);
    table.setFilter("name", "association 00");
    ui.until("nine of them", () -> table.size() == 9);
    assertEquals(List.of(table.query()), heard);
    table.refresh();
    TestWorkspace.addOrganisations(workspace, 1);
    ui.until("one more", () -> table.size() == 10);
    assertEquals(1, heard.size(), "the conditions are the same");
    table.removeTableListener(listener);
    table.clearFilters();
    ui.until("all of them", () -> table.size() == COUNT + 1);
    assertEquals(1, heard.size());
  }

  @Test
  void sharesAllThatIsChosenAsNumbers() {
    fill();
    table.select(table.shownIds());
    IStructuredSelection all = (IStructuredSelection) table.getSelection();
    assertEquals(COUNT, all.size());
    assertEquals(COUNT, all.toList().size());
    assertEquals(new RecordRef(table.type(), table.shownIds().get(7)), all.toList().get(7));
    assertEquals(all, table.getSelection());
    table.select(List.of());
    assertTrue(table.getSelection().isEmpty());
  }

  @Test
  void showsGuidanceWhereThereIsNothing() {
    List<Control> made = new ArrayList<>();
    table.setEmptyState(
        () -> {
          made.add(new EmptyState(table.stack(), "organisation", "Rien", "Importez"));
          return made.get(0);
        });
    ui.open();
    ui.until("the guidance", () -> made.size() == 1 && made.get(0).isVisible());
    Control empty = made.get(0);
    TestWorkspace.addOrganisations(workspace, 1);
    ui.until("the table", () -> !empty.isVisible() && table.size() == 1);
    assertEquals("1 organisation", ui.label("table.status"));
  }

  @Test
  void remembersItsColumns() {
    fill();
    List<TableColumn> chosen =
        List.of(TableColumn.of(table.type(), CorePackage.Literals.RECORD__CODE));
    List<TableColumn> before = table.columns();
    try {
      table.setColumns(chosen);
      ui.until("the codes", () -> text(0, 0).equals("a1"));
      RecordTable other = new RecordTable(ui.shell(), workspace, table.type());
      assertEquals(chosen, other.columns());
    } finally {
      table.setColumns(before);
    }
  }

  @Test
  void runsFromRightToLeftWhereItsParentDoes() {
    Composite arabic = new Composite(ui.shell(), SWT.RIGHT_TO_LEFT);
    RecordTable mirrored = new RecordTable(arabic, workspace, table.type());
    assertTrue((mirrored.control().getStyle() & SWT.RIGHT_TO_LEFT) != 0);
    assertSame(arabic, mirrored.getParent());
  }
}
