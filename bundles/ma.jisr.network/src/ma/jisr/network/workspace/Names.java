package ma.jisr.network.workspace;

import ma.jisr.model.core.Party;
import ma.jisr.model.meta.Meta;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The names of actors that are at hand as objects. */
final class Names {

  private Names() {}

  /** The name in a language, or as it is where the translation is missing. */
  static String of(Party party, String language) {
    StringBuilder name = new StringBuilder();
    for (EStructuralFeature base : Meta.label(party.eClass())) {
      Object translated = party.eGet(Meta.translation(base, party.eClass(), language));
      Object value = translated == null ? party.eGet(base) : translated;
      if (value != null && !value.toString().isBlank()) {
        name.append(name.isEmpty() ? "" : " ").append(value);
      }
    }
    return name.toString();
  }
}
