package ma.jisr.store.unit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ma.jisr.model.core.CorePackage;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.schema.RecordTable;
import ma.jisr.store.schema.Schema;
import ma.jisr.store.unit.MemoryKey.Need;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which columns must be in memory to answer a question there. */
final class MemoryNeeds {

  /** A small column, for a type of which nothing but its rows is wanted. */
  private static final MemoryKey ROWS = MemoryKey.of(CorePackage.Literals.RECORD__VERSION);

  private final Schema schema;
  private final List<EClass> types;
  private final Set<Need> needs = new LinkedHashSet<>();
  private boolean possible = true;

  MemoryNeeds(Schema schema, List<EClass> types) {
    this.schema = schema;
    this.types = types;
  }

  /** Adds those of a question. */
  MemoryNeeds add(Question question) {
    question.conditions().forEach(this::add);
    question.orders().forEach(o -> add(o.column()));
    return this;
  }

  /** Adds what search looks through. */
  MemoryNeeds addWords() {
    types.forEach(t -> needs.add(new Need(t, MemoryKey.WORDS)));
    return this;
  }

  private void add(Condition condition) {
    switch (condition) {
      case Condition.Compare c -> add(c.column());
      case Condition.Contains c -> add(c.column());
      case Condition.In in -> add(in.column());
      case Condition.Words words -> addWords();
      case Condition.And and -> and.conditions().forEach(this::add);
      case Condition.Or or -> or.conditions().forEach(this::add);
      case Condition.Not not -> add(not.condition());
    }
  }

  /** Adds a column of each type. */
  MemoryNeeds add(Column column) {
    if (column.path().stream().anyMatch(EStructuralFeature::isMany)) {
      possible = false; // values of many are asked from the database
    } else {
      types.forEach(t -> add(t, column.path(), 0, column.raw()));
    }
    return this;
  }

  private void add(EClass type, List<EStructuralFeature> path, int at, boolean raw) {
    EStructuralFeature feature = path.get(at);
    RecordTable table = schema.table(type);
    if (table.columns(feature) == null) {
      return; // this heir lacks it
    }
    needs.add(new Need(type, MemoryKey.of(feature)));
    boolean last = at == path.size() - 1;
    if (feature instanceof EReference && !(last && raw)) {
      for (var part : table.columns(feature).parts()) {
        if (last) {
          needs.add(new Need(part.target(), MemoryKey.label()));
        } else {
          add(part.target(), path, at + 1, raw);
        }
      }
    }
  }

  /** What was added so far. */
  Set<Need> all() {
    return needs;
  }

  /** What must be in memory; null when nothing would be gained, or not all can be there. */
  Set<Need> get() {
    if (!possible || needs.isEmpty()) {
      return null;
    }
    // A type that lacks what is asked for takes part all the same: its rows must be there.
    types.forEach(t -> needs.add(new Need(t, ROWS)));
    return needs;
  }
}
