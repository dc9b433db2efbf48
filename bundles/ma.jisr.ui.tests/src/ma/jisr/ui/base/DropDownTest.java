package ma.jisr.ui.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import ma.jisr.ui.harness.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropDownTest {

  private final AtomicInteger told = new AtomicInteger();
  private Ui ui;
  private DropDown field;

  @BeforeEach
  void open() {
    ui = new Ui();
    make(SWT.LEFT_TO_RIGHT);
  }

  private void make(int direction) {
    Composite area = new Composite(ui.shell(), direction);
    area.setLayout(new GridLayout());
    field = new DropDown(area);
    field.setItems("Appel", "Réunion", "Visite", "Écrit", "Virement");
    field.addListener(SWT.Selection, e -> told.incrementAndGet());
    ui.open();
    field.setFocus();
  }

  @AfterEach
  void close() {
    ui.close();
  }

  private void key(int code, char letter, int mask) {
    Event event = new Event();
    event.keyCode = code;
    event.character = letter;
    event.stateMask = mask;
    event.time = told.get() * 5_000 + 5_000;
    field.notifyListeners(SWT.KeyDown, event);
    ui.settle();
  }

  private Shell list() {
    return Arrays.stream(field.getDisplay().getShells())
        .filter(s -> "choices".equals(s.getData("jisr.id")))
        .findFirst()
        .orElse(null);
  }

  @Test
  void isWorkedByKeysAlone() {
    key(SWT.ARROW_DOWN, '\0', 0);
    assertEquals("Appel", field.getText());
    key(SWT.END, '\0', 0);
    assertEquals("Virement", field.getText());
    assertEquals(2, told.get());
    key(SWT.F4, '\0', 0);
    Table rows = (Table) list().getChildren()[0];
    assertEquals(4, rows.getSelectionIndex(), "what is chosen stands out");
    key(SWT.ARROW_UP, '\0', 0);
    key(SWT.ARROW_UP, '\0', 0);
    assertEquals("Virement", field.getText(), "not chosen yet");
    key(SWT.CR, '\r', 0);
    assertEquals("Visite", field.getText());
    assertEquals(3, told.get());
    assertEquals(null, list());
  }

  @Test
  void findsWordsByTheirFirstLettersWhateverTheirAccents() {
    key('e', 'e', 0);
    assertEquals("Écrit", field.getText());
    key('v', 'v', 0);
    assertEquals("Virement", field.getText());
    key('v', 'v', 0);
    assertEquals("Visite", field.getText(), "the next one");
  }

  @Test
  void leavesThingsAsTheyAreOnEscape() {
    field.select(1);
    key(SWT.ARROW_DOWN, '\0', SWT.ALT);
    assertTrue(list().isVisible());
    key(SWT.ARROW_DOWN, '\0', 0);
    Event escape = new Event();
    escape.detail = SWT.TRAVERSE_ESCAPE;
    field.notifyListeners(SWT.Traverse, escape);
    assertEquals("Réunion", field.getText());
    assertEquals(0, told.get());
    assertEquals(null, list());
    assertFalse(escape.doit, "the dialog around stays open");
  }

  @ParameterizedTest
  @ValueSource(ints = {SWT.LEFT_TO_RIGHT, SWT.RIGHT_TO_LEFT})
  void opensBelowItselfInBothDirections(int direction) {
    field.getParent().dispose();
    make(direction);
    key(SWT.F4, '\0', 0);
    Rectangle place = field.getDisplay().map(field.getParent(), null, field.getBounds());
    Rectangle list = list().getBounds();
    boolean mirrored = direction == SWT.RIGHT_TO_LEFT;
    assertEquals(place.y + place.height, list.y);
    assertEquals(
        mirrored ? place.x + place.width : place.x, mirrored ? list.x + list.width : list.x);
    assertEquals(mirrored, (list().getStyle() & SWT.RIGHT_TO_LEFT) != 0);
  }
}
