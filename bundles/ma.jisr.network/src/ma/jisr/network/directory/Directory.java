package ma.jisr.network.directory;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import ma.jisr.document.content.Align;
import ma.jisr.document.content.Block.Fact;
import ma.jisr.document.content.Document;
import ma.jisr.document.content.Picture;
import ma.jisr.document.content.Style;
import ma.jisr.document.content.Table;
import ma.jisr.document.content.Text;
import ma.jisr.geo.data.Gazetteer;
import ma.jisr.geo.data.Place;
import ma.jisr.model.text.Folding;
import ma.jisr.model.text.Texts;
import ma.jisr.network.directory.Chapters.Chapter;
import ma.jisr.store.Session;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * The directory ("annuaire") of actors as a document: cover, contents, a map with numbers, an entry
 * for each actor, indexes. What is personal is in it only with a recorded consent to publication.
 */
public final class Directory {

  /**
   * A directory that was made.
   *
   * @param document to be written
   * @param actors in it
   * @param withheld actors whose contacts are left out, since no consent is recorded
   * @param unnamed representatives who are left out, since no consent is recorded
   */
  public record Made(Document document, int actors, int withheld, int unnamed) {

    /** Sentences on what is left out. */
    public List<String> notices() {
      List<String> notices = new ArrayList<>();
      if (withheld > 0) {
        notices.add(TEXTS.format("withheld", withheld));
      }
      if (unnamed > 0) {
        notices.add(TEXTS.format("unnamed", unnamed));
      }
      return notices;
    }
  }

  private static final Texts TEXTS = Texts.beside(Directory.class);
  private static final int WIDEST_LABEL = 14;

  private final Session session;
  private final DirectoryRequest request;
  private final Locale language;
  private final Map<Long, Integer> numbers = new HashMap<>();

  private Directory(Session session, DirectoryRequest request) {
    this.session = session;
    this.request = request;
    language = request.language();
  }

  /**
   * Makes a directory.
   *
   * @throws OperationCanceledException when the monitor says so
   */
  public static Made of(Session session, DirectoryRequest request, IProgressMonitor monitor) {
    return new Directory(session, request).make(SubMonitor.convert(monitor, 10));
  }

  private String text(String key, Object... arguments) {
    return TEXTS.formatIn(language, key, arguments);
  }

  private Made make(SubMonitor monitor) {
    ZonedDateTime now = ZonedDateTime.now();
    TermNames names = new TermNames(session, language.getLanguage());
    Gazetteer gazetteer = NumberedMap.named(Gazetteer.read(session), names);
    EntryReader reader = new EntryReader(session, request, names, gazetteer, LocalDate.from(now));
    List<Entry> entries = reader.read(monitor.split(5));
    Chapters order = new Chapters(names, gazetteer, language, text("elsewhere"));
    List<Chapter> chapters = order.of(entries, request.grouping());
    chapters.forEach(c -> c.entries().forEach((number, e) -> numbers.put(e.id(), number)));
    String region = gazetteer.region().map(Place::name).orElse("");
    Document document = cover(region, entries.size(), now);
    document.contents(text("contents"), 1);
    monitor.split(1);
    map(document, entries, gazetteer, names, order);
    monitor.split(3);
    document.pageBreak();
    for (Chapter chapter : chapters) {
      chapter(document, chapter, names);
    }
    indexes(document);
    return new Made(document, entries.size(), reader.withheld(), reader.unnamed());
  }

  /** A title never ends a page: it stands with the first entry. */
  private void chapter(Document document, Chapter chapter, TermNames names) {
    Iterator<Map.Entry<Integer, Entry>> entries = chapter.entries().entrySet().iterator();
    document.together(
        d -> {
          d.heading(1, chapter.title());
          d.note(text("count", chapter.entries().size()));
          Map.Entry<Integer, Entry> first = entries.next();
          entry(d, first.getKey(), first.getValue(), names);
        });
    entries.forEachRemaining(e -> entry(document, e.getKey(), e.getValue(), names));
  }

  private Document cover(String region, int count, ZonedDateTime now) {
    String title = region.isEmpty() ? text("title.plain") : text("title", region);
    String author = session.workspace().author();
    // Latin digits in Arabic too, as Moroccan administrations write dates.
    Locale dates = Locale.forLanguageTag(language.getLanguage() + "-MA-u-nu-latn");
    String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(dates).format(now);
    return new Document(title, language)
        .author(author)
        .when(now)
        .cover()
        .runningHeads()
        .head(text("head"))
        .foot(text("foot", day))
        .gap(170)
        .title()
        .paragraph(Text.of(text("count", count)), Style.SUBTITLE, Align.START)
        .paragraph(Text.of(day), Style.SUBTITLE, Align.START)
        .gap(300)
        .note(text("by", author))
        .note(text("consent"))
        .pageBreak();
  }

  /** The map, and below it what stands at each place. */
  private void map(
      Document document,
      List<Entry> entries,
      Gazetteer gazetteer,
      TermNames names,
      Chapters order) {
    Map<Long, List<Integer>> places = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (NumberedMap.isShown(gazetteer, entry.place())) {
        places.computeIfAbsent(entry.place(), p -> new ArrayList<>()).add(numbers.get(entry.id()));
      }
    }
    places.values().forEach(n -> n.sort(null));
    Map<Long, String> labels = new LinkedHashMap<>();
    places.forEach(
        (place, found) -> {
          String told = NumberedMap.told(found);
          boolean fits = told.length() <= WIDEST_LABEL;
          labels.put(place, fits ? told : text("map.several", found.size()));
        });
    Picture picture =
        NumberedMap.of(
            gazetteer, labels, text("map.credits"), document.isRightToLeft(), text("map.caption"));
    if (picture == null || places.isEmpty()) {
      return;
    }
    document.pageBreak().heading(1, text("map")).picture(picture);
    Table table =
        Table.of(text("map.place"), text("map.entries"), text("map.place"), text("map.entries"))
            .widths(3, 3, 3, 3);
    Map<String, List<Integer>> byName = new TreeMap<>(order.order());
    places.forEach(
        (place, found) ->
            byName.merge(
                names.of(place),
                found,
                (a, b) -> {
                  List<Integer> both = new ArrayList<>(a);
                  both.addAll(b);
                  both.sort(null);
                  return both;
                }));
    List<String> cells = new ArrayList<>();
    byName.forEach(
        (name, found) -> {
          cells.add(name);
          cells.add(NumberedMap.told(found));
        });
    for (int from = 0; from < cells.size(); from += 4) {
      table.row(cells.subList(from, Math.min(cells.size(), from + 4)).toArray(String[]::new));
    }
    document.table(table);
  }

  private void entry(Document document, int number, Entry entry, TermNames names) {
    document.together(
        d -> {
          d.heading(2, number + ". " + entry.name());
          d.entry("name", entry.name());
          if (!entry.otherName().isEmpty()) {
            d.paragraph(Text.of(entry.otherName()));
          }
          if (!entry.acronym().isEmpty()) {
            d.entry("acronym", entry.acronym());
          }
          entry.themes().forEach(t -> d.entry("theme", t));
          if (entry.place() != 0) {
            d.entry("place", names.of(entry.place()));
          }
          d.facts(facts(entry));
        });
    if (!entry.description().isEmpty()) {
      document.note(entry.description());
    }
  }

  private List<Fact> facts(Entry entry) {
    List<Fact> facts = new ArrayList<>();
    fact(facts, "acronym", List.of(entry.acronym()));
    fact(facts, "type", List.of(entry.type(), entry.legalForm()));
    fact(facts, "founded", List.of(entry.founded()));
    fact(facts, "seat", List.of(entry.seat()));
    fact(facts, "areas", entry.areas());
    fact(facts, "themes", entry.themes());
    fact(facts, "targets", entry.targets());
    fact(facts, "website", List.of(entry.website()));
    fact(facts, "contacts", entry.contacts());
    fact(facts, "people", entry.people());
    return facts;
  }

  private void fact(List<Fact> facts, String key, List<String> values) {
    String comma = language.getLanguage().equals("ar") ? "، " : ", ";
    Map<String, String> said = new LinkedHashMap<>();
    values.stream().filter(v -> !v.isEmpty()).forEach(v -> said.putIfAbsent(Folding.fold(v), v));
    facts.add(new Fact(text("fact." + key), Text.of(String.join(comma, said.values()))));
  }

  private void indexes(Document document) {
    for (String index : List.of("name", "acronym", "theme", "place")) {
      if (!document.entries(index).isEmpty()) {
        document.pageBreak();
        document.index(index, text("index." + index), index.equals("acronym") ? 3 : 2);
      }
    }
  }
}
