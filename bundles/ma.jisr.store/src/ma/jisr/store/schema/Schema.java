package ma.jisr.store.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.meta.Meta;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The tables that a catalog's models ask for. */
public final class Schema {

  private static final int MOST_STATEMENTS = 2_000;

  private final Catalog catalog;
  private final Map<Object, String> statements = new ConcurrentHashMap<>();
  private final Map<EClass, RecordTable> tables = new LinkedHashMap<>();
  private final Map<EStructuralFeature, ManyTable> manyTables = new LinkedHashMap<>();

  /** Derives the tables. */
  public Schema(Catalog catalog) {
    this.catalog = catalog;
    List<EClass> types = new ArrayList<>(catalog.records());
    types.addAll(catalog.contained());
    for (EClass type : types) {
      RecordTable table = new RecordTable(type, catalog);
      tables.put(type, table);
      for (EStructuralFeature feature : table.many()) {
        if (!isContainment(feature)) {
          manyTables.computeIfAbsent(feature, f -> new ManyTable(f, catalog));
        }
      }
    }
  }

  /** The record types. */
  public Catalog catalog() {
    return catalog;
  }

  /** The table of a concrete class. */
  public RecordTable table(EClass type) {
    RecordTable table = tables.get(type);
    if (table == null) {
      throw new IllegalArgumentException(Catalog.qualifiedName(type) + " has no table");
    }
    return table;
  }

  /** Every table of records and of contained objects. */
  public Collection<RecordTable> tables() {
    return tables.values();
  }

  /** Every table of values of many. */
  public Collection<ManyTable> manyTables() {
    return manyTables.values();
  }

  /** The table of the values of a feature. */
  public ManyTable many(EStructuralFeature feature) {
    return manyTables.get(feature);
  }

  /** The names of the schemas, one for each model. */
  public Collection<String> names() {
    TreeSet<String> names = new TreeSet<>();
    tables.keySet().forEach(t -> names.add(Names.schema(t)));
    return names;
  }

  /**
   * The text of a statement that is sent again and again, worded once.
   *
   * @param statement what tells it from the others
   * @param words makes the text
   */
  public String sql(Object statement, Supplier<String> words) {
    String known = statements.get(statement);
    if (known == null) {
      known = words.get();
      if (statements.size() >= MOST_STATEMENTS) {
        statements.clear(); // which columns are filled or changed makes many, seldom asked again
      }
      statements.put(statement, known);
    }
    return known;
  }

  /** Whether a feature holds parts of the object. */
  public static boolean isContainment(EStructuralFeature feature) {
    return feature instanceof EReference reference && reference.isContainment();
  }

  /** The references to a type whose owner makes no sense without what it refers to. */
  public List<EReference> cascades(EClass target) {
    List<EReference> cascades = new ArrayList<>();
    for (EClass type : catalog.records()) {
      for (EReference reference : type.getEAllReferences()) {
        if (Meta.is(reference, "cascade")
            && !reference.isMany()
            && reference.getEReferenceType().isSuperTypeOf(target)) {
          cascades.add(reference);
        }
      }
    }
    return cascades;
  }
}
