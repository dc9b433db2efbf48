package ma.jisr.network.ui.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ma.jisr.model.core.CorePackage;
import ma.jisr.ui.list.RecordListView;
import ma.jisr.ui.table.RecordRefs;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;

/**
 * The selection that the graph shares with the window: actors chosen in a list are chosen here, and
 * those chosen here in the lists of their type.
 */
final class GraphFollower implements ISelectionListener, ISelectionProvider, GraphDesk.Listener {

  private final IWorkbenchPage page;
  private final IWorkbenchPart view;
  private final GraphDesk desk;
  private final List<ISelectionChangedListener> listeners = new ArrayList<>();
  private ISelection selection = StructuredSelection.EMPTY;
  private boolean choosing;

  GraphFollower(IWorkbenchPage page, IWorkbenchPart view, GraphDesk desk) {
    this.page = page;
    this.view = view;
    this.desk = desk;
    page.addSelectionListener(this);
    desk.addListener(this);
  }

  void dispose() {
    page.removeSelectionListener(this);
  }

  @Override
  public void selectionChanged(IWorkbenchPart part, ISelection some) {
    if (part == view || choosing || !(some instanceof RecordRefs refs)) {
      return;
    }
    if (CorePackage.Literals.PARTY.isSuperTypeOf(refs.type())) {
      Set<Long> ids = new HashSet<>();
      Arrays.stream(refs.ids())
          .filter(id -> desk.model().contents().number(id) >= 0)
          .forEach(ids::add);
      desk.chosenElsewhere(ids);
    } else if (refs.type() == CorePackage.Literals.RELATIONSHIP && refs.size() == 1) {
      desk.tieChosenElsewhere(refs.ids()[0]);
    }
  }

  @Override
  public void chosen() {
    GraphModel model = desk.model();
    EClass type = CorePackage.Literals.RELATIONSHIP;
    long[] ids = {model.chosenTie()};
    if (model.chosenTie() == 0) {
      ids = model.chosen().stream().sorted().mapToLong(id -> id).toArray();
      boolean persons =
          Arrays.stream(ids)
              .mapToObj(id -> model.contents().actor(model.contents().number(id)).type())
              .allMatch(t -> t == CorePackage.Literals.PERSON);
      type =
          persons && ids.length > 0
              ? CorePackage.Literals.PERSON
              : CorePackage.Literals.ORGANISATION;
    }
    setSelection(new RecordRefs(type, ids));
    chooseInLists(type, ids);
  }

  private void chooseInLists(EClass type, long[] ids) {
    choosing = true; // their answer is no news
    try {
      for (IViewReference reference : page.getViewReferences()) {
        boolean list = reference.getView(false) instanceof RecordListView;
        RecordListView shown = list ? (RecordListView) reference.getView(false) : null;
        if (shown != null
            && shown.table() != null
            && !shown.table().isDisposed()
            && shown.table().type() == type) {
          shown.select(Arrays.stream(ids).boxed().toList());
        }
      }
    } finally {
      choosing = false;
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
    return selection;
  }

  @Override
  public void setSelection(ISelection newSelection) {
    selection = newSelection;
    SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
    List.copyOf(listeners).forEach(listener -> listener.selectionChanged(event));
  }
}
