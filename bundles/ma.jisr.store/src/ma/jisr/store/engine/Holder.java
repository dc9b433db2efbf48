package ma.jisr.store.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/**
 * A note in the workspace of who holds it, for the sentence that the second one is told. The lock
 * itself is the engine's; the note may be out of date and decides nothing.
 */
public final class Holder {

  private static final String FILE = "holder.txt";

  private Holder() {}

  /** Notes this program as the holder. */
  public static void write(Path workspace) {
    String note =
        Failures.sentence(
            "holder",
            System.getProperty("user.name"),
            host(),
            Long.toString(ProcessHandle.current().pid()),
            LocalDateTime.now().format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)));
    try {
      Files.writeString(workspace.resolve(FILE), note);
    } catch (IOException e) {
      throw Failures.of(e, workspace);
    }
  }

  /** Takes the note away. */
  public static void clear(Path workspace) {
    try {
      Files.deleteIfExists(workspace.resolve(FILE));
    } catch (IOException e) {
      throw Failures.of(e, workspace);
    }
  }

  static String read(Path workspace) {
    try {
      return Files.readString(workspace.resolve(FILE));
    } catch (IOException e) {
      return Failures.sentence("unknownHolder"); // the note is a courtesy: without it, no name
    }
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (IOException e) {
      return "localhost"; // a machine without a name of its own
    }
  }
}
