package ma.jisr.map.ui;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The records chosen in a view that is no list, as the window shares them. */
public final class RecordSelection implements ISelectionProvider {

  private final List<ISelectionChangedListener> listeners = new ArrayList<>();
  private ISelection selection = StructuredSelection.EMPTY;

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
    return selection;
  }

  @Override
  public void setSelection(ISelection newSelection) {
    selection = newSelection;
    SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
    List.copyOf(listeners).forEach(listener -> listener.selectionChanged(event));
  }
}
