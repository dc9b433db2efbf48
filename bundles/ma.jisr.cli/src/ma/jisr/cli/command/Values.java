package ma.jisr.cli.command;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;
import ma.jisr.model.meta.Labels;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Values in words, for people. */
final class Values {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private Values() {}

  /** A value in words; dates in the order of ISO 8601, which the three languages share. */
  static String words(EStructuralFeature feature, Object value) {
    if (value == null) {
      return "";
    } else if (value instanceof Collection<?> many) {
      return many.stream().map(v -> words(feature, v)).collect(Collectors.joining(" ; "));
    } else if (value instanceof Boolean truth) {
      return CliTexts.text(truth ? "yes" : "no");
    } else if (value instanceof Instant instant) {
      return moment(instant);
    } else if (value instanceof Enumerator && feature.getEType() instanceof EEnum type) {
      EEnumLiteral literal = type.getEEnumLiteral(((Enumerator) value).getName());
      return literal == null ? value.toString() : Labels.of(literal);
    } else if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    return value.toString();
  }

  /** A moment, where the program is. */
  static String moment(Instant instant) {
    return MOMENT.format(instant.atZone(ZoneId.systemDefault()));
  }
}
