package ma.jisr.network.council;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.text.Folding;
import ma.jisr.store.Column;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;

/**
 * Finds the names of persons of the register in a text, whatever the order of given and family
 * name, accents and case. A family name alone is no name: half of them are words or places. The
 * names of a workspace are read once, and again after somebody changed a person.
 */
final class PersonNames {

  private static final int WINDOW = 2_000;
  private static final String PERSON = Catalog.qualifiedName(Literals.PERSON);

  /** Full names by the first word of each of their spellings: folded words with spaces around. */
  private record Names(Map<String, List<Name>> byWord) {}

  private record Name(List<String> parts, String shown) {}

  private final Map<Workspace, Names> known = Collections.synchronizedMap(new WeakHashMap<>());
  private final Map<Workspace, Boolean> watched = Collections.synchronizedMap(new WeakHashMap<>());

  /** The first name of a person that a text has; as the register writes it. */
  Optional<String> in(String text, Session session) {
    String folded = ' ' + Folding.fold(text) + ' ';
    Map<String, List<Name>> byWord = names(session).byWord();
    for (String word : folded.strip().split(" ")) {
      for (Name name : byWord.getOrDefault(word, List.of())) {
        if (name.parts().stream().allMatch(p -> folded.contains(' ' + p + ' '))) {
          return Optional.of(name.shown());
        }
      }
    }
    return Optional.empty();
  }

  private Names names(Session session) {
    Workspace workspace = session.workspace();
    if (watched.putIfAbsent(workspace, true) == null) {
      workspace.addListener(
          commit -> {
            if (commit.types().isEmpty() || commit.types().contains(PERSON)) {
              known.remove(workspace);
            }
          });
    }
    Names names = known.get(workspace);
    if (names == null) {
      names = read(session);
      known.put(workspace, names);
    }
    return names;
  }

  private static Names read(Session session) {
    List<Column> columns =
        List.of(
            Column.of(Literals.PERSON__GIVEN_NAME),
            Column.of(Literals.PERSON__FAMILY_NAME),
            Column.of(Literals.PERSON__NAME_AR));
    Map<String, List<Name>> byWord = new HashMap<>();
    long[] ids = session.query(Literals.PERSON).ids();
    for (int from = 0; from < ids.length; from += WINDOW) {
      List<Long> window = new ArrayList<>();
      for (int i = from; i < Math.min(ids.length, from + WINDOW); i++) {
        window.add(ids[i]);
      }
      for (Row row : session.query(Literals.PERSON).rowsOf(columns, window)) {
        Object[] values = row.values();
        add(byWord, values[0] + " " + values[1], values[0], values[1]);
        if (Folding.fold((String) values[2]).contains(" ")) {
          add(byWord, (String) values[2], values[2]);
        }
      }
    }
    return new Names(byWord);
  }

  private static void add(Map<String, List<Name>> byWord, String shown, Object... parts) {
    List<String> folded = new ArrayList<>();
    for (Object part : parts) {
      String words = Folding.fold((String) part);
      if (words.isEmpty()) {
        return;
      }
      folded.add(words);
    }
    String key = folded.get(folded.size() - 1).split(" ")[0];
    byWord.computeIfAbsent(key, w -> new ArrayList<>(1)).add(new Name(folded, shown));
  }
}
