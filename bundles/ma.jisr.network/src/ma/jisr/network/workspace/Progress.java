package ma.jisr.network.workspace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import ma.jisr.model.text.Texts;
import ma.jisr.network.workspace.ImportReport.Refused;

/** What an import has done so far. */
final class Progress {

  static final Texts TEXTS = Texts.beside(Progress.class);

  /** Nobody reads more refusals, or more names in one sentence. */
  private static final int MOST = 200;

  private static final int SHOWN = 5;

  int matchedActors;
  int ties;
  int matchedTies;
  final Set<Long> completed = new TreeSet<>();
  final List<String> newActors = new ArrayList<>();
  final Set<String> kept = new LinkedHashSet<>();
  final List<String> notices = new ArrayList<>();

  /** Words that were added to vocabularies. */
  final List<String> words = new ArrayList<>();

  /** Values that a record has otherwise than the file. */
  final List<String> differing = new ArrayList<>();

  /** Values that are none of their feature. */
  final List<String> unread = new ArrayList<>();

  /** Ties whose direction their type has no room for. */
  final List<String> undirected = new ArrayList<>();

  private final List<Refused> refusals = new ArrayList<>();

  void refuse(String what, String key, Object... values) {
    if (refusals.size() < MOST) {
      refusals.add(new Refused(what, TEXTS.format(key, values)));
    }
  }

  boolean isRefused() {
    return !refusals.isEmpty();
  }

  ImportReport report(OptionalLong commit) {
    notice("notice.words", words);
    notice("notice.differing", differing);
    notice("notice.unread", unread);
    notice("notice.undirected", undirected);
    return new ImportReport(
        newActors.size(),
        matchedActors,
        ties,
        matchedTies,
        completed.size(),
        newActors,
        List.copyOf(kept),
        notices,
        refusals,
        commit);
  }

  private void notice(String key, List<String> names) {
    if (!names.isEmpty()) {
      notices.add(TEXTS.format(key, names.size(), shown(names)));
    }
  }

  /** Some names, and that there are more. */
  static String shown(List<String> names) {
    String shown = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
    return names.size() > SHOWN ? shown + "…" : shown;
  }
}
