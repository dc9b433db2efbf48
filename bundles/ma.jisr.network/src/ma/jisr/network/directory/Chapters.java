package ma.jisr.network.directory;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import ma.jisr.geo.data.Gazetteer;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.network.directory.DirectoryRequest.Grouping;

/** Puts the entries of a directory into chapters and numbers them, in the language's order. */
final class Chapters {

  /** A chapter: its title, and its entries by number. */
  record Chapter(String title, Map<Integer, Entry> entries) {}

  private final TermNames names;
  private final Gazetteer gazetteer;
  private final Collator order;
  private final String elsewhere;

  /**
   * An order.
   *
   * @param elsewhere the title of the chapter of what belongs to no other; it is the last
   */
  Chapters(TermNames names, Gazetteer gazetteer, Locale language, String elsewhere) {
    this.names = names;
    this.gazetteer = gazetteer;
    this.elsewhere = elsewhere;
    RuleBasedCollator collator =
        (RuleBasedCollator) Collator.getInstance(ULocale.forLocale(language));
    collator.setNumericCollation(true);
    order = collator.freeze();
  }

  /** The order of the language. */
  Comparator<String> order() {
    return order::compare;
  }

  /** The chapters; within those of provinces, communes stand together. */
  List<Chapter> of(List<Entry> entries, Grouping grouping) {
    Function<Entry, String> title =
        switch (grouping) {
          case PROVINCE -> this::province;
          case THEME -> e -> e.themes().isEmpty() ? "" : e.themes().get(0);
          case TYPE -> Entry::type;
        };
    Comparator<Entry> within = Comparator.comparing(Entry::name, order());
    if (grouping == Grouping.PROVINCE) {
      within =
          Comparator.comparing((Entry e) -> names.of(e.place()), order()).thenComparing(within);
    }
    Comparator<String> last = Comparator.comparing(String::isEmpty);
    Map<String, List<Entry>> groups = new TreeMap<>(last.thenComparing(order()));
    entries.forEach(e -> groups.computeIfAbsent(title.apply(e), t -> new ArrayList<>()).add(e));
    List<Chapter> chapters = new ArrayList<>();
    int number = 0;
    for (Map.Entry<String, List<Entry>> group : groups.entrySet()) {
      group.getValue().sort(within);
      Map<Integer, Entry> numbered = new TreeMap<>();
      for (Entry entry : group.getValue()) {
        numbered.put(++number, entry);
      }
      chapters.add(new Chapter(group.getKey().isEmpty() ? elsewhere : group.getKey(), numbered));
    }
    return chapters;
  }

  private String province(Entry entry) {
    return gazetteer
        .within(entry.place(), PlaceKind.PROVINCE)
        .or(() -> gazetteer.within(entry.place(), PlaceKind.REGION))
        .or(() -> gazetteer.within(entry.place(), PlaceKind.COUNTRY))
        .map(p -> names.of(p.id()))
        .orElse("");
  }
}
