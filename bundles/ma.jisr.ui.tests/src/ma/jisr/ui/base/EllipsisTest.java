package ma.jisr.ui.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ma.jisr.ui.harness.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EllipsisTest {

  private static final String LONG = "مجلس جهة بني ملال خنيفرة للهجرة والتنمية";

  @ParameterizedTest
  @ValueSource(ints = {SWT.LEFT_TO_RIGHT, SWT.RIGHT_TO_LEFT})
  void whatIsCutIsReadInFullUnderThePointer(int direction) {
    try (Ui ui = new Ui()) {
      Composite area = new Composite(ui.shell(), direction);
      area.setLayout(new FillLayout());
      Table table = new Table(area, SWT.NONE);
      Ellipsis.in(table);
      for (int width : new int[] {90, 500}) {
        new TableColumn(table, SWT.NONE).setWidth(width);
      }
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(new String[] {LONG, LONG});
      ui.open();
      point(table, item, 0);
      assertEquals(LONG, table.getToolTipText());
      point(table, item, 1);
      assertNull(table.getToolTipText(), "there it is read as it stands");
    }
  }

  private static void point(Table table, TableItem item, int column) {
    Rectangle place = item.getTextBounds(column);
    Event move = new Event();
    move.x = place.x + 10;
    move.y = place.y + place.height / 2;
    table.notifyListeners(SWT.MouseMove, move);
  }

  @Test
  void keepsTheBeginningOfWhatItShortens() {
    try (Ui ui = new Ui()) {
      GC gc = new GC(ui.shell());
      String brief = Looks.shortened(gc, LONG, 90);
      assertTrue(brief.endsWith("…") && LONG.startsWith(brief.substring(0, brief.length() - 1)));
      assertTrue(gc.textExtent(brief).x <= 90);
      assertEquals(LONG, Looks.shortened(gc, LONG, 900));
      gc.dispose();
    }
  }
}
