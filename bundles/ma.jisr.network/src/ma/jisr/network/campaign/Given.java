package ma.jisr.network.campaign;

import static ma.jisr.model.core.CorePackage.Literals.PLACE;
import static ma.jisr.model.core.CorePackage.Literals.RECORD__CODE;
import static ma.jisr.model.core.CorePackage.Literals.TERM__ALIASES;
import static ma.jisr.model.core.CorePackage.Literals.TERM__NAME;
import static ma.jisr.model.core.CorePackage.Literals.TERM__NAME_AR;
import static ma.jisr.model.core.CorePackage.Literals.TERM__NAME_EN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.exchange.convert.BadValue;
import ma.jisr.exchange.convert.Cells;
import ma.jisr.exchange.convert.Converters;
import ma.jisr.model.check.Problem;
import ma.jisr.model.check.Rules;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Folding;
import ma.jisr.store.Column;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes values of what people wrote into a sheet. */
final class Given {

  private static final List<Column> NAMES =
      List.of(
          Column.of(RECORD__CODE),
          Column.of(TERM__NAME),
          Column.of(TERM__NAME_AR),
          Column.of(TERM__NAME_EN),
          Column.of(TERM__ALIASES));

  private final Session session;
  private final Map<EClass, Map<String, Set<Long>>> words = new HashMap<>();

  Given(Session session) {
    this.session = session;
  }

  /**
   * The value that a text means.
   *
   * @return a list for a field of many
   * @throws BadValue with one sentence when it means none, or breaks a rule of the field
   */
  Object value(Organisation organisation, EStructuralFeature field, String text) throws BadValue {
    Object value;
    if (field.isMany()) {
      List<Object> many = new ArrayList<>();
      for (String part : Cells.split(text.replace('؛', ';'))) {
        many.add(single(field, part.strip()));
      }
      value = many;
    } else {
      value = single(field, text);
    }
    List<Problem> problems = Rules.check(organisation, field, value);
    if (!problems.isEmpty()) {
      throw new BadValue(problems.get(0).sentence());
    }
    return value;
  }

  private Object single(EStructuralFeature field, String text) throws BadValue {
    return field instanceof EReference reference
        ? record(field, reference.getEReferenceType(), text)
        : Converters.of((EAttribute) field).convert(text);
  }

  private Record record(EStructuralFeature field, EClass type, String text) throws BadValue {
    Set<Long> found =
        words.computeIfAbsent(type, this::read).getOrDefault(Folding.fold(text), Set.of());
    if (found.isEmpty()) {
      throw new BadValue(Words.here("answer.unknown", Labels.of(field), text));
    } else if (found.size() > 1) {
      String key = type == PLACE ? "answer.severalPlaces" : "answer.several";
      throw new BadValue(Words.here(key, Labels.of(field), text));
    }
    return session.reference(type, found.iterator().next());
  }

  private Map<String, Set<Long>> read(EClass type) {
    Map<String, Set<Long>> read = new HashMap<>();
    for (Row row : session.query(type).rows(NAMES, 0, Integer.MAX_VALUE)) {
      for (Object name : row.values()) {
        for (Object each : name instanceof List<?> many ? many : java.util.Arrays.asList(name)) {
          if (each != null && !each.toString().isBlank()) {
            read.computeIfAbsent(Folding.fold(each.toString()), w -> new LinkedHashSet<>())
                .add(row.id());
          }
        }
      }
    }
    return read;
  }
}
