package ma.jisr.ui.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.LongConsumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The side of a table that others see: which of its records are chosen, who is told of what. */
abstract class SelectableTable extends Composite implements ISelectionProvider {

  private final List<ISelectionChangedListener> listeners = new ArrayList<>();

  private LongConsumer opener = id -> {};
  private Runnable arrived = () -> {};
  private Runnable changed = () -> {};
  private TableKeys keys = new TableKeys() {};

  SelectableTable(Composite parent) {
    super(parent, SWT.NONE);
  }

  abstract TableGrid grid();

  abstract RowWindows rows();

  /** The type of its records. */
  public abstract EClass type();

  /** Who opens a record by its identifier. */
  public void onOpen(LongConsumer newOpener) {
    opener = newOpener;
  }

  /** Who is told each time the rows in sight are there. */
  public void onArrival(Runnable newArrived) {
    arrived = newArrived;
  }

  /** Who is told when a person changes how the records are shown. */
  public void onChange(Runnable newChanged) {
    changed = newChanged;
  }

  /** What keys do. */
  public void setKeys(TableKeys newKeys) {
    keys = newKeys;
  }

  /** A person changed how the records are shown. */
  void changed() {
    changed.run();
  }

  void openSelected() {
    selectedIds().stream().limit(1).forEach(opener::accept);
  }

  /** The rows in sight are there. */
  void arrived() {
    arrived.run();
  }

  /** What keys do. */
  TableKeys keys() {
    return keys;
  }

  /** The identifiers of the rows chosen, in their order. */
  public List<Long> selectedIds() {
    List<Long> ids = new ArrayList<>();
    BitSet lines = grid().selected();
    for (int i = lines.nextSetBit(0); i >= 0; i = lines.nextSetBit(i + 1)) {
      add(ids, i);
    }
    return ids;
  }

  /** The identifiers of the records shown, in their order; in groups, of those in sight. */
  public List<Long> shownIds() {
    List<Long> ids = new ArrayList<>(rows().size());
    for (int i = 0; i < rows().size(); i++) {
      add(ids, i);
    }
    return ids;
  }

  private void add(List<Long> ids, int line) {
    long id = rows().id(line);
    if (id >= 0) {
      ids.add(id);
    }
  }

  /** How many records are chosen; heads of groups are none. */
  int chosenCount() {
    BitSet lines = grid().selected();
    int count = 0;
    for (int i = lines.nextSetBit(0); i >= 0; i = lines.nextSetBit(i + 1)) {
      count += rows().id(i) >= 0 ? 1 : 0;
    }
    return count;
  }

  /** Chooses records. */
  public void select(List<Long> ids) {
    grid().select(rows().linesOf(ids));
  }

  /** Tells everybody that other records are chosen. */
  void fireSelection() {
    if (!listeners.isEmpty()) {
      SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
      List.copyOf(listeners).forEach(l -> l.selectionChanged(event));
    }
  }

  @Override
  public void addSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.add(listener);
  }

  @Override
  public void removeSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.remove(listener);
  }

  @Override
  public ISelection getSelection() {
    return new StructuredSelection(
        selectedIds().stream().map(id -> new RecordRef(type(), id)).toList());
  }

  @Override
  public void setSelection(ISelection selection) {
    List<Long> ids = new ArrayList<>();
    if (selection instanceof IStructuredSelection some) {
      for (Object element : some) {
        if (element instanceof RecordRef ref) {
          ids.add(ref.id());
        }
      }
    }
    select(ids);
  }
}
