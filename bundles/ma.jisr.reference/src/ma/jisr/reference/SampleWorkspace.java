package ma.jisr.reference;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.TableSource;
import ma.jisr.exchange.load.ImportService;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;

/**
 * The sample workspace: what has been published of the programmes and actors of migration in the
 * regions ({@code data/CREDITS.md}). The same records each time.
 */
public final class SampleWorkspace {

  /** The tables in the order in which they refer to each other, and what their rows are. */
  private static final String[][] TABLES = {
    {"organisations", "organisations"},
    {"projects", "projects"},
    {"relationships", "relationships"},
    {"activities", "activities"},
    {"events", "events"},
    {"indicators", "indicators"},
    {"reception_cells", "reception-cells"}
  };

  /** What is added to records of those tables, which are kept as they were received. */
  private static final String[][] DETAILS = {
    {"organisation-details", "organisations"},
    {"activity-details", "activities"}
  };

  private SampleWorkspace() {}

  /**
   * Fills a new workspace.
   *
   * @param workspace with the reference data, which initializers put there
   * @return what each table brought, by its type; a type whose module is not there is left out
   */
  public static Map<String, ImportResult> fill(Workspace workspace, IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, TABLES.length + DETAILS.length + 1);
    Map<String, ImportResult> results = new LinkedHashMap<>();
    for (String[] table : TABLES) {
      SubMonitor step = progress.split(1);
      EClass type = workspace.catalog().find(table[1]).orElse(null);
      if (type != null) {
        results.put(table[1], load(workspace, table[0], type, step));
      }
    }
    for (String[] table : DETAILS) {
      EClass type = workspace.catalog().find(table[1]).orElseThrow();
      ImportResult result = load(workspace, table[0], type, progress.split(1));
      if (result.refused() > 0) {
        throw new IllegalStateException(table[0] + ": " + result.refusals());
      }
    }
    new SampleConcertation(workspace, LocalDate.now()).fill();
    return results;
  }

  private static ImportResult load(
      Workspace workspace, String table, EClass type, IProgressMonitor monitor) {
    TableSource source = TableSource.of(ReferenceData.data("sample/" + table + ".csv"));
    return new ImportService(workspace).run(ImportRequest.of(source, type), monitor);
  }
}
