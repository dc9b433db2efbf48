package ma.jisr.exchange.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.file.Table;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Folding;
import ma.jisr.model.text.Texts;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which column of a table goes to which feature of a record type. */
public final class ImportPlan {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);

  private final EClass type;
  private final List<String> headers;
  private final HeaderWords words;
  private final Map<EStructuralFeature, Integer> columns = new LinkedHashMap<>();
  private final Map<EAttribute, Integer> companions = new LinkedHashMap<>();
  private final Map<PlaceKind, Integer> levels = new EnumMap<>(PlaceKind.class);
  private final Map<Target.Part, List<Integer>> parts = new LinkedHashMap<>();
  private final List<String> warnings = new ArrayList<>();
  private int idColumn = -1;
  private int latitude = -1;
  private int longitude = -1;

  private ImportPlan(EClass type, List<String> headers) {
    this.type = type;
    this.headers = headers;
    words = new HeaderWords(type);
  }

  /**
   * Maps the columns of a table.
   *
   * @param type the record type of its rows
   * @param headers of its columns
   * @param mapping what was said by hand: feature by column, as in {@code ImportRequest}
   * @param source the table's name, for sentences
   * @throws ExchangeException MAPPING when the mapping names what does not exist; COLUMNS when no
   *     column is known or a needed one is missing
   */
  public static ImportPlan of(
      EClass type, List<String> headers, Map<String, String> mapping, String source) {
    ImportPlan plan = new ImportPlan(type, headers);
    Map<Integer, String> byHand = plan.byHand(mapping, source);
    byHand.forEach((column, word) -> plan.mapByHand(column, word));
    for (int i = 0; i < headers.size(); i++) {
      if (!byHand.containsKey(i) && !headers.get(i).isEmpty()) {
        plan.mapByHeader(i);
      }
    }
    plan.check(source);
    return plan;
  }

  /**
   * Maps the columns of a table that an import asks for. What names a feature goes there, where the
   * program's own names stand as headers; what only the program writes is passed over.
   */
  public static ImportPlan of(ImportRequest request, Table table) {
    Map<String, String> mapping = new LinkedHashMap<>();
    if (table.isNamedByFeatures()) {
      Set<String> byHand = new HashSet<>();
      request.mapping().keySet().forEach(h -> byHand.add(Folding.fold(h)));
      for (int i = 0; i < table.headers().size(); i++) {
        String header = table.headers().get(i);
        EStructuralFeature feature = request.type().getEStructuralFeature(header);
        boolean said =
            byHand.contains(Folding.fold(header)) || byHand.contains(String.valueOf(i + 1));
        if (feature != null && !said && !header.equals("id")) {
          mapping.put(header, HeaderWords.isImported(feature) ? header : "");
        } else if (feature != null && !said && HeaderWords.isOurs(request.type(), table)) {
          mapping.put(header, header);
        }
      }
    }
    mapping.putAll(request.mapping());
    return of(request.type(), table.headers(), mapping, request.source().name());
  }

  private Map<Integer, String> byHand(Map<String, String> mapping, String source) {
    Map<String, Integer> byHeader = new HashMap<>();
    for (int i = headers.size() - 1; i >= 0; i--) {
      byHeader.put(Folding.fold(headers.get(i)), i);
    }
    Map<Integer, String> byHand = new LinkedHashMap<>();
    mapping.forEach(
        (header, feature) -> {
          Integer column = byHeader.get(Folding.fold(header));
          if (column == null && header.matches("[0-9]{1,4}")) {
            int number = Integer.parseInt(header);
            column = number >= 1 && number <= headers.size() ? number - 1 : null;
          }
          if (column == null) {
            throw new ExchangeException(
                Reason.MAPPING,
                TEXTS.format("noSuchColumn", source, header, String.join(", ", headers)));
          }
          byHand.put(column, feature);
        });
    return byHand;
  }

  private void mapByHand(int column, String word) {
    if (word.isBlank() || word.equals("-")) {
      return;
    }
    EStructuralFeature named = type.getEStructuralFeature(word);
    Target target =
        named != null && HeaderWords.isImported(named) ? new Target.Value(named) : words.find(word);
    if (target == null || !assign(column, target)) {
      throw new ExchangeException(
          Reason.MAPPING,
          TEXTS.format(
              target == null ? "noSuchFeature" : "mappedTwice", Labels.of(type), word, expected()));
    }
  }

  private void mapByHeader(int column) {
    String header = headers.get(column);
    if (isReason(header)) {
      return; // refused rows that come again say why they were refused
    }
    Target target = words.find(header);
    if (target instanceof Target.Identifier && HeaderWords.isForeign(header, headers)) {
      warnings.add(TEXTS.format("foreignColumn", header));
    } else if (target == null) {
      warnings.add(TEXTS.format("unknownColumn", header));
    } else if (!assign(column, target)) {
      warnings.add(TEXTS.format("secondColumn", header));
    } else if (target instanceof Target.Value value) {
      words.companions(header, value.feature()).forEach(c -> companions.putIfAbsent(c, column));
    }
  }

  private static boolean isReason(String header) {
    return Labels.LANGUAGES.stream()
        .anyMatch(l -> TEXTS.text("refused.reason", Locale.of(l)).equals(header));
  }

  private boolean assign(int column, Target target) {
    return switch (target) {
      case Target.Value value -> columns.putIfAbsent(value.feature(), column) == null;
      case Target.Level level -> levels.putIfAbsent(level.kind(), column) == null;
      case Target.Part part -> parts.computeIfAbsent(part, p -> new ArrayList<>()).add(column);
      case Target.Axis axis -> {
        boolean free = axis.latitude() ? latitude < 0 : longitude < 0;
        latitude = free && axis.latitude() ? column : latitude;
        longitude = free && !axis.latitude() ? column : longitude;
        yield free;
      }
      case Target.Identifier id -> {
        boolean free = idColumn < 0;
        idColumn = free ? column : idColumn;
        yield free;
      }
    };
  }

  private void check(String source) {
    columns.keySet().forEach(companions::remove);
    boolean located = latitude >= 0 && longitude >= 0;
    latitude = located ? latitude : -1;
    longitude = located ? longitude : -1;
    if (columns.isEmpty() && levels.isEmpty() && parts.isEmpty()) {
      throw new ExchangeException(
          Reason.COLUMNS, TEXTS.format("noColumn", source, Labels.plural(type), expected()));
    }
    // Rows that name a record by its identifier or code may change some of its values alone.
    boolean names = idColumn >= 0 || columns.containsKey(Literals.RECORD__CODE);
    for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
      boolean needed =
          Meta.isRequired(feature)
              && HeaderWords.isImported(feature)
              && feature.getDefaultValueLiteral() == null;
      if (needed && !names && !columns.containsKey(feature)) {
        throw new ExchangeException(
            Reason.COLUMNS, TEXTS.format("missingColumn", source, Labels.of(feature), expected()));
      }
    }
  }

  /** The headers that would be understood, in the program's language, for a sentence. */
  private String expected() {
    StringJoiner expected = new StringJoiner(", ");
    for (EStructuralFeature feature : Meta.ordered(type)) {
      if (HeaderWords.isImported(feature)) {
        expected.add(Labels.of(feature) + (Meta.isRequired(feature) ? "*" : ""));
      }
    }
    return expected.toString();
  }

  /** The record type of the rows. */
  public EClass type() {
    return type;
  }

  /** The headers of the table. */
  public List<String> headers() {
    return headers;
  }

  /** The column of each feature that has one. */
  public Map<EStructuralFeature, Integer> columns() {
    return columns;
  }

  /** The columns that feed an enumeration besides the feature they go to. */
  public Map<EAttribute, Integer> companions() {
    return companions;
  }

  /** The columns that fill each feature of the first part, in their order. */
  public Map<Target.Part, List<Integer>> parts() {
    return parts;
  }

  /** The column of each level of the place. */
  public Map<PlaceKind, Integer> levels() {
    return levels;
  }

  /** The place that the levels are of, or null when the table has no level. */
  public EReference levelsOf() {
    return levels.isEmpty() && latitude < 0 ? null : words.place();
  }

  /** The columns of the latitude and the longitude by which the place is found; -1 without them. */
  public int[] coordinates() {
    return new int[] {latitude, longitude};
  }

  /** The column of the identifiers, or -1. */
  public int idColumn() {
    return idColumn;
  }

  /** Sentences about the columns that are passed over. */
  public List<String> warnings() {
    return warnings;
  }
}
