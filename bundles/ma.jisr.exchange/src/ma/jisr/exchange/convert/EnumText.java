package ma.jisr.exchange.convert;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Folding;
import ma.jisr.model.text.Texts;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/** Values of an enumeration by their literal, their label in any language, or an alias. */
final class EnumText implements Converter {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);

  private final EEnum type;
  private final Map<String, Enumerator> byWord = new HashMap<>();

  EnumText(EEnum type) {
    this.type = type;
    for (EEnumLiteral literal : type.getELiterals()) {
      byWord.putIfAbsent(Folding.fold(literal.getLiteral()), literal.getInstance());
      for (String language : Labels.LANGUAGES) {
        byWord.putIfAbsent(
            Folding.fold(Labels.of(literal, Locale.of(language))), literal.getInstance());
      }
    }
    for (EEnumLiteral literal : type.getELiterals()) {
      for (String alias : Meta.aliases(literal)) {
        byWord.putIfAbsent(Folding.fold(alias), literal.getInstance());
      }
    }
  }

  @Override
  public Object convert(String text) throws BadValue {
    Enumerator value = byWord.get(Folding.fold(text));
    if (value == null) {
      StringJoiner labels = new StringJoiner(", ");
      type.getELiterals().forEach(l -> labels.add(Labels.of(l)));
      throw new BadValue(TEXTS.format("value.notListed", text, labels));
    }
    return value;
  }
}
