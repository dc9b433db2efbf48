package ma.jisr.exchange.load;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ma.jisr.exchange.convert.BadValue;
import ma.jisr.exchange.convert.Cells;
import ma.jisr.exchange.convert.Converter;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A feature that an import fills.
 *
 * @param feature the feature
 * @param column the column whose cells fill it, or -1 when it is filled by several
 * @param converter makes a single value of a cell
 * @param lenient whether a text that is no value counts as empty
 */
record Slot(EStructuralFeature feature, int column, Converter converter, boolean lenient) {

  /**
   * The value of a cell.
   *
   * @param text cleaned, not null
   * @return a value, a list of them where the feature has many, or null
   */
  Object read(String text) throws RowRefused {
    try {
      if (!feature.isMany()) {
        return converter.convert(text);
      }
      Set<Object> values = new LinkedHashSet<>();
      for (String part : Cells.split(text)) {
        values.add(converter.convert(part));
      }
      return new ArrayList<>(values);
    } catch (BadValue e) {
      if (lenient) {
        return null;
      }
      throw new RowRefused(column, e.getMessage(), e.isUnknown());
    }
  }

  /** What an erased feature has: no values, or its default. */
  Object nothing() {
    boolean defaulted = feature.getDefaultValueLiteral() != null;
    return feature.isMany() ? List.of() : defaulted ? feature.getDefaultValue() : null;
  }
}
