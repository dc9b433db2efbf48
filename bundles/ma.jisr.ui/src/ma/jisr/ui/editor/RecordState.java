package ma.jisr.ui.editor;

import java.util.List;
import ma.jisr.model.core.CorePackage;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.emf.ecore.EClass;

/**
 * How a record stands in the workspace now.
 *
 * @param gone whether it is in the trash or no more
 * @param version its version; 0 when it is gone
 */
record RecordState(boolean gone, int version) {

  /** Reads it, without loading the record. */
  static RecordState of(Workspace workspace, EClass type, long id) {
    try (Session session = workspace.session()) {
      List<Row> rows =
          session
              .query(type)
              .where(
                  new Condition.Compare(
                      Column.of(CorePackage.Literals.RECORD__ID), Condition.Operator.EQUAL, id))
              .rows(List.of(Column.of(CorePackage.Literals.RECORD__VERSION)), 0, 1);
      return rows.isEmpty()
          ? new RecordState(true, 0)
          : new RecordState(false, ((Number) rows.get(0).values()[0]).intValue());
    }
  }
}
