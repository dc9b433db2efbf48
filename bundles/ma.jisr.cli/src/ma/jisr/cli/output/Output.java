package ma.jisr.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;

/**
 * Where a command writes: the answer on standard output, everything else on standard error, so that
 * a script that reads the answer reads nothing but the answer.
 */
public final class Output {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final PrintStream answer;
  private final PrintStream messages;

  /**
   * Writes to two streams.
   *
   * @param answer standard output
   * @param messages standard error
   */
  public Output(PrintStream answer, PrintStream messages) {
    this.answer = answer;
    this.messages = messages;
  }

  /** A line of the answer, for people. */
  public void line(String text) {
    answer.println(text);
  }

  /** A sentence beside the answer. */
  public void message(String text) {
    messages.println(text);
  }

  /** Standard output itself, for whoever writes the answer by its own means. */
  public PrintStream answer() {
    return answer;
  }

  /** Standard error itself. */
  public PrintStream messages() {
    return messages;
  }

  /** The answer as one JSON value. */
  public void json(JsonNode value) {
    try {
      answer.println(JSON.writeValueAsString(value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The answer as one JSON value that is too long to hold.
   *
   * @param writer writes it
   */
  public void json(JsonWriter writer) {
    try (JsonGenerator generator =
        new JsonFactory().setCodec(JSON).createGenerator((OutputStream) answer)) {
      generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      writer.write(generator);
      generator.writeRaw(System.lineSeparator());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a JSON value. */
  @FunctionalInterface
  public interface JsonWriter {
    /** Writes one value. */
    void write(JsonGenerator generator) throws IOException;
  }
}
