package ma.jisr.exchange.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.exchange.resolve.Found;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Folding;
import ma.jisr.store.Column;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Tells which record a row is: by its code; a row without a code by the key of its type, or, when
 * that is the code, by what it is called, where and when. The records that exist are read once, as
 * rows.
 */
final class KeyIndex implements Keys {

  private static final char BETWEEN = '\u0001';

  private final EClass type;
  private final Session session;
  private final int codeSlot;
  private final List<EStructuralFeature> features;
  private final int[] slotOf;
  private Map<String, Long> byCode;
  private Map<String, Long> byKey;
  private final Map<String, Long> lines = new HashMap<>();

  KeyIndex(EClass type, List<Slot> slots, Session session) {
    this.type = type;
    this.session = session;
    codeSlot = indexOf(CorePackage.Literals.RECORD__CODE, slots);
    List<EStructuralFeature> key = Meta.key(type);
    boolean coded = key.equals(List.of(CorePackage.Literals.RECORD__CODE));
    features = coded ? natural(slots) : key;
    slotOf = features.stream().mapToInt(f -> indexOf(f, slots)).toArray();
  }

  private static int indexOf(EStructuralFeature feature, List<Slot> slots) {
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).feature() == feature) {
        return i;
      }
    }
    return -1;
  }

  /** What a row without a code is known by: those of these features that the table has. */
  private List<EStructuralFeature> natural(List<Slot> slots) {
    List<EStructuralFeature> label = Meta.label(type);
    if (label.stream().noneMatch(f -> indexOf(f, slots) >= 0)) {
      return List.of();
    }
    boolean persons = label.stream().anyMatch(f -> Meta.personal(f) != null);
    List<EStructuralFeature> natural = new ArrayList<>();
    for (Slot slot : slots) {
      EStructuralFeature feature = slot.feature();
      boolean where = Meta.hasLevels(feature) || feature.getName().equals("locality");
      boolean when =
          isDate(feature)
              && Meta.group(feature).equals("dates")
              && Meta.value(feature, "after") == null;
      // People share names: a birth date or an address tells them apart.
      boolean who = persons && (isDate(feature) || Meta.format(feature).equals("email"));
      if (!feature.isMany() && (label.contains(feature) || where || when || who)) {
        natural.add(feature);
      }
    }
    return natural;
  }

  private static boolean isDate(EStructuralFeature feature) {
    Class<?> type = feature.getEType().getInstanceClass();
    return feature instanceof EAttribute && (type == PartialDate.class || type == LocalDate.class);
  }

  @Override
  public String key(Object[] values) {
    if (codeSlot >= 0 && values[codeSlot] instanceof String code) {
      return code;
    }
    if (features.isEmpty()) {
      return null;
    }
    StringBuilder key = new StringBuilder().append(BETWEEN);
    for (int slot : slotOf) {
      append(key, slot < 0 ? null : values[slot]);
    }
    return key.toString();
  }

  private static void append(StringBuilder key, Object value) {
    if (value instanceof Found found) {
      key.append(found.key());
    } else if (value instanceof Long id) {
      key.append('#').append(id);
    } else if (value != null && value != RowReader.CLEAR) {
      key.append(Folding.fold(value.toString()));
    }
    key.append(BETWEEN);
  }

  @Override
  public long existing(String key, Object[] values) {
    if (key.charAt(0) != BETWEEN) {
      if (byCode == null) {
        byCode = read(List.of(CorePackage.Literals.RECORD__CODE), true);
      }
      return byCode.getOrDefault(key, 0L);
    }
    if (byKey == null) {
      byKey = read(features, false);
    }
    return byKey.getOrDefault(key, 0L);
  }

  private Map<String, Long> read(List<EStructuralFeature> keyFeatures, boolean code) {
    List<Column> columns = new ArrayList<>();
    for (EStructuralFeature feature : keyFeatures) {
      columns.add(feature instanceof EReference ? Column.idOf(feature) : Column.of(feature));
    }
    Map<String, Long> ids = new HashMap<>();
    for (Row row : session.query(type).rows(columns, 0, Integer.MAX_VALUE)) {
      String key = (String) (code ? row.values()[0] : keyOf(row));
      if (key != null) {
        ids.merge(key, row.id(), (a, b) -> SEVERAL);
      }
    }
    return ids;
  }

  private static String keyOf(Row row) {
    StringBuilder key = new StringBuilder().append(BETWEEN);
    for (Object value : row.values()) {
      append(key, value);
    }
    return key.toString();
  }

  @Override
  public long firstLine(String key, long line) {
    Long first = lines.putIfAbsent(key, line);
    return first == null ? 0 : first;
  }
}
