package ma.jisr.exchange.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.convert.Cells;
import ma.jisr.exchange.file.Table;
import ma.jisr.exchange.file.TableRow;
import ma.jisr.exchange.plan.HeaderWords;
import ma.jisr.exchange.plan.Target;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Folding;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the columns of a file could be, for a person to decide: by their headers, else by values.
 */
public final class Suggestions {

  /** How many values are shown of a column. */
  public static final int MOST_SAMPLES = 5;

  private static final int ROWS = 200;
  private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S{2,}");
  private static final Pattern PHONE = Pattern.compile("(\\+|00|0)[0-9][0-9 ().\\-/]{6,20}");
  private static final Pattern URL =
      Pattern.compile("(https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);

  private Suggestions() {}

  /**
   * A column.
   *
   * @param header as the file has it
   * @param samples different values from its first rows
   * @param feature what to map it to, as {@link ImportRequest#mapping} takes it; "" for nothing
   * @param label what that is called, in the program's language; "" for nothing
   * @param byHeader whether the header says so; otherwise the values look like it
   */
  public record Column(
      String header, List<String> samples, String feature, String label, boolean byHeader) {}

  /**
   * Looks at the first rows of a file, after its transformations.
   *
   * @throws ma.jisr.exchange.ExchangeException when it is no table
   */
  public static List<Column> of(ImportRequest request) {
    try (Table table = Tables.open(request)) {
      List<Set<String>> samples = new ArrayList<>();
      table.headers().forEach(h -> samples.add(new LinkedHashSet<>()));
      TableRow row = table.next();
      for (int n = 0; row != null && n < ROWS; n++, row = table.next()) {
        for (int c = 0; c < samples.size(); c++) {
          String text = Cells.clean(row.cell(c));
          if (text != null) {
            samples.get(c).add(text);
          }
        }
      }
      return columns(request, table, samples);
    }
  }

  private static List<Column> columns(
      ImportRequest request, Table table, List<Set<String>> samples) {
    HeaderWords words = new HeaderWords(request.type());
    Map<String, String> byHand = new HashMap<>();
    request.mapping().forEach((header, feature) -> byHand.put(Folding.fold(header), feature));
    List<Target> targets = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (String header : table.headers()) {
      EStructuralFeature exact =
          table.isNamedByFeatures() ? request.type().getEStructuralFeature(header) : null;
      String told = byHand.get(Folding.fold(header));
      Target target =
          told != null
              ? words.find(told)
              : exact != null && HeaderWords.isImported(exact)
                  ? new Target.Value(exact)
                  : words.find(header);
      boolean foreign =
          told == null
              && target instanceof Target.Identifier
              && !HeaderWords.isOurs(request.type(), table)
              && HeaderWords.isForeign(header, table.headers());
      boolean free = target != null && !foreign && taken.add(word(target));
      targets.add(free ? target : null);
    }
    List<Column> columns = new ArrayList<>();
    for (int c = 0; c < targets.size(); c++) {
      Target target = targets.get(c);
      String header = table.headers().get(c);
      boolean byHeader = target != null;
      boolean ignored = byHand.containsKey(Folding.fold(header));
      if (target == null && !ignored) {
        target = byValues(request, samples.get(c), taken);
      }
      columns.add(
          new Column(
              header,
              samples.get(c).stream().limit(MOST_SAMPLES).toList(),
              target == null ? "" : word(target),
              target == null ? "" : label(target, words),
              byHeader));
    }
    return columns;
  }

  /** The feature that the values of a column look like, when no other column has it. */
  private static Target byValues(ImportRequest request, Set<String> values, Set<String> taken) {
    if (values.isEmpty()) {
      return null;
    }
    for (EStructuralFeature feature : Meta.ordered(request.type())) {
      Pattern form =
          switch (Meta.format(feature)) {
            case "email" -> EMAIL;
            case "phone" -> PHONE;
            case "url" -> URL;
            default -> null;
          };
      boolean fits =
          form != null
              && HeaderWords.isImported(feature)
              && values.stream().allMatch(v -> form.matcher(v).matches());
      if (fits && taken.add(feature.getName())) {
        return new Target.Value(feature);
      }
    }
    return null;
  }

  private static String word(Target target) {
    return switch (target) {
      case Target.Value value -> value.feature().getName();
      case Target.Level level -> level.kind().getName();
      case Target.Part part -> part.containment().getName() + '.' + part.feature().getName();
      case Target.Axis axis -> axis.latitude() ? "latitude" : "longitude";
      case Target.Identifier id -> "id";
    };
  }

  private static String label(Target target, HeaderWords words) {
    return switch (target) {
      case Target.Value value -> Labels.of(value.feature());
      case Target.Level level ->
          Labels.of(words.place())
              + " – "
              + Labels.of(Literals.PLACE_KIND.getEEnumLiteral(level.kind().getName()));
      case Target.Part part -> Labels.of(part.containment()) + " – " + Labels.of(part.feature());
      case Target.Axis axis ->
          Labels.of(axis.latitude() ? Literals.PLACE__LATITUDE : Literals.PLACE__LONGITUDE);
      case Target.Identifier id -> Labels.of(Literals.RECORD__ID);
    };
  }
}
