package ma.jisr.exchange.group;

import org.eclipse.emf.ecore.EClass;

/**
 * A saved search that is a group: its members are the records that meet it now.
 *
 * @param id the identifier of the saved view
 * @param name what people call it
 * @param owner who made it
 * @param shared whether others see it
 * @param type what its members are
 */
public record LiveGroup(long id, String name, String owner, boolean shared, EClass type) {}
