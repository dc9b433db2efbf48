package ma.jisr.campaign;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import ma.jisr.store.Commit;
import ma.jisr.store.Session;
import ma.jisr.store.StoreException;
import ma.jisr.store.Workspace;

/** Compares a workspace with what its writers said before they were killed. */
public final class Examiner {

  private Examiner() {}

  /**
   * Opens a workspace after a kill and looks for what is lost, halved or too much.
   *
   * @param folder the workspace
   * @param there digests by record from before this writer; brought up to date
   * @param known the commits from before this writer; brought up to date
   * @param lines what the writer printed, whole lines
   * @return what is wrong; empty when all is well
   */
  public static List<String> examine(
      Path folder, Map<Long, String> there, List<Long> known, List<String> lines) {
    Locale.setDefault(Locale.FRENCH);
    List<String> wrong = new ArrayList<>();
    Map<Long, String> last = Map.of();
    for (String line : lines) {
      if (line.startsWith("TRY")) {
        last = meant(line);
      } else if (line.startsWith("ACK ")) {
        known.add(Long.valueOf(line.substring(4)));
        apply(last, there);
        last = Map.of();
      }
    }
    try (Workspace workspace = Writer.open(folder);
        Session session = workspace.session()) {
      TreeSet<Long> found = new TreeSet<>();
      for (Commit commit : workspace.journal().commits(Integer.MAX_VALUE)) {
        if (commit.author().equals(Writer.AUTHOR)) {
          found.add(commit.id());
        }
      }
      for (Long id : known) {
        if (!found.remove(id)) {
          wrong.add("commit " + id + " was acknowledged and is lost");
        }
      }
      if (found.size() > 1) {
        wrong.add("commits that nobody acknowledged: " + found);
      } else if (found.size() == 1) {
        apply(last, there);
        known.addAll(found);
      }
      compare(there, Content.all(session), wrong);
      wrong.addAll(workspace.check(null));
    }
    return wrong;
  }

  private static Map<Long, String> meant(String line) {
    Map<Long, String> meant = new HashMap<>();
    for (String word : line.substring(3).strip().split(" ")) {
      int sign = word.indexOf('=');
      if (sign > 0) {
        meant.put(Long.valueOf(word.substring(0, sign)), word.substring(sign + 1));
      }
    }
    return meant;
  }

  private static void apply(Map<Long, String> meant, Map<Long, String> there) {
    there.putAll(meant);
    there.values().removeIf(String::isEmpty);
  }

  private static void compare(
      Map<Long, String> meant, Map<Long, String> found, List<String> wrong) {
    meant.forEach(
        (id, digest) -> {
          if (!digest.equals(found.get(id))) {
            wrong.add("record " + id + " is " + found.get(id) + " instead of " + digest);
          }
        });
    found.keySet().stream()
        .filter(id -> !meant.containsKey(id))
        .forEach(id -> wrong.add("record " + id + " should not be there"));
  }

  /** How a workspace refuses to be opened: "REASON sentence". */
  public static String refusal(Path folder) {
    Locale.setDefault(Locale.FRENCH);
    try (Workspace workspace = Writer.open(folder)) {
      return "opened " + workspace.name();
    } catch (StoreException e) {
      return e.reason() + " " + e.getMessage();
    }
  }
}
