package ma.jisr.network.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import ma.jisr.network.file.NetworkData.Node;
import ma.jisr.network.file.NetworkData.Tie;

/** Writes a network of Pajek: labels, ties and weights, which are all that the format has. */
final class PajekWriter {

  private PajekWriter() {}

  /**
   * Writes a network.
   *
   * @return sentences on what the format has no room for
   */
  static List<String> write(NetworkData data, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write("*Vertices " + data.nodes().size() + "\n");
    int number = 0;
    for (Node node : data.nodes()) {
      String label = node.label() == null ? node.id() : node.label();
      String escaped = label.replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"");
      text.write(++number + " \"" + escaped + "\"\n");
    }
    ties(data, true, text);
    ties(data, false, text);
    text.flush();
    List<String> warnings = new ArrayList<>();
    if (!data.nodeColumns().isEmpty() || !data.tieColumns().isEmpty()) {
      warnings.add(Xml.TEXTS.text("pajek.attributes"));
    }
    return warnings;
  }

  private static void ties(NetworkData data, boolean directed, Writer text) throws IOException {
    boolean begun = false;
    for (Tie tie : data.ties()) {
      if (tie.directed() == directed) {
        if (!begun) {
          text.write(directed ? "*Arcs\n" : "*Edges\n");
          begun = true;
        }
        String weight = tie.weight() == 1 ? "" : " " + tie.weight();
        text.write(tie.source() + 1 + " " + (tie.target() + 1) + weight + "\n");
      }
    }
  }
}
