package ma.jisr.exchange.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.model.text.Folding;
import ma.jisr.model.text.Texts;

/** The headers of a table, as every format has them. */
public final class Headers {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);

  private Headers() {}

  /**
   * Checks headers and takes the spaces and the empty last ones off.
   *
   * @param source the table's name, for sentences
   * @throws ExchangeException TOO_MANY_COLUMNS, DUPLICATE_HEADER
   */
  public static List<String> of(List<String> fields, String source) {
    if (fields.size() > Table.MOST_COLUMNS) {
      throw new ExchangeException(
          Reason.TOO_MANY_COLUMNS,
          TEXTS.format("tooManyColumns", source, fields.size(), Table.MOST_COLUMNS));
    }
    List<String> names = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (String field : fields) {
      String name = field.strip();
      names.add(name);
      Integer before = name.isEmpty() ? null : seen.put(Folding.fold(name), names.size());
      if (before != null && !Folding.fold(name).isEmpty()) {
        throw new ExchangeException(
            Reason.DUPLICATE_HEADER,
            TEXTS.format("duplicateHeader", source, name, before, names.size()));
      }
    }
    while (names.size() > 1 && names.get(names.size() - 1).isEmpty()) {
      names.remove(names.size() - 1);
    }
    return List.copyOf(names);
  }
}
