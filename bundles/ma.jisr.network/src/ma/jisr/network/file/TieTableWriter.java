package ma.jisr.network.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import ma.jisr.exchange.csv.FormulaGuard;
import ma.jisr.model.text.Folding;
import ma.jisr.network.file.NetworkData.Column;
import ma.jisr.network.file.NetworkData.Tie;

/** Writes ties as rows of a table with the headers that Gephi knows. */
final class TieTableWriter {

  private static final String RELATION = "relation";
  private static final Set<String> RESERVED = Set.of("source", "target", "weight");

  private TieTableWriter() {}

  /**
   * Writes the ties of a network.
   *
   * @return sentences on what such a table has no room for
   */
  static List<String> write(NetworkData data, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CsvWriter csv = CsvWriter.builder().build(text);
    boolean labels =
        data.nodes().stream().anyMatch(n -> n.label() != null && !n.label().equals(n.id()));
    List<String> headers = new ArrayList<>(List.of("Source", "Target", "Type", "Weight"));
    if (labels) {
      headers.add(TieTable.SOURCE_LABEL);
      headers.add(TieTable.TARGET_LABEL);
    }
    data.tieColumns().stream().map(Column::name).map(TieTableWriter::header).forEach(headers::add);
    csv.writeRecord(headers.stream().map(FormulaGuard::guard).toList());
    boolean[] tied = new boolean[data.nodes().size()];
    for (Tie tie : data.ties()) {
      tied[tie.source()] = true;
      tied[tie.target()] = true;
      List<String> row = new ArrayList<>();
      row.add(data.nodes().get(tie.source()).id());
      row.add(data.nodes().get(tie.target()).id());
      row.add(tie.directed() ? "Directed" : "Undirected");
      row.add(String.valueOf(tie.weight()));
      if (labels) {
        row.add(Objects.toString(data.nodes().get(tie.source()).label(), ""));
        row.add(Objects.toString(data.nodes().get(tie.target()).label(), ""));
      }
      for (int i = 0; i < data.tieColumns().size(); i++) {
        Object value = i < tie.values().length ? tie.values()[i] : null;
        row.add(value == null ? "" : Values.text(value));
      }
      csv.writeRecord(row.stream().map(FormulaGuard::guard).toList());
    }
    csv.flush();
    text.flush();
    List<String> warnings = new ArrayList<>();
    if (!data.nodeColumns().isEmpty()) {
      warnings.add(Xml.TEXTS.text("table.attributes"));
    }
    int alone = 0;
    for (boolean one : tied) {
      alone += one ? 0 : 1;
    }
    if (alone > 0) {
      warnings.add(Xml.TEXTS.format("table.alone", alone));
    }
    return warnings;
  }

  /** The header of a column; Gephi's "Type" is a direction, and that of a tie is its relation. */
  private static String header(String column) {
    String folded = Folding.fold(column);
    if (folded.equals("type")) {
      return RELATION;
    }
    return RESERVED.contains(folded) ? column + " (" + RELATION + ")" : column;
  }
}
