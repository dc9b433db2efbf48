package ma.jisr.store;

import org.eclipse.emf.ecore.EClass;

/**
 * One row of a list.
 *
 * @param id the record's identifier
 * @param type its concrete type
 * @param values one for each column asked for, null where empty: texts, numbers, dates, Enumerators
 *     as the model types them; the label of a referred record as a String; many values as a List
 */
public record Row(long id, EClass type, Object[] values) {}
