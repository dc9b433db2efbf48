package ma.jisr.ui.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.layer.event.IStructuralChangeEvent;
import org.eclipse.nebula.widgets.nattable.selection.ISelectionModel;
import org.eclipse.swt.graphics.Rectangle;

/** Which rows are chosen: a bit for each, so that 200,000 scattered rows cost nothing. */
final class RowSelection implements ISelectionModel {

  private final BitSet rows = new BitSet();
  private final IntSupplier rowCount;
  private final IntSupplier columnCount;
  private boolean multiple = true;

  RowSelection(IntSupplier rowCount, IntSupplier columnCount) {
    this.rowCount = rowCount;
    this.columnCount = columnCount;
  }

  /** The rows, to be changed by who fires the event. */
  BitSet bits() {
    return rows;
  }

  @Override
  public boolean isMultipleSelectionAllowed() {
    return multiple;
  }

  @Override
  public void setMultipleSelectionAllowed(boolean allowed) {
    multiple = allowed;
  }

  @Override
  public void addSelection(int column, int row) {
    if (!multiple) {
      rows.clear();
    }
    rows.set(row);
  }

  @Override
  public void addSelection(Rectangle range) {
    if (!multiple) {
      rows.clear();
    }
    rows.set(range.y, end(range));
  }

  /** The end of a range, which "all" gives as far beyond the last row. */
  private int end(Rectangle range) {
    return (int) Math.max(range.y, Math.min((long) range.y + range.height, rowCount.getAsInt()));
  }

  @Override
  public void clearSelection() {
    rows.clear();
  }

  @Override
  public void clearSelection(int column, int row) {
    rows.clear(row);
  }

  @Override
  public void clearSelection(Rectangle range) {
    rows.clear(range.y, end(range));
  }

  @Override
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  @Override
  public List<Rectangle> getSelections() {
    List<Rectangle> ranges = new ArrayList<>();
    for (int from = rows.nextSetBit(0); from >= 0; ) {
      int to = rows.nextClearBit(from);
      ranges.add(new Rectangle(0, from, columnCount.getAsInt(), to - from));
      from = rows.nextSetBit(to);
    }
    return ranges;
  }

  @Override
  public boolean isCellPositionSelected(int column, int row) {
    return row >= 0 && rows.get(row);
  }

  @Override
  public int[] getSelectedColumnPositions() {
    return rows.isEmpty() ? new int[0] : IntStream.range(0, columnCount.getAsInt()).toArray();
  }

  @Override
  public boolean isColumnPositionSelected(int column) {
    return !rows.isEmpty();
  }

  @Override
  public int[] getFullySelectedColumnPositions(int count) {
    return isColumnPositionFullySelected(0, count) ? getSelectedColumnPositions() : new int[0];
  }

  @Override
  public boolean isColumnPositionFullySelected(int column, int count) {
    return count > 0 && rows.cardinality() == count;
  }

  @Override
  public int getSelectedRowCount() {
    return rows.cardinality();
  }

  @Override
  public Set<Range> getSelectedRowPositions() {
    Set<Range> ranges = new LinkedHashSet<>();
    for (Rectangle range : getSelections()) {
      ranges.add(new Range(range.y, range.y + range.height));
    }
    return ranges;
  }

  @Override
  public boolean isRowPositionSelected(int row) {
    return row >= 0 && rows.get(row);
  }

  @Override
  public int[] getFullySelectedRowPositions(int count) {
    return rows.stream().toArray();
  }

  @Override
  public boolean isRowPositionFullySelected(int row, int count) {
    return isRowPositionSelected(row);
  }

  @Override
  public Class<IStructuralChangeEvent> getLayerEventClass() {
    return IStructuralChangeEvent.class;
  }

  @Override
  public void handleLayerEvent(IStructuralChangeEvent event) {
    // Other rows are chosen by whoever brings them; columns make no difference.
  }
}
