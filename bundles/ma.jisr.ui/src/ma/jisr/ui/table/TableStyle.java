package ma.jisr.ui.table;

import java.util.function.IntPredicate;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.filterrow.config.DefaultFilterRowConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;

/** The looks of a table, and the text fields of its filter row. */
final class TableStyle extends DefaultFilterRowConfiguration {

  private final IntPredicate numeric;
  private final ISortModel order;
  private final String hint;

  TableStyle(IntPredicate numeric, ISortModel order, String hint) {
    this.numeric = numeric;
    this.order = order;
    this.hint = hint;
  }

  @Override
  public void configureRegistry(IConfigRegistry registry) {
    super.configureRegistry(registry);
    painter(registry, CellPainter.Part.HEADER, GridRegion.COLUMN_HEADER);
    painter(registry, CellPainter.Part.FILTER, GridRegion.FILTER_ROW);
    painter(registry, CellPainter.Part.BODY, GridRegion.BODY);
    registry.registerConfigAttribute(
        EditConfigAttributes.CELL_EDITOR,
        new FilterField(),
        DisplayMode.NORMAL,
        GridRegion.FILTER_ROW);
    registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.FALSE);
    for (String region :
        new String[] {GridRegion.FILTER_ROW, GridRegion.COLUMN_HEADER, GridRegion.BODY}) {
      registry.registerConfigAttribute(
          CellConfigAttributes.RENDER_GRID_LINES, Boolean.FALSE, DisplayMode.NORMAL, region);
    }
  }

  private void painter(IConfigRegistry registry, CellPainter.Part part, String region) {
    CellPainter painter = new CellPainter(part, numeric, order, hint);
    for (DisplayMode mode : new DisplayMode[] {DisplayMode.NORMAL, DisplayMode.SELECT}) {
      registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, mode, region);
    }
  }
}
