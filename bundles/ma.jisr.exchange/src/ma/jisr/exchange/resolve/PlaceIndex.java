package ma.jisr.exchange.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.convert.Nearest;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Folding;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Column;
import ma.jisr.store.Row;
import ma.jisr.store.Session;

/** The gazetteer, to find a place by its country, region, province and commune. */
public final class PlaceIndex {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final int MOST_CACHED = 100_000;
  private static final int SHOWN = 5;

  /** What may stand before a name, folded. */
  private static final Pattern PREFIX =
      Pattern.compile(
          "^(?:(?:region|province|prefecture|commune|municipalite|ville)(?: (?:de la|de l|de|du|des"
              + "|d))?|(?:region|province|municipality|city) of|جهه|اقليم|عماله|جماعه|مدينه) ");

  private static final class Node {
    Found found;
    PlaceKind kind;
    String name;
    Long parentId;
    Node parent;
    final Set<PlaceKind> below = EnumSet.noneOf(PlaceKind.class);

    boolean isWithin(Node place) {
      for (Node at = this; at != null; at = at.parent) {
        if (at == place) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * A place that was found.
   *
   * @param place the most precise one known, or null
   * @param locality what lies outside the gazetteer, as text, or null
   */
  public record Located(Found place, String locality) {}

  /** A level that leads nowhere; the message is one sentence for a person. */
  public static final class BadLevel extends Exception {

    private static final long serialVersionUID = 1L;
    private final PlaceKind kind;

    BadLevel(PlaceKind kind, String sentence) {
      super(sentence, null, false, false);
      this.kind = kind;
    }

    /** The level at fault. */
    public PlaceKind kind() {
      return kind;
    }
  }

  private final Map<PlaceKind, Map<String, List<Node>>> byWord = new EnumMap<>(PlaceKind.class);
  private final Map<String, Node> byCode = new HashMap<>();
  private final Map<Long, Found> places = new HashMap<>();
  private final Map<String, Located> cache = new HashMap<>();

  PlaceIndex(Session session) {
    List<Column> columns =
        List.of(
            Column.of(Literals.RECORD__CODE),
            Column.of(Literals.PLACE__KIND),
            Column.idOf(Literals.PLACE__PARENT),
            Column.of(Literals.TERM__NAME),
            Column.of(Literals.TERM__NAME_AR),
            Column.of(Literals.TERM__NAME_EN),
            Column.of(Literals.TERM__ALIASES),
            Column.of(Literals.PLACE__ISO_CODE));
    for (PlaceKind kind : PlaceKind.values()) {
      byWord.put(kind, new HashMap<>());
    }
    Map<Long, Node> byId = new LinkedHashMap<>();
    for (Row row : session.query(Literals.PLACE).rows(columns, 0, Integer.MAX_VALUE)) {
      byId.put(row.id(), node(row));
    }
    for (Node node : byId.values()) {
      node.parent = node.parentId == null ? null : byId.get(node.parentId);
    }
    for (Node node : byId.values()) {
      int depth = 0; // a circle of parents would never end
      for (Node at = node.parent; at != null && depth++ < 20; at = at.parent) {
        at.below.add(node.kind);
      }
    }
  }

  private Node node(Row row) {
    Object[] values = row.values();
    Node node = new Node();
    String code = (String) values[0];
    node.found = Found.of(row.type(), row.id(), code);
    node.kind = (PlaceKind) values[1];
    node.parentId = (Long) values[2];
    node.name = (String) (values[3] == null ? code : values[3]);
    if ("ar".equals(Locale.getDefault().getLanguage()) && values[4] != null) {
      node.name = (String) values[4];
    }
    if (code != null) {
      byCode.put(code, node);
    }
    places.put(row.id(), node.found);
    for (int i = 3; i < values.length; i++) {
      Collection<?> names =
          values[i] == null
              ? List.of()
              : values[i] instanceof Collection<?> c ? c : List.of(values[i]);
      for (Object name : names) {
        List<Node> same =
            byWord
                .get(node.kind)
                .computeIfAbsent(Folding.fold(name.toString()), w -> new ArrayList<>(1));
        if (!same.contains(node)) {
          same.add(node);
        }
      }
    }
    return node;
  }

  /**
   * Finds a place level by level. Each level lies within those above it.
   *
   * @param words what stands at each level, by {@link PlaceKind}'s ordinal; null where nothing does
   * @throws BadLevel when a level is unknown where the gazetteer is complete, contradicts another,
   *     or fits several places
   */
  public Located locate(String[] words) throws BadLevel {
    String key = String.join("\u0000", Arrays.asList(words));
    Located located = cache.get(key);
    if (located == null) {
      located = find(words);
      if (cache.size() >= MOST_CACHED) {
        cache.clear();
      }
      cache.put(key, located);
    }
    return located;
  }

  /** A place by its identifier; null when it is none of the gazetteer's. */
  Found byId(long id) {
    return places.get(id);
  }

  private Located find(String[] words) throws BadLevel {
    Node at = null;
    StringJoiner outside = new StringJoiner(", ");
    for (PlaceKind kind : PlaceKind.values()) {
      String word = words[kind.ordinal()];
      if (word == null) {
        continue;
      }
      List<Node> named = named(kind, word);
      Node parent = at;
      List<Node> within =
          parent == null ? named : named.stream().filter(n -> n.isWithin(parent)).toList();
      if (within.size() == 1) {
        at = within.get(0);
      } else if (within.size() > 1) {
        throw ambiguous(kind, word, within);
      } else {
        checkOutside(kind, word, parent, named);
        outside.add(word);
      }
    }
    String locality = outside.length() == 0 ? null : outside.toString();
    return new Located(at == null ? null : at.found, locality);
  }

  private List<Node> named(PlaceKind kind, String word) {
    Node coded = byCode.get(word);
    if (coded != null && coded.kind == kind) {
      return List.of(coded);
    }
    String folded = Folding.fold(word);
    Map<String, List<Node>> words = byWord.get(kind);
    List<Node> found = words.get(folded);
    if (found == null) {
      found = words.get(PREFIX.matcher(folded).replaceFirst(""));
    }
    return found == null ? List.of() : found;
  }

  /** Lets pass only what the gazetteer cannot know: towns where it has no communes. */
  private void checkOutside(PlaceKind kind, String word, Node parent, List<Node> elsewhere)
      throws BadLevel {
    boolean covered =
        parent == null
            ? kind != PlaceKind.COMMUNE
            : parent.below.contains(kind)
                && !(kind == PlaceKind.COMMUNE && parent.kind == PlaceKind.COUNTRY);
    boolean contradicts = parent != null && !elsewhere.isEmpty();
    if (contradicts && (covered || kind != PlaceKind.COMMUNE)) {
      Node real = elsewhere.get(0);
      String where = real.parent == null ? real.name : real.parent.name;
      throw new BadLevel(kind, TEXTS.format("place.elsewhere", word, parent.name, where));
    }
    if (covered) {
      throw unknown(kind, word, parent);
    }
  }

  private BadLevel unknown(PlaceKind kind, String word, Node parent) {
    List<String> words = new ArrayList<>();
    byWord
        .get(kind)
        .forEach(
            (w, nodes) -> {
              if (nodes.stream().anyMatch(n -> parent == null || n.isWithin(parent))) {
                words.add(w);
              }
            });
    String near = Nearest.of(Folding.fold(word), words);
    String level = Labels.of(Literals.PLACE_KIND.getEEnumLiteral(kind.getName()));
    String where = parent == null ? "" : parent.name;
    String suffix = parent == null ? "" : "In";
    return new BadLevel(
        kind,
        near == null
            ? TEXTS.format("place.unknown" + suffix, word, level, where)
            : TEXTS.format(
                "place.unknownNear" + suffix,
                word,
                level,
                where,
                byWord.get(kind).get(near).get(0).name));
  }

  private static BadLevel ambiguous(PlaceKind kind, String word, List<Node> several) {
    StringJoiner codes = new StringJoiner(", ");
    several.stream().limit(SHOWN).forEach(n -> codes.add(n.found.reference()));
    return new BadLevel(kind, TEXTS.format("place.ambiguous", word, codes));
  }
}
