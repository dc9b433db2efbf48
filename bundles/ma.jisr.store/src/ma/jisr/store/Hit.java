package ma.jisr.store;

import org.eclipse.emf.ecore.EClass;

/**
 * A record that was found.
 *
 * @param id its identifier
 * @param type its class
 * @param label what it is called, in the program's language
 * @param trashed whether it lies in the trash
 */
public record Hit(long id, EClass type, String label, boolean trashed) {}
