package ma.jisr.store.schema;

import ma.jisr.model.meta.Catalog;
import org.eclipse.emf.ecore.EClass;

/**
 * A reference to a record, as it stands in a column.
 *
 * @param type the record's concrete class
 * @param id its identifier
 */
public record Ref(EClass type, long id) {

  /** "core.Organisation#12": its form in the journal. */
  @Override
  public String toString() {
    return Catalog.qualifiedName(type) + '#' + id;
  }
}
