package ma.jisr.exchange;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
    return changed(c -> c.mapping = columns);
  }

  /** The same, writing nothing. */
  public ImportRequest asDryRun(boolean on) {
    return changed(c -> c.dryRun = on);
  }

  /** The same, writing nothing when a row is refused. */
  public ImportRequest asAllOrNothing(boolean on) {
    return changed(c -> c.allOrNothing = on);
  }

  /** The same, with empty cells erasing. */
  public ImportRequest erasingEmpty(boolean on) {
    return changed(c -> c.eraseEmpty = on);
  }

  /** The same, of a file of which something is known. */
  public ImportRequest reading(Reading how) {
    return changed(c -> c.reading = how);
  }

  /** The same, with columns transformed before they are mapped. */
  public ImportRequest transforming(List<Transformation> steps) {
    return changed(c -> c.transformations = steps);
  }

  /** The same, with rows put right by hand. */
  public ImportRequest withEdits(Map<Long, List<String>> rows) {
    return changed(c -> c.edits = rows);
  }

  /** The same, with the refused rows kept in a file. */
  public ImportRequest keepingRefused(Path file) {
    return changed(c -> c.refused = file);
  }

  private ImportRequest changed(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return new ImportRequest(
        source,
        type,
        copy.mapping,
        copy.dryRun,
        copy.allOrNothing,
        copy.eraseEmpty,
        copy.reading,
        copy.transformations,
        copy.edits,
        copy.refused);
  }

  /** What may differ in a copy. */
  private static final class Copy {
    private Map<String, String> mapping;
    private boolean dryRun;
    private boolean allOrNothing;
    private boolean eraseEmpty;
    private Reading reading;
    private List<Transformation> transformations;
    private Map<Long, List<String>> edits;
    private Path refused;

    private Copy(ImportRequest request) {
      mapping = request.mapping;
      dryRun = request.dryRun;
      allOrNothing = request.allOrNothing;
      eraseEmpty = request.eraseEmpty;
      reading = request.reading;
      transformations = request.transformations;
      edits = request.edits;
      refused = request.refused;
    }
  }
}
