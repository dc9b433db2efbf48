package ma.jisr.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** By which columns a table is sorted, the first first. The store does the sorting. */
@SuppressWarnings("rawtypes")
final class TableOrder implements ISortModel {

  private final Map<Integer, SortDirectionEnum> directions = new LinkedHashMap<>();
  private final IntPredicate sortable;
  private final Runnable changed;

  TableOrder(IntPredicate sortable, Runnable changed) {
    this.sortable = sortable;
    this.changed = changed;
  }

  @Override
  public List<Integer> getSortedColumnIndexes() {
    return new ArrayList<>(directions.keySet());
  }

  @Override
  public boolean isColumnIndexSorted(int column) {
    return directions.containsKey(column);
  }

  @Override
  public SortDirectionEnum getSortDirection(int column) {
    return directions.getOrDefault(column, SortDirectionEnum.NONE);
  }

  @Override
  public int getSortOrder(int column) {
    return getSortedColumnIndexes().indexOf(column);
  }

  @Override
  public List<Comparator> getComparatorsForColumnIndex(int column) {
    return List.of();
  }

  @Override
  public Comparator<?> getColumnComparator(int column) {
    return null;
  }

  @Override
  public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
    if (!sortable.test(column)) {
      return;
    }
    if (!accumulate) {
      directions.clear();
    }
    if (direction == SortDirectionEnum.NONE) {
      directions.remove(column);
    } else {
      directions.put(column, direction);
    }
    changed.run();
  }

  @Override
  public void clear() {
    directions.clear();
    changed.run();
  }

  /** Sorts without telling. */
  void restore(int column, SortDirectionEnum direction) {
    directions.put(column, direction);
  }
}
