package ma.jisr.store.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.model.base.StoredObject;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Catalog;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jooq.Name;

/**
 * The table of a concrete class: a row for each object, a column for each single-valued feature. A
 * record's row is known by its identifier; that of a contained object by its owner, the feature
 * that holds it and its position.
 */
public final class RecordTable {

  /** The folded words that search looks through. */
  public static final String SEARCH_TEXT = "search_text";

  /** The most characters kept of them. */
  public static final int SEARCH_LENGTH = 8_000;

  /** The owner of a contained object, of a value of many. */
  public static final String OWNER = "owner_id";

  /** The feature that holds a contained object. */
  public static final String OWNER_FEATURE = "owner_feature";

  /** Its place in the list, from 0. */
  public static final String POSITION = "position";

  /**
   * Seldom asked for, and slow to decode: who loads records reads these when they are asked for.
   */
  private static final Set<EStructuralFeature> LATE =
      Set.of(
          CorePackage.Literals.RECORD__CREATED_AT,
          CorePackage.Literals.RECORD__CREATED_BY,
          CorePackage.Literals.RECORD__MODIFIED_AT,
          CorePackage.Literals.RECORD__MODIFIED_BY);

  private final EClass type;
  private final Name name;
  private final List<FeatureColumns> columns = new ArrayList<>();
  private final List<FeatureColumns> early = new ArrayList<>();
  private final List<FeatureColumns> late = new ArrayList<>();
  private final List<EStructuralFeature> many = new ArrayList<>();
  private final Map<EStructuralFeature, FeatureColumns> byFeature = new HashMap<>();
  private final Object[] unread;

  RecordTable(EClass type, Catalog catalog) {
    this.type = type;
    this.name = Names.table(type);
    for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
      if (feature.isMany()) {
        many.add(feature);
      } else {
        FeatureColumns mapped =
            new FeatureColumns(type, feature, Names.snake(feature.getName()), catalog);
        columns.add(mapped);
        (LATE.contains(feature) ? late : early).add(mapped);
        byFeature.put(feature, mapped);
      }
    }
    unread = new Object[type.getFeatureCount()];
    late.forEach(c -> unread[c.slot()] = StoredObject.UNREAD);
    many.forEach(f -> unread[type.getFeatureID(f)] = StoredObject.UNREAD);
  }

  /** The class. */
  public EClass type() {
    return type;
  }

  /** The table's name with its schema. */
  public Name name() {
    return name;
  }

  /** The columns of single-valued features. */
  public List<FeatureColumns> columns() {
    return columns;
  }

  /** Those of {@link #columns} that are read with an object. */
  public List<FeatureColumns> early() {
    return early;
  }

  /** Those of {@link #columns} that are read when somebody asks for one of them. */
  public List<FeatureColumns> late() {
    return late;
  }

  /** The columns of one feature. */
  public FeatureColumns columns(EStructuralFeature feature) {
    return byFeature.get(feature);
  }

  /** The slots of an object before its row is read: those of late and of many values, unread. */
  public Object[] unread() {
    return unread.clone();
  }

  /** The features of many values: attributes, references, contained objects. */
  public List<EStructuralFeature> many() {
    return many;
  }
}
