package ma.jisr.ui.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;

/** The records of a table that are chosen, and who hears of it. */
final class TableSelection {

  private final RecordTable table;
  private final List<ISelectionChangedListener> listeners = new ArrayList<>();

  TableSelection(RecordTable table) {
    this.table = table;
  }

  void add(ISelectionChangedListener listener) {
    listeners.add(listener);
  }

  void remove(ISelectionChangedListener listener) {
    listeners.remove(listener);
  }

  /** Tells everybody. */
  void fire() {
    if (!listeners.isEmpty()) {
      SelectionChangedEvent event = new SelectionChangedEvent(table, table.getSelection());
      List.copyOf(listeners).forEach(l -> l.selectionChanged(event));
    }
  }

  /** How many records are chosen; heads of groups are none. */
  int count() {
    BitSet lines = table.grid().selected();
    int count = 0;
    for (int i = lines.nextSetBit(0); i >= 0; i = lines.nextSetBit(i + 1)) {
      count += table.rows().id(i) >= 0 ? 1 : 0;
    }
    return count;
  }

  /** The identifiers chosen, in the order of the lines. */
  List<Long> ids() {
    List<Long> ids = new ArrayList<>();
    BitSet lines = table.grid().selected();
    for (int i = lines.nextSetBit(0); i >= 0; i = lines.nextSetBit(i + 1)) {
      add(ids, i);
    }
    return ids;
  }

  /** The identifiers of all lines. */
  List<Long> all() {
    List<Long> ids = new ArrayList<>(table.rows().size());
    for (int i = 0; i < table.rows().size(); i++) {
      add(ids, i);
    }
    return ids;
  }

  private void add(List<Long> ids, int line) {
    long id = table.rows().id(line);
    if (id >= 0) {
      ids.add(id);
    }
  }

  /** The identifiers that a selection of the workbench names. */
  static List<Long> ids(ISelection selection) {
    List<Long> ids = new ArrayList<>();
    if (selection instanceof IStructuredSelection some) {
      for (Object element : some) {
        if (element instanceof RecordRef ref) {
          ids.add(ref.id());
        }
      }
    }
    return ids;
  }
}
