package ma.jisr.store.unit;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.model.base.Money;
import ma.jisr.model.text.Folding;
import ma.jisr.store.Column;
import ma.jisr.store.Group;
import ma.jisr.store.engine.Failures;
import ma.jisr.store.schema.Ref;
import ma.jisr.store.schema.Schema;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Puts rows together by a value, and adds up others. */
final class Grouping {

  private final Kernel kernel;
  private final Connection connection;
  private final Column by;
  private final List<Column> totals;
  private final Map<Object, Sums> groups = new HashMap<>();

  Grouping(Kernel kernel, Connection connection, Column by, List<Column> totals) {
    this.kernel = kernel;
    this.connection = connection;
    this.by = new Column(by.path(), true);
    this.totals = totals;
    if (Schema.isContainment(by.feature())) {
      throw new IllegalArgumentException(by.feature().getName() + " cannot be asked for");
    }
    totals.forEach(t -> requireNumber(t.feature()));
  }

  private static void requireNumber(EStructuralFeature feature) {
    Class<?> type =
        feature instanceof EAttribute && !feature.isMany()
            ? feature.getEType().getInstanceClass()
            : null;
    boolean isNumber =
        type != null
            && (Number.class.isAssignableFrom(type)
                || type == int.class
                || type == long.class
                || type == double.class
                || type == Money.class);
    if (!isNumber) {
      throw new IllegalArgumentException(feature.getName() + " cannot be added up");
    }
  }

  /** The column of the value: of a reference, its identifiers. */
  Column by() {
    return by;
  }

  /** What tells one group from another. */
  static Object key(Object value) {
    return value instanceof String text ? text.isBlank() ? null : Folding.fold(text) : value;
  }

  /**
   * Adds a record.
   *
   * @param value that of {@link #by}
   * @param sums those of the totals
   */
  void add(long id, Object value, Object[] sums) {
    add(id, key(value), value, sums);
  }

  /**
   * Adds a record whose group is known.
   *
   * @param key what tells its group from the others; null when the value is empty
   */
  void add(long id, Object key, Object value, Object[] sums) {
    groups
        .computeIfAbsent(key, k -> new Sums(totals.size()))
        .add(id, key == null ? null : value, sums);
  }

  /** The records whose values are those of the groups. */
  List<Long> spelledBy() {
    return groups.entrySet().stream()
        .filter(e -> e.getKey() != null)
        .map(e -> e.getValue().spelledBy)
        .toList();
  }

  /**
   * Sets the values of the groups anew.
   *
   * @param texts by the identifiers of {@link #spelledBy}
   * @return false when one is missing
   */
  boolean spell(Map<Long, String> texts) {
    for (var group : groups.entrySet()) {
      if (group.getKey() != null) {
        group.getValue().value = texts.get(group.getValue().spelledBy);
        if (group.getValue().value == null) {
          return false;
        }
      }
    }
    return true;
  }

  private static final class Sums {
    private Object value;
    private long spelledBy = Long.MAX_VALUE;
    private long count;
    private final BigDecimal[] sums;
    private final String[] currencies;
    private final boolean[] mixed;

    Sums(int totals) {
      sums = new BigDecimal[totals];
      currencies = new String[totals];
      mixed = new boolean[totals];
    }

    void add(long id, Object spelling, Object[] values) {
      count++;
      if (id < spelledBy) {
        spelledBy = id;
        value = spelling;
      }
      for (int i = 0; i < values.length; i++) {
        if (values[i] instanceof Money money) {
          mixed[i] |= currencies[i] != null && !currencies[i].equals(money.currency());
          currencies[i] = money.currency();
          add(i, money.amount());
        } else if (values[i] != null) {
          add(i, new BigDecimal(values[i].toString()));
        }
      }
    }

    private void add(int at, BigDecimal amount) {
      sums[at] = sums[at] == null ? amount : sums[at].add(amount);
    }

    Group group(String label) {
      List<BigDecimal> all = new ArrayList<>();
      for (int i = 0; i < sums.length; i++) {
        BigDecimal sum = mixed[i] ? null : sums[i];
        all.add(sum == null || currencies[i] != null ? sum : plain(sum));
      }
      return new Group(value, label, count, all);
    }

    private static BigDecimal plain(BigDecimal sum) {
      BigDecimal stripped = sum.stripTrailingZeros();
      return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
  }

  /** The groups, in order. */
  List<Group> groups() throws SQLException {
    Map<Long, String> labels = labels();
    List<Group> all = new ArrayList<>();
    for (Sums sums : groups.values()) {
      all.add(sums.group(label(sums.value, labels)));
    }
    EStructuralFeature feature = by.feature();
    Comparator<Group> order =
        Comparator.comparing(
            g ->
                feature instanceof EReference
                    ? Comparisons.key(g.value() == null ? null : g.label(), feature)
                    : Comparisons.key(g.value(), feature),
            Comparisons.KEYS);
    all.sort(
        order
            .thenComparing(Group::label)
            .thenComparing(g -> g.value() instanceof Long id ? id : 0L));
    return all;
  }

  private String label(Object value, Map<Long, String> labels) {
    return switch (value) {
      case null -> "";
      case Enumerator literal -> Comparisons.words(literal, by.feature());
      case Boolean truth -> Failures.sentence(truth ? "yes" : "no");
      case Long id when by.feature() instanceof EReference ->
          labels.getOrDefault(id, Long.toString(id));
      case BigDecimal number -> number.toPlainString();
      default -> value.toString();
    };
  }

  private Map<Long, String> labels() throws SQLException {
    if (!(by.feature() instanceof EReference reference)) {
      return Map.of();
    }
    List<Ref> refs = new ArrayList<>();
    for (EClass type : kernel.schema().catalog().concrete(reference.getEReferenceType())) {
      groups.keySet().forEach(id -> addRef(refs, type, id));
    }
    return new ManyOwners(kernel.engine(), kernel.schema(), connection).labels(refs);
  }

  private static void addRef(List<Ref> refs, EClass type, Object id) {
    if (id != null) {
      refs.add(new Ref(type, (Long) id));
    }
  }
}
