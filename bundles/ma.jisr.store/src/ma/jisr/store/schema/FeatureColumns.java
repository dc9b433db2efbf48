package ma.jisr.store.schema;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import ma.jisr.model.meta.Catalog;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;

/**
 * The columns of one feature in a table. An attribute has one (money two). A reference has one for
 * each concrete class that it may point at, each with its foreign key; one of them at the most is
 * filled.
 */
public final class FeatureColumns {

  /**
   * A column.
   *
   * @param name its name
   * @param type its SQL type
   * @param target for a reference: the class whose table it refers to; else null
   */
  public record Part(String name, DataType<?> type, EClass target) {}

  /** Makes what stands for a record that a column refers to. */
  public interface Referrer {

    /**
     * Answers with the record's object, or what stands for it.
     *
     * @param type the record's concrete class
     * @param id its identifier
     */
    Object refer(EClass type, long id);
  }

  private final EStructuralFeature feature;
  private final ValueColumn value;
  private final List<Part> parts = new ArrayList<>();
  private final int slot;

  /**
   * The columns of a feature.
   *
   * @param owner the class whose table they are in
   */
  FeatureColumns(EClass owner, EStructuralFeature feature, String baseName, Catalog catalog) {
    this.feature = feature;
    this.slot = owner.getFeatureID(feature);
    if (feature instanceof EAttribute attribute) {
      value = ValueColumn.of(attribute);
      parts.add(new Part(baseName, value.dataType(attribute), null));
      if (value == ValueColumn.MONEY) {
        parts.add(new Part(baseName + "_currency", ValueColumn.currencyType(), null));
      }
    } else {
      value = null;
      List<EClass> targets = catalog.concrete(((EReference) feature).getEReferenceType());
      for (EClass target : targets) {
        String name =
            targets.size() == 1 ? baseName : baseName + '_' + Names.snake(target.getName());
        parts.add(new Part(name + "_id", SQLDataType.BIGINT, target));
      }
    }
  }

  /** The feature. */
  public EStructuralFeature feature() {
    return feature;
  }

  /** The feature's number in the class whose table it is. */
  public int slot() {
    return slot;
  }

  /** Its columns, in order. */
  public List<Part> parts() {
    return parts;
  }

  /** Whether it is a reference. */
  public boolean isReference() {
    return value == null;
  }

  /** The column that refers to a class. */
  public int partOf(EClass target) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).target() == target) {
        return i;
      }
    }
    throw new IllegalArgumentException(feature.getName() + " cannot refer to " + target.getName());
  }

  /**
   * Writes a value.
   *
   * @param at the parameter of the first column
   * @param object the value, or a {@link Ref}; null when empty
   */
  public void bind(PreparedStatement statement, int at, Object object) throws SQLException {
    if (value != null) {
      value.bind(statement, at, object);
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      if (object instanceof Ref ref && ref.type() == parts.get(i).target()) {
        statement.setLong(at + i, ref.id());
      } else {
        statement.setNull(at + i, Types.BIGINT);
      }
    }
  }

  /**
   * Reads a value.
   *
   * @param at the first column
   * @return the value, or a {@link Ref}; null when empty
   */
  public Object read(ResultSet rows, int at) throws SQLException {
    return read(rows, at, Ref::new);
  }

  /**
   * Reads a value.
   *
   * @param at the first column
   * @param referrer makes the value of a reference
   * @return the value; null when empty
   */
  public Object read(ResultSet rows, int at, Referrer referrer) throws SQLException {
    if (value != null) {
      return value.read(rows, at, (EAttribute) feature);
    }
    for (int i = 0; i < parts.size(); i++) {
      long id = rows.getLong(at + i);
      if (!rows.wasNull()) {
        return referrer.refer(parts.get(i).target(), id);
      }
    }
    return null;
  }

  /** A value as a parameter of an SQL condition. */
  public Object parameter(Object object) {
    return value == null ? object : value.parameter(object);
  }

  /** Whether SQL compares its values as the program does: all but texts and references. */
  public boolean isComparable() {
    return value != null && value != ValueColumn.TEXT && value != ValueColumn.MONEY;
  }
}
