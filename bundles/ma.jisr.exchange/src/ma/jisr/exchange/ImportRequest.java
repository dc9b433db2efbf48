package ma.jisr.exchange;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;

/**
 * A table to be imported.
 *
 * @param source where it is
 * @param type the record type that its rows are
 * @param mapping a feature (its name or a header it knows; "" to ignore the column) by column (its
 *     header, or its number from 1), before what headers say by themselves
 * @param dryRun say what would happen, write nothing
 * @param allOrNothing write nothing when a row is refused; otherwise the good rows are written
 * @param eraseEmpty an empty cell erases what the record has; otherwise it leaves it alone
 * @param separator between cells; null to find it out
 * @param charset the encoding; null to find it out
 */
public record ImportRequest(
    TableSource source,
    EClass type,
    Map<String, String> mapping,
    boolean dryRun,
    boolean allOrNothing,
    boolean eraseEmpty,
    Character separator,
    Charset charset) {

  /** Keeps a copy of the mapping. */
  public ImportRequest {
    mapping = Map.copyOf(mapping);
  }

  /** A table, with everything found out. */
  public static ImportRequest of(TableSource source, EClass type) {
    return new ImportRequest(source, type, Map.of(), false, false, false, null, null);
  }

  /** A file, with everything found out. */
  public static ImportRequest of(Path file, EClass type) {
    return of(TableSource.of(file), type);
  }

  /** The same with columns mapped by hand. */
  public ImportRequest withMapping(Map<String, String> columns) {
    return new ImportRequest(
        source, type, columns, dryRun, allOrNothing, eraseEmpty, separator, charset);
  }

  /** The same, writing nothing. */
  public ImportRequest asDryRun(boolean on) {
    return new ImportRequest(
        source, type, mapping, on, allOrNothing, eraseEmpty, separator, charset);
  }

  /** The same, writing nothing when a row is refused. */
  public ImportRequest asAllOrNothing(boolean on) {
    return new ImportRequest(source, type, mapping, dryRun, on, eraseEmpty, separator, charset);
  }

  /** The same, with empty cells erasing. */
  public ImportRequest erasingEmpty(boolean on) {
    return new ImportRequest(source, type, mapping, dryRun, allOrNothing, on, separator, charset);
  }
}
