package ma.jisr.network.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.store.LabelColumns;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EClass;

/** The names of places, themes and other words of vocabularies in one language. */
final class TermNames {

  private static final List<EClass> TYPES =
      List.of(Literals.PLACE, Literals.THEME, Literals.ORGANISATION_TYPE, Literals.TARGET_GROUP);

  private final Map<Long, String> names = new HashMap<>();

  TermNames(Session session, String language) {
    for (EClass type : TYPES) {
      LabelColumns label = LabelColumns.of(type, language);
      for (Row row : session.query(type).rows(label.columns(), 0, Integer.MAX_VALUE)) {
        names.put(row.id(), label.label(row, 0));
      }
    }
  }

  /** The name of a word, or "". */
  String of(Object id) {
    return names.getOrDefault(id, "");
  }

  /** The names of some words, without those that are not known. */
  List<String> all(Object ids) {
    return ids instanceof List<?> many
        ? many.stream().map(this::of).filter(Objects::nonNull).filter(n -> !n.isEmpty()).toList()
        : List.of();
  }
}
