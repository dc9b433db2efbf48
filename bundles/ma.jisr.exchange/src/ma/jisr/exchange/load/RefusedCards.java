package ma.jisr.exchange.load;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import ma.jisr.exchange.Refusal;
import ma.jisr.exchange.file.TableRow;

/**
 * Refused cards as they stand in their file, apart from pictures, each with a line that says why it
 * was refused (an extended property, RFC 6350, 6.10): a table has no room for all numbers and
 * addresses of a card.
 */
final class RefusedCards implements RefusedFile.Sink {

  private static final String REASON = "X-JISR-REFUSED";
  private static final String END = "END:VCARD";

  private final Writer writer;

  RefusedCards(OutputStream out) {
    writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  @Override
  public void row(TableRow row, List<String> cells, Refusal refusal) throws IOException {
    String card = row.extras().source().strip();
    boolean ended = card.toUpperCase(Locale.ROOT).endsWith(END);
    String body = ended ? card.substring(0, card.length() - END.length()) : card + '\n';
    String reasons = RefusedTables.reasons(refusal).replaceAll("\\s+", " ");
    String escaped = reasons.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;");
    StringBuilder text = new StringBuilder();
    body.lines().filter(l -> !l.startsWith(REASON)).forEach(l -> text.append(l).append("\r\n"));
    text.append(REASON).append(":").append(escaped).append("\r\n").append(END).append("\r\n");
    writer.write(text.toString());
  }

  @Override
  public void end() throws IOException {
    writer.flush();
  }
}
