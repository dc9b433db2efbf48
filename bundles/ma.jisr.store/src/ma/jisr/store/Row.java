package ma.jisr.store;

import java.util.List;
import org.eclipse.emf.ecore.EClass;

/**
 * One row of a list.
 *
 * @param id the record's identifier
 * @param type its concrete type
 * @param values one for each column asked for, null where empty: texts, numbers, dates, Enumerators
 *     as the model types them; the label of a referred record as a String; many values as a List
 */
public record Row(long id, EClass type, Object[] values) {

  /**
   * The identifiers that a reference holds, each once, of a column read with {@link Column#idOf}.
   *
   * @param column number of the column among those asked for
   * @return empty when the reference is
   */
  public List<Long> ids(int column) {
    return switch (values[column]) {
      case Long id -> List.of(id);
      case List<?> many ->
          many.stream().filter(Long.class::isInstance).map(Long.class::cast).distinct().toList();
      case null, default -> List.of();
    };
  }
}
