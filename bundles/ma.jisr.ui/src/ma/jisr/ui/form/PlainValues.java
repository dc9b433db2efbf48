package ma.jisr.ui.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Catalog;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Values of the model without its objects, so that they outlive a session: they can be compared,
 * written to a file, and set again in another session. An attribute is its text, a reference {@code
 * core.Theme#12}, a part a map by feature, many values a list, nothing null.
 */
public final class PlainValues {

  private PlainValues() {}

  /** The value of a feature. */
  public static Object of(EObject owner, EStructuralFeature feature) {
    Object value = owner.eGet(feature, false);
    if (value instanceof org.eclipse.emf.ecore.util.InternalEList<?> list) {
      return list.basicList().stream().map(v -> plain(feature, v)).toList();
    } else if (value instanceof Collection<?> many) {
      return many.stream().map(v -> plain(feature, v)).toList();
    }
    return plain(feature, value);
  }

  /** Every value of a part or a record that somebody set, by the feature's name. */
  public static Map<String, Object> of(EObject object) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      Object value = of(object, feature);
      if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
        values.put(feature.getName(), value);
      }
    }
    return values;
  }

  private static Object plain(EStructuralFeature feature, Object value) {
    if (value == null) {
      return null;
    } else if (feature instanceof EAttribute attribute) {
      return text(attribute.getEAttributeType(), value);
    } else if (((EReference) feature).isContainment()) {
      return of((EObject) value);
    }
    return reference((EObject) value);
  }

  /** The text of one value of an attribute. */
  private static String text(EDataType type, Object value) {
    return value instanceof java.time.temporal.Temporal || value instanceof String
        ? value.toString()
        : EcoreUtil.convertToString(type, value);
  }

  private static String reference(EObject target) {
    InternalEObject object = (InternalEObject) target;
    // A proxy need not be loaded to know what it stands for: its fragment is the identifier.
    long id =
        object.eIsProxy()
            ? Long.parseLong(object.eProxyURI().fragment())
            : ((Record) target).getId();
    return Catalog.qualifiedName(target.eClass()) + '#' + id;
  }

  /**
   * Sets a feature.
   *
   * @param records finds the object of a reference, by its concrete type and identifier
   */
  public static void set(
      EObject owner,
      EStructuralFeature feature,
      Object plain,
      Catalog catalog,
      BiFunction<EClass, Long, ? extends EObject> records) {
    owner.eSet(feature, value(feature, plain, catalog, records));
  }

  /**
   * The value that a plain one stands for, as {@link EObject#eSet} takes it.
   *
   * @param records finds the object of a reference, by its concrete type and identifier
   */
  public static Object value(
      EStructuralFeature feature,
      Object plain,
      Catalog catalog,
      BiFunction<EClass, Long, ? extends EObject> records) {
    if (feature.isMany()) {
      List<Object> values = new ArrayList<>();
      if (plain instanceof Collection<?> many) {
        for (Object single : many) {
          Object value = single(feature, single, catalog, records);
          if (value != null) {
            values.add(value);
          }
        }
      }
      return values;
    }
    return plain == null ? null : single(feature, plain, catalog, records);
  }

  private static Object single(
      EStructuralFeature feature,
      Object plain,
      Catalog catalog,
      BiFunction<EClass, Long, ? extends EObject> records) {
    if (feature instanceof EAttribute attribute) {
      return parsed(attribute.getEAttributeType(), (String) plain);
    } else if (((EReference) feature).isContainment()) {
      EObject part = EcoreUtil.create(((EReference) feature).getEReferenceType());
      ((Map<?, ?>) plain)
          .forEach(
              (name, value) -> {
                EStructuralFeature own = part.eClass().getEStructuralFeature((String) name);
                if (own != null) {
                  set(part, own, value, catalog, records);
                }
              });
      return part;
    }
    String text = (String) plain;
    int hash = text.indexOf('#');
    // A record of a module that is not there cannot be referred to.
    return catalog
        .byQualifiedName(text.substring(0, hash))
        .map(type -> records.apply(type, Long.parseLong(text.substring(hash + 1))))
        .orElse(null);
  }

  private static Object parsed(EDataType type, String text) {
    Class<?> wanted = type.getInstanceClass();
    if (wanted == String.class) {
      return text;
    } else if (wanted == java.time.LocalDate.class) {
      return java.time.LocalDate.parse(text);
    } else if (wanted == java.time.Instant.class) {
      return java.time.Instant.parse(text);
    }
    return EcoreUtil.createFromString(type, text);
  }
}
