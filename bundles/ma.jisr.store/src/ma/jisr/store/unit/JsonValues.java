package ma.jisr.store.unit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import ma.jisr.store.schema.Ref;
import ma.jisr.store.schema.Schema;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Puts the journal's JSON back into objects of a session. */
final class JsonValues {

  private final SessionImpl session;

  JsonValues(SessionImpl session) {
    this.session = session;
  }

  /** Sets a feature to a value of the journal. */
  @SuppressWarnings("unchecked")
  void set(EObject object, EStructuralFeature feature, Object json) {
    if (feature.isMany()) {
      List<Object> list = (List<Object>) object.eGet(feature);
      list.clear();
      if (json instanceof Collection<?> many) {
        many.forEach(single -> list.add(value(feature, single)));
      }
    } else {
      object.eSet(feature, json == null ? null : value(feature, json));
    }
  }

  @SuppressWarnings("unchecked")
  private Object value(EStructuralFeature feature, Object json) {
    if (feature instanceof EAttribute attribute) {
      return attribute(attribute.getEAttributeType(), json);
    } else if (Schema.isContainment(feature)) {
      EObject part = EcoreUtil.create(((EReference) feature).getEReferenceType());
      ((Map<String, Object>) json)
          .forEach(
              (name, value) -> {
                EStructuralFeature own = part.eClass().getEStructuralFeature(name);
                if (own != null) {
                  set(part, own, value);
                }
              });
      return part;
    }
    String text = (String) json;
    int hash = text.indexOf('#');
    EClass type =
        session
            .catalog()
            .byQualifiedName(text.substring(0, hash))
            .orElseThrow(() -> new IllegalStateException(text));
    Ref ref = new Ref(type, Long.parseLong(text.substring(hash + 1)));
    return session.reference(ref.type(), ref.id());
  }

  private static Object attribute(EDataType type, Object json) {
    Class<?> wanted = type.getInstanceClass();
    if (json instanceof Number number) {
      if (wanted == long.class || wanted == Long.class) {
        return number.longValue();
      } else if (wanted == double.class || wanted == Double.class) {
        return number.doubleValue();
      }
      return number.intValue();
    } else if (json instanceof Boolean || wanted == String.class) {
      return json;
    } else if (wanted == java.time.LocalDate.class) {
      return java.time.LocalDate.parse((String) json);
    } else if (wanted == java.time.Instant.class) {
      return java.time.Instant.parse((String) json);
    }
    return EcoreUtil.createFromString(type, (String) json);
  }
}
