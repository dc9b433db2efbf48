package ma.jisr.ui.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ma.jisr.ui.harness.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Texts of tables that do not fit their columns. */
class FittedCellsTest {

  private static final String LONG =
      "« tadla@ » n’est pas une adresse électronique (exemple : nom@exemple.ma).";
  private Ui ui;

  @BeforeEach
  void open() {
    ui = new Ui();
  }

  @AfterEach
  void close() {
    ui.close();
  }

  private static String tip(Table table, Rectangle cell) {
    Event move = new Event();
    move.x = cell.x + 3;
    move.y = cell.y + cell.height / 2;
    table.notifyListeners(SWT.MouseMove, move);
    return table.getToolTipText();
  }

  @Test
  void whatIsTooLongIsWholeInItsTip() {
    Table table = new Table(ui.shell(), SWT.FULL_SELECTION);
    for (int width : new int[] {120, 120}) {
      new TableColumn(table, SWT.LEFT).setWidth(width);
    }
    FittedCells.on(table, true);
    TableItem item = new TableItem(table, SWT.NONE);
    item.setText(new String[] {LONG, "court"});
    ui.open();
    assertEquals(LONG, tip(table, item.getBounds(0)));
    assertNull(tip(table, item.getBounds(1)));
  }

  @Test
  void noMoreIsCutThanHasTo() {
    ui.open();
    GC gc = new GC(ui.shell());
    try {
      int whole = gc.textExtent(LONG).x;
      assertEquals(LONG, Looks.shortened(gc, LONG, whole));
      for (int room = 30; room < whole; room += 13) {
        String cut = Looks.shortened(gc, LONG, room);
        assertTrue(gc.textExtent(cut).x <= room, cut);
        int kept = cut.length() - 1;
        String more = LONG.substring(0, Math.min(LONG.length(), kept + 2)) + '…';
        assertTrue(cut.endsWith("…") && gc.textExtent(more).x > room, cut);
      }
    } finally {
      gc.dispose();
    }
  }
}
