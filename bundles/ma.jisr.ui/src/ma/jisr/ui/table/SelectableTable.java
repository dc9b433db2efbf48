package ma.jisr.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The side of a table that others see: which of its records are chosen, who is told of what. */
abstract class SelectableTable extends Composite implements ISelectionProvider {

  private final List<ISelectionChangedListener> listeners = new ArrayList<>();
  private final List<TableListener> tableListeners = new ArrayList<>();
  private LongConsumer opener = id -> {};
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

  /** Who hears what becomes of the table. */
  public void addTableListener(TableListener listener) {
    tableListeners.add(listener);
  }

  /** Who is not told any more. */
  public void removeTableListener(TableListener listener) {
    tableListeners.remove(listener);
  }

  /** Tells all who listen. */
  void tellAll(Consumer<TableListener> what) {
    List.copyOf(tableListeners).forEach(what);
  }

  /** What keys do. */
  public void setKeys(TableKeys newKeys) {
    keys = newKeys;
  }

  /** A person changed how the records are shown. */
  void changed() {
    tellAll(TableListener::changed);
  }

  void openSelected() {
    selectedIds().stream().limit(1).forEach(opener::accept);
  }

  /** The rows in sight are there. */
  void arrived() {
    tellAll(TableListener::rowsArrived);
  }

  /** What keys do. */
  TableKeys keys() {
    return keys;
  }

  /** The identifiers of the rows chosen, in their order. */
  public List<Long> selectedIds() {
    return Arrays.stream(chosen()).boxed().toList();
  }

  /** The same without a box for each. */
  long[] chosen() {
    BitSet lines = grid().selected();
    return lines.stream().mapToLong(rows()::id).filter(id -> id >= 0).toArray();
  }

  /** The identifiers of the records shown, in their order; in groups, of those in sight. */
  public List<Long> shownIds() {
    return IntStream.range(0, rows().size())
        .mapToLong(rows()::id)
        .filter(id -> id >= 0)
        .boxed()
        .toList();
  }

  /** How many records are chosen; heads of groups are none. */
  int chosenCount() {
    return rows().isPlain() ? grid().selected().cardinality() : chosen().length;
  }

  /** Chooses records, and brings the first into sight. */
  public void select(List<Long> ids) {
    BitSet lines = rows().linesOf(ids.stream().mapToLong(id -> id).toArray());
    grid().select(lines);
    grid().reveal(lines.nextSetBit(0));
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
    return new RecordRefs(type(), chosen());
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
