package ma.jisr.store.workspace;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ma.jisr.model.core.CorePackage;
import ma.jisr.store.StoreException;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.content.ContentStore;
import ma.jisr.store.content.Digests;
import ma.jisr.store.engine.Engine;
import ma.jisr.store.engine.Failures;
import ma.jisr.store.schema.RecordTable;
import ma.jisr.store.schema.Schema;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Reads the contents that documents refer to, whole: each must be there and be what it was. */
final class ContentCheck {

  private static final CorePackage CORE = CorePackage.eINSTANCE;

  private final Engine engine;
  private final Schema schema;
  private final ContentStore contents;

  ContentCheck(Engine engine, Schema schema, ContentStore contents) {
    this.engine = engine;
    this.schema = schema;
    this.contents = contents;
  }

  /** One sentence for each content that is missing or altered. */
  List<String> run(IProgressMonitor monitor) throws SQLException {
    Map<String, String> wanted = new TreeMap<>();
    try (Connection connection = engine.connect()) {
      add(connection, CORE.getDocumentVersion_Sha256(), CORE.getDocumentVersion_FileName(), wanted);
      add(connection, CORE.getDocument_Sha256(), CORE.getDocument_Name(), wanted);
      connection.rollback();
    } catch (DataAccessException e) {
      SQLException cause = e.getCause(SQLException.class);
      throw cause == null ? new SQLException(e) : cause;
    }
    SubMonitor progress = SubMonitor.convert(monitor, wanted.size());
    List<String> defects = new ArrayList<>();
    wanted.forEach(
        (sha256, name) -> {
          progress.split(1);
          String defect = examine(sha256);
          if (defect != null) {
            defects.add(Failures.sentence(defect, name, sha256));
          }
        });
    return defects;
  }

  private void add(
      Connection connection,
      EStructuralFeature digest,
      EStructuralFeature name,
      Map<String, String> wanted) {
    RecordTable table = schema.table(digest.getEContainingClass());
    Field<String> sha256 = field(table, digest);
    Field<String> words = field(table, name);
    engine
        .sql(connection)
        .select(sha256, words)
        .from(DSL.table(table.name()))
        .where(sha256.isNotNull())
        .forEach(
            row -> wanted.put(row.value1(), row.value2() == null ? row.value1() : row.value2()));
  }

  private static Field<String> field(RecordTable table, EStructuralFeature feature) {
    return DSL.field(DSL.name(table.columns(feature).parts().get(0).name()), String.class);
  }

  private String examine(String sha256) {
    try {
      return Digests.of(contents.open(sha256)).equals(sha256) ? null : "documentAltered";
    } catch (StoreException e) {
      if (e.reason() == Reason.MISSING) {
        return "documentMissing";
      }
      throw e;
    } catch (IOException e) {
      return "documentUnreadable";
    }
  }
}
