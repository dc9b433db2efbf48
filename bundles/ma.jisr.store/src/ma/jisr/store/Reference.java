package ma.jisr.store;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A place where a record refers to another one.
 *
 * @param id the record that refers
 * @param type its concrete type
 * @param feature its feature: the reference, or what holds the part that refers
 * @param within of a part: the part's feature that refers (a reference, or the identifier that a
 *     link keeps); null when the record itself refers
 * @param trashed whether the record that refers lies in the trash
 */
public record Reference(
    long id, EClass type, EStructuralFeature feature, EStructuralFeature within, boolean trashed) {}
