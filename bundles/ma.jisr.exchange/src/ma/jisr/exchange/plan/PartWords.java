package ma.jisr.exchange.plan;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Folding;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/**
 * The headers of columns that fill the first part of a record, as street and postal code its first
 * address: the labels and aliases of those features of parts that have aliases.
 */
final class PartWords {

  private final Map<String, Target.Part> byWord = new HashMap<>();

  PartWords(EClass type) {
    for (EReference containment : type.getEAllContainments()) {
      for (EAttribute feature : containment.getEReferenceType().getEAllAttributes()) {
        boolean offered =
            containment.isMany() && feature.getEType().getInstanceClass() == String.class;
        if (offered && !Meta.aliases(feature).isEmpty() && !Meta.isReadOnly(containment)) {
          Target.Part target = new Target.Part(containment, feature);
          Labels.LANGUAGES.forEach(l -> put(Labels.of(feature, Locale.of(l)), target));
          put(feature.getName(), target);
          Meta.aliases(feature).forEach(a -> put(a, target));
        }
      }
    }
  }

  private void put(String word, Target.Part target) {
    byWord.putIfAbsent(Folding.fold(word), target);
  }

  /** Where a folded header leads, or null. */
  Target.Part find(String folded) {
    return byWord.get(folded);
  }
}
