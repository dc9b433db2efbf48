package ma.jisr.store.unit;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.model.base.StoredObject;
import ma.jisr.store.schema.Ref;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Contained objects outside a session, as old values of the journal. */
final class ProxyParts {

  private ProxyParts() {}

  /** A proxy that nobody resolves. */
  static Object proxy(EClass type, long id) {
    InternalEObject proxy = (InternalEObject) EcoreUtil.create(type);
    proxy.eSetProxyURI(Refs.uri(new Ref(type, id)));
    return proxy;
  }

  /** A part in a few words: its texts, one after the other. */
  static String words(StoredObject part) {
    List<String> words = new ArrayList<>();
    for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
      Object value = part.eGet(feature, false);
      if (value instanceof Enumerator literal) {
        words.add(Comparisons.words(literal, feature));
      } else if (value != null && !(value instanceof EObject) && !(value instanceof Boolean)) {
        words.add(value.toString());
      }
    }
    return String.join(" ", words);
  }

  /** The values of parts, as the journal takes them. */
  static List<Object> values(List<StoredObject> parts) {
    List<Object> values = new ArrayList<>();
    parts.forEach(p -> values.add(Json.parts(p)));
    return values;
  }
}
