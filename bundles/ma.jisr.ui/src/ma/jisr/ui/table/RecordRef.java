package ma.jisr.ui.table;

import org.eclipse.emf.ecore.EClass;

/**
 * A record as the selection of the window knows it.
 *
 * @param type its type, or one that it inherits
 * @param id its identifier
 */
public record RecordRef(EClass type, long id) {}
