package ma.jisr.map.ui;

import java.util.Arrays;
import java.util.List;
import ma.jisr.geo.data.PlacedRecords;
import ma.jisr.model.core.CorePackage;
import ma.jisr.store.Condition;
import ma.jisr.ui.list.RecordListView;
import ma.jisr.ui.table.RecordRefs;
import ma.jisr.ui.table.RecordTable;
import ma.jisr.ui.table.TableListener;
import ma.jisr.ui.table.TableQuery;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Knows which list the map goes with: the one that was used last, with its filters. */
final class ListFollower implements IPartListener2, ISelectionListener, TableListener {

  private final IWorkbenchPage page;
  private final MapView view;
  private RecordListView list;
  private EClass type = CorePackage.Literals.ORGANISATION;
  private List<Condition> conditions = List.of();

  ListFollower(IWorkbenchPage page, MapView view) {
    this.page = page;
    this.view = view;
    page.addPartListener(this);
    page.addSelectionListener(this);
    List<RecordListView> lists =
        Arrays.stream(page.getViewReferences())
            .map(reference -> reference.getView(false))
            .filter(RecordListView.class::isInstance)
            .map(RecordListView.class::cast)
            .toList();
    if (page.getActivePart() instanceof RecordListView used) {
      follow(used); // the map may be about to cover it
    } else {
      lists.stream()
          .filter(page::isPartVisible)
          .findFirst()
          .or(() -> lists.stream().findFirst())
          .ifPresent(this::follow);
    }
  }

  void dispose() {
    leave();
    page.removePartListener(this);
    page.removeSelectionListener(this);
  }

  EClass type() {
    return type;
  }

  List<Condition> conditions() {
    return conditions;
  }

  /** Chooses in the list what was chosen on the map. */
  void choose(List<Long> ids) {
    RecordTable table = table();
    if (table != null && table.type() == type) {
      list.select(ids);
    }
  }

  private RecordTable table() {
    RecordTable table = list == null ? null : list.table();
    return table == null || table.isDisposed() ? null : table;
  }

  @Override
  public void shown(TableQuery query) {
    show(query.type(), query.conditions());
  }

  private void leave() {
    RecordTable table = table();
    if (table != null) {
      table.removeTableListener(this);
    }
    list = null;
  }

  private void show(EClass newType, List<Condition> newConditions) {
    boolean same = newType == type && newConditions.equals(conditions);
    if (!same && PlacedRecords.canBe(newType)) {
      type = newType;
      conditions = newConditions;
      view.refresh();
    }
  }

  private void follow(RecordListView some) {
    if (list == some) {
      return;
    }
    leave();
    list = some;
    RecordTable table = table();
    if (table != null) {
      table.addTableListener(this);
      show(table.type(), table.query() == null ? List.of() : table.query().conditions());
    }
  }

  @Override
  public void partActivated(IWorkbenchPartReference reference) {
    if (reference.getPart(false) instanceof RecordListView some) {
      follow(some);
    }
  }

  @Override
  public void partVisible(IWorkbenchPartReference reference) {
    if (reference.getPart(false) == view) {
      view.refresh();
    }
  }

  @Override
  public void selectionChanged(IWorkbenchPart part, ISelection selection) {
    if (part != view && selection instanceof RecordRefs some) {
      boolean here = some.type() == type;
      view.chosenElsewhere(here ? Arrays.stream(some.ids()).boxed().toList() : List.of());
    }
  }
}
