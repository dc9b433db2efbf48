package ma.jisr.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ma.jisr.exchange.DuplicateChoice;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportRequest.Reading;
import ma.jisr.exchange.Transformation;
import org.eclipse.emf.ecore.EClass;

/** What a person has said of an import so far, on whatever page. */
final class ImportState {

  /** The file; null at first. */
  Path file;

  /** How it is written. */
  Reading reading = Reading.BY_ITSELF;

  /** What its rows are. */
  EClass type;

  /** The feature by column, where the person chose another than was suggested. */
  final Map<String, String> mapping = new LinkedHashMap<>();

  /** What is done to the columns first. */
  final List<Transformation> steps = new ArrayList<>();

  /** The cells of rows that were put right, by line. */
  final Map<Long, List<String>> edits = new TreeMap<>();

  /** What becomes of rows that resemble something, by line. */
  final Map<Long, DuplicateChoice> choices = new TreeMap<>();

  /** What becomes of those nobody chose for. */
  DuplicateChoice otherwise = DuplicateChoice.LEAVE;

  boolean eraseEmpty;
  boolean allOrNothing;

  ImportState(EClass type) {
    this.type = type;
  }

  /** Takes a file; what was said of another one is forgotten. */
  void take(Path chosen) {
    if (!chosen.equals(file)) {
      file = chosen;
      reading = Reading.BY_ITSELF;
      forgetColumns();
    }
  }

  /** Forgets what depends on the columns. */
  void forgetColumns() {
    mapping.clear();
    steps.clear();
    forgetRows();
  }

  /** Forgets what depends on the rows as they are understood. */
  void forgetRows() {
    edits.clear();
    choices.clear();
  }

  /** The import as it is asked for. */
  ImportRequest request() {
    return ImportRequest.of(file, type)
        .withMapping(mapping)
        .reading(reading)
        .transforming(steps)
        .withEdits(edits)
        .erasingEmpty(eraseEmpty)
        .asAllOrNothing(allOrNothing);
  }

  DuplicateChoice choice(long line) {
    return choices.getOrDefault(line, otherwise);
  }
}
