package ma.jisr.ui.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;

/** Shows the whole text of a cell that is too narrow for it. */
final class CellTip extends NatTableContentTooltip {

  CellTip(NatTable table) {
    super(table, GridRegion.BODY, GridRegion.COLUMN_HEADER);
  }

  @Override
  protected boolean isVisibleContentPainter(ICellPainter painter) {
    return true;
  }

  @Override
  protected String getText(Event event) {
    int column = natTable.getColumnPositionByX(event.x);
    int row = natTable.getRowPositionByY(event.y);
    ILayerCell cell = natTable.getCellByPosition(column, row);
    if (cell == null || cell.getDataValue() == null || cell.getDataValue() == CellPainter.PENDING) {
      return null;
    }
    String text = cell.getDataValue().toString();
    GC gc = new GC(natTable);
    try {
      return text.isBlank() || gc.textExtent(text).x + 20 <= cell.getBounds().width ? null : text;
    } finally {
      gc.dispose();
    }
  }
}
