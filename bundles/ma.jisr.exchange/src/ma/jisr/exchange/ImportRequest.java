package ma.jisr.exchange;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
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
 * @param reading what is known of how the file is written
 * @param transformations what is done to the columns before they are mapped, in this order
 * @param edits cells to take in place of those of a row, by its place in the file; their columns
 *     are those after the transformations
 * @param refused a file for the refused rows (.csv or .xlsx by its name), or null
 */
public record ImportRequest(
    TableSource source,
    EClass type,
    Map<String, String> mapping,
    boolean dryRun,
    boolean allOrNothing,
    boolean eraseEmpty,
    Reading reading,
    List<Transformation> transformations,
    Map<Long, List<String>> edits,
    Path refused) {

  /**
   * How a file is written; what is null is found out.
   *
   * @param separator between cells of a text
   * @param charset the encoding of a text
   * @param sheet the sheet of a workbook: its name, or its number from 1
   */
  public record Reading(Character separator, Charset charset, String sheet) {

    /** Everything is found out. */
    public static final Reading BY_ITSELF = new Reading(null, null, null);
  }

  /** Keeps copies. */
  public ImportRequest {
    mapping = Map.copyOf(mapping);
    transformations = List.copyOf(transformations);
    edits = Map.copyOf(edits);
  }

  /** A table, with everything found out. */
  public static ImportRequest of(TableSource source, EClass type) {
    return new ImportRequest(
        source, type, Map.of(), false, false, false, Reading.BY_ITSELF, List.of(), Map.of(), null);
  }

  /** A file, with everything found out. */
  public static ImportRequest of(Path file, EClass type) {
    return of(TableSource.of(file), type);
  }

  /** The same with columns mapped by hand. */
  public ImportRequest withMapping(Map<String, String> columns) {
    return new ImportRequest(
        source,
        type,
        columns,
        dryRun,
        allOrNothing,
        eraseEmpty,
        reading,
        transformations,
        edits,
        refused);
  }

  /** The same, writing nothing. */
  public ImportRequest asDryRun(boolean on) {
    return new ImportRequest(
        source,
        type,
        mapping,
        on,
        allOrNothing,
        eraseEmpty,
        reading,
        transformations,
        edits,
        refused);
  }

  /** The same, writing nothing when a row is refused. */
  public ImportRequest asAllOrNothing(boolean on) {
    return new ImportRequest(
        source, type, mapping, dryRun, on, eraseEmpty, reading, transformations, edits, refused);
  }

  /** The same, with empty cells erasing. */
  public ImportRequest erasingEmpty(boolean on) {
    return new ImportRequest(
        source, type, mapping, dryRun, allOrNothing, on, reading, transformations, edits, refused);
  }

  /** The same, of a file of which something is known. */
  public ImportRequest reading(Reading how) {
    return new ImportRequest(
        source,
        type,
        mapping,
        dryRun,
        allOrNothing,
        eraseEmpty,
        how,
        transformations,
        edits,
        refused);
  }

  /** The same, with columns transformed before they are mapped. */
  public ImportRequest transforming(List<Transformation> steps) {
    return new ImportRequest(
        source, type, mapping, dryRun, allOrNothing, eraseEmpty, reading, steps, edits, refused);
  }

  /** The same, with rows put right by hand. */
  public ImportRequest withEdits(Map<Long, List<String>> rows) {
    return new ImportRequest(
        source,
        type,
        mapping,
        dryRun,
        allOrNothing,
        eraseEmpty,
        reading,
        transformations,
        rows,
        refused);
  }

  /** The same, with the refused rows kept in a file. */
  public ImportRequest keepingRefused(Path file) {
    return new ImportRequest(
        source,
        type,
        mapping,
        dryRun,
        allOrNothing,
        eraseEmpty,
        reading,
        transformations,
        edits,
        file);
  }
}
