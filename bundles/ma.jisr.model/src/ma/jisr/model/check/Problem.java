package ma.jisr.model.check;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A value that breaks a rule of the model.
 *
 * @param feature whose value it is
 * @param sentence what is wrong and what to do, in the program's language
 */
public record Problem(EStructuralFeature feature, String sentence) {}
