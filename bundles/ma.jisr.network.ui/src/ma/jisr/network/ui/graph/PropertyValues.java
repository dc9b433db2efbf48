package ma.jisr.network.ui.graph;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.text.Texts;
import ma.jisr.network.metric.Metric;
import ma.jisr.network.metric.Metrics;
import ma.jisr.store.Column;
import ma.jisr.store.Query;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.table.TableColumn;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The values of a property.
 *
 * @param property what they are of
 * @param words by actor, null where there is none; null altogether when they are numbers
 * @param numbers by actor, not a number where there is none; null when they are words
 */
record PropertyValues(Property property, String[] words, double[] numbers) {

  private static final Texts TEXTS = Texts.beside(PropertyValues.class);
  private static final int WINDOW = 2_000;
  private static final double DAYS = 365.25;

  /** The values of no property. */
  static final PropertyValues NONE = new PropertyValues(Property.NONE, new String[0], null);

  /**
   * Reads or computes them.
   *
   * @throws OperationCanceledException when the monitor says so
   */
  static PropertyValues read(
      Workspace workspace, Contents contents, Property property, IProgressMonitor monitor) {
    if (property.metric() != null) {
      return computed(contents, property, monitor);
    }
    if (property.equals(Property.PROVINCE)) {
      String[] words = new String[contents.size()];
      for (int a = 0; a < words.length; a++) {
        words[a] = contents.places().get(contents.actor(a).place());
      }
      return new PropertyValues(property, words, null);
    }
    if (property.equals(Property.KIND)) {
      String[] words = new String[contents.size()];
      for (int a = 0; a < words.length; a++) {
        words[a] = contents.names().get(contents.actor(a).kind());
      }
      return new PropertyValues(property, words, null);
    }
    return property.feature() == null ? NONE : stored(workspace, contents, property, monitor);
  }

  private static PropertyValues computed(
      Contents contents, Property property, IProgressMonitor monitor) {
    Metric metric = property.metric();
    double[] values =
        contents.size() == 0
            ? new double[0]
            : Metrics.of(contents.network().graph(), Set.of(metric), monitor).of(metric);
    if (property.numeric()) {
      return new PropertyValues(property, null, values);
    }
    String[] words = new String[values.length];
    for (int a = 0; a < words.length; a++) {
      words[a] = TEXTS.format("group." + metric.key(), (int) values[a]);
    }
    return new PropertyValues(property, words, null);
  }

  private static PropertyValues stored(
      Workspace workspace, Contents contents, Property property, IProgressMonitor monitor) {
    EStructuralFeature feature = property.feature();
    Map<Long, Object> found = new HashMap<>();
    try (Session session = workspace.session()) {
      Query query = session.query(CorePackage.Literals.ORGANISATION);
      Column column = TableColumn.of(CorePackage.Literals.ORGANISATION, feature).column();
      long[] ids = query.ids();
      for (int from = 0; from < ids.length; from += WINDOW) {
        if (monitor.isCanceled()) {
          throw new OperationCanceledException();
        }
        int to = Math.min(ids.length, from + WINDOW);
        List<Long> window = Arrays.stream(ids, from, to).boxed().toList();
        for (Row row : query.rowsOf(List.of(column), window)) {
          found.put(row.id(), row.values()[0]);
        }
      }
    }
    int count = contents.size();
    String[] words = property.numeric() ? null : new String[count];
    double[] numbers = property.numeric() ? new double[count] : null;
    for (int a = 0; a < count; a++) {
      Object value = found.get(contents.actor(a).id());
      if (words != null) {
        words[a] = word(feature, value);
      } else {
        numbers[a] = number(value);
      }
    }
    return new PropertyValues(property, words, numbers);
  }

  /** A value in words: of many, the first. */
  private static String word(EStructuralFeature feature, Object value) {
    if (value instanceof List<?> many) {
      return many.isEmpty() ? null : String.valueOf(many.get(0));
    }
    String word = value == null ? "" : ValueText.format(feature, value);
    return word.isBlank() ? null : word;
  }

  /** A value as a number: a date as its year and the part of it that is gone. */
  private static double number(Object value) {
    if (value instanceof PartialDate date) {
      LocalDate day = date.earliest();
      return day.getYear() + (day.getDayOfYear() - 1) / DAYS;
    }
    return value instanceof Number number ? number.doubleValue() : Double.NaN;
  }

  /** How many actors there are values for. */
  int size() {
    return words == null ? numbers.length : words.length;
  }
}
