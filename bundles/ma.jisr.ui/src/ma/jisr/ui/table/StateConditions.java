package ma.jisr.ui.table;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.store.Condition;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EClass;

/** What the filters and words of a saved state ask of the store. */
public final class StateConditions {

  private StateConditions() {}

  /**
   * The conditions, all of which a record that is shown meets.
   *
   * @param type of the records
   * @throws IllegalArgumentException with one sentence when a filter means nothing
   */
  public static List<Condition> of(Session session, EClass type, TableState state) {
    List<Condition> conditions = new ArrayList<>();
    if (!state.words().isBlank()) {
      conditions.add(new Condition.Words(state.words()));
    }
    String bad =
        FilterConditions.collect(
            TableStates.filters(TableColumn.all(type), state),
            () -> PlaceTree.read(session),
            conditions);
    if (bad != null) {
      throw new IllegalArgumentException(bad);
    }
    return conditions;
  }
}
