package ma.jisr.ui.table;

import java.util.function.IntPredicate;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.filterrow.config.DefaultFilterRowConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;

/** The looks of a table, and the text fields of its filter row. */
final class TableStyle extends DefaultFilterRowConfiguration {

  private final CellPainter head;
  private final CellPainter filter;
  private final CellPainter body;
  private final IntPredicate typed;

  /**
   * The looks.
   *
   * @param typed above which columns something can be typed
   */
  TableStyle(CellPainter head, CellPainter filter, CellPainter body, IntPredicate typed) {
    this.head = head;
    this.filter = filter;
    this.body = body;
    this.typed = typed;
  }

  @Override
  public void configureRegistry(IConfigRegistry registry) {
    super.configureRegistry(registry);
    painter(registry, head, GridRegion.COLUMN_HEADER);
    painter(registry, filter, GridRegion.FILTER_ROW);
    painter(registry, body, GridRegion.BODY);
    registry.registerConfigAttribute(
        EditConfigAttributes.CELL_EDITOR,
        new FilterField(),
        DisplayMode.NORMAL,
        GridRegion.FILTER_ROW);
    registry.registerConfigAttribute(
        EditConfigAttributes.CELL_EDITABLE_RULE,
        new IEditableRule() {
          @Override
          public boolean isEditable(ILayerCell cell, IConfigRegistry configRegistry) {
            return typed.test(cell.getColumnIndex());
          }

          @Override
          public boolean isEditable(int columnIndex, int rowIndex) {
            return typed.test(columnIndex);
          }
        },
        DisplayMode.NORMAL,
        GridRegion.FILTER_ROW);
    registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.FALSE);
    for (String region :
        new String[] {GridRegion.FILTER_ROW, GridRegion.COLUMN_HEADER, GridRegion.BODY}) {
      registry.registerConfigAttribute(
          CellConfigAttributes.RENDER_GRID_LINES, Boolean.FALSE, DisplayMode.NORMAL, region);
    }
  }

  private static void painter(IConfigRegistry registry, CellPainter painter, String region) {
    for (DisplayMode mode : new DisplayMode[] {DisplayMode.NORMAL, DisplayMode.SELECT}) {
      registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, mode, region);
    }
  }
}
