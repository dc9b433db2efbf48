package ma.jisr.ui.table;

import ma.jisr.model.text.Texts;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;

/**
 * Shows the whole text of a cell that is too narrow for it, and says what headers and filters are
 * good for.
 */
final class CellTip extends NatTableContentTooltip {

  private static final Texts TEXTS = Texts.beside(CellTip.class);
  private final TableGrid grid;

  CellTip(TableGrid grid) {
    super(grid.control(), GridRegion.BODY, GridRegion.COLUMN_HEADER, GridRegion.FILTER_ROW);
    this.grid = grid;
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
    TableColumn at = grid.column(event.x);
    if (cell == null || at == null) {
      return null;
    }
    LabelStack region = natTable.getRegionLabelsByXY(event.x, event.y);
    if (region != null && region.hasLabel(GridRegion.FILTER_ROW)) {
      return FilterWords.help(at);
    } else if (region != null && region.hasLabel(GridRegion.COLUMN_HEADER)) {
      return at.isSortable() ? at.title() + '\n' + TEXTS.text("head.help") : at.title();
    }
    Object value = cell.getDataValue();
    if (value instanceof GroupRow group) {
      return group.isTotal() ? null : TEXTS.text("group.help");
    }
    return value == null || value == BodyPainter.PENDING ? null : cut(cell, value.toString());
  }

  private String cut(ILayerCell cell, String text) {
    GC gc = new GC(natTable);
    try {
      return text.isBlank() || gc.textExtent(text).x + 20 <= cell.getBounds().width ? null : text;
    } finally {
      gc.dispose();
    }
  }
}
