package ma.jisr.exchange.export;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.convert.Cells;
import ma.jisr.exchange.resolve.RecordIndex;
import ma.jisr.model.base.Money;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Values as cells for people, in the program's language, that an import reads back as they were.
 */
final class CellText {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);

  private final boolean decimalComma = !Locale.getDefault().getLanguage().equals("en");

  /**
   * The cell for a value.
   *
   * @param value as a row has it
   * @param ids for a reference: the identifier, or the list of them
   * @param index for a reference: the records that it may point at, else null
   */
  String of(EStructuralFeature feature, Object value, Object ids, RecordIndex index) {
    if (value == null) {
      return "";
    }
    if (value instanceof Collection<?> many) {
      List<?> values = List.copyOf(many);
      List<?> all = ids instanceof List<?> list ? list : List.of();
      String[] texts = new String[values.size()];
      for (int i = 0; i < texts.length; i++) {
        texts[i] = single(feature, values.get(i), i < all.size() ? all.get(i) : null, index);
      }
      return Cells.join(List.of(texts));
    }
    return single(feature, value, ids, index);
  }

  private String single(EStructuralFeature feature, Object value, Object id, RecordIndex index) {
    if (index != null && id instanceof Long known) {
      return index.reference(value.toString(), known);
    } else if (value instanceof Enumerator literal && feature.getEType() instanceof EEnum type) {
      EEnumLiteral found = type.getEEnumLiteral(literal.getName());
      return found == null ? literal.getLiteral() : Labels.of(found);
    } else if (value instanceof Boolean truth) {
      return TEXTS.text(truth ? "yes" : "no");
    } else if (value instanceof BigDecimal number) {
      return decimal(number);
    } else if (value instanceof Double number) {
      return decimal(BigDecimal.valueOf(number));
    } else if (value instanceof Money money) {
      return decimal(money.amount()) + ' ' + money.currency();
    }
    return value.toString();
  }

  private String decimal(BigDecimal number) {
    String plain = number.toPlainString();
    if (number.scale() > 0 && plain.endsWith("0")) {
      plain = number.stripTrailingZeros().toPlainString();
    }
    return decimalComma ? plain.replace('.', ',') : plain;
  }
}
