package ma.jisr.model.check;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.regex.Pattern;
import ma.jisr.model.meta.Meta;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The rules of one feature, read once from the model's annotations: an import asks for them a
 * million times.
 *
 * @param feature the feature
 * @param id its number in the class
 * @param isRequired whether there must be a value
 * @param isContainment whether its values are parts with rules of their own
 * @param length the most characters of a text
 * @param form what a text must look like, or null
 * @param min the least that a number may be, or null
 * @param max the most that a number may be, or null
 * @param degrees how far from 0 an angle may be, or 0 for what is no angle
 * @param after the date that must not be later, or null
 */
record FeatureRules(
    EStructuralFeature feature,
    int id,
    boolean isRequired,
    boolean isContainment,
    int length,
    Pattern form,
    Double min,
    Double max,
    int degrees,
    EStructuralFeature after) {

  /**
   * A practical subset of RFC 5321 mailboxes; no control character passes, hence no header
   * injection.
   */
  private static final Pattern EMAIL =
      Pattern.compile(
          "[^\\s@<>,;:\"()\\[\\]\\\\]{1,64}@[^\\s@<>,;:\"()\\[\\]\\\\]+\\.[^\\s@.]{2,}");

  private static final Pattern PHONE =
      Pattern.compile("[+(]?[0-9][0-9 ().\\-/]{3,30}( ?(ext|x|poste)\\.? ?[0-9]+)?");
  private static final Pattern URL =
      Pattern.compile("(https?://)?[^\\s/@]+\\.[^\\s/@]{2,}(/\\S*)?", Pattern.CASE_INSENSITIVE);

  private static final Map<EClass, FeatureRules[]> TABLES =
      Collections.synchronizedMap(new WeakHashMap<>());
  private static final Map<EClass, List<FeatureRules>> WRITABLE =
      Collections.synchronizedMap(new WeakHashMap<>());

  /** The rules of a feature as a class has it. */
  static FeatureRules of(EClass type, EStructuralFeature feature) {
    return table(type)[type.getFeatureID(feature)];
  }

  /** The rules of the features that not only the program writes. */
  static List<FeatureRules> ofWritable(EClass type) {
    return WRITABLE.computeIfAbsent(
        type, t -> Arrays.stream(table(t)).filter(r -> !Meta.isReadOnly(r.feature())).toList());
  }

  private static FeatureRules[] table(EClass type) {
    return TABLES.computeIfAbsent(
        type,
        t ->
            t.getEAllStructuralFeatures().stream()
                .map(f -> read(t, f))
                .toArray(FeatureRules[]::new));
  }

  private static FeatureRules read(EClass type, EStructuralFeature feature) {
    String min = Meta.value(feature, "min");
    String max = Meta.value(feature, "max");
    String after = Meta.value(feature, "after");
    return new FeatureRules(
        feature,
        type.getFeatureID(feature),
        Meta.isRequired(feature),
        feature instanceof EReference reference && reference.isContainment(),
        Meta.length(feature),
        switch (Meta.format(feature)) {
          case "email" -> EMAIL;
          case "phone" -> PHONE;
          case "url" -> URL;
          default -> null;
        },
        min == null ? null : Double.valueOf(min),
        max == null ? null : Double.valueOf(max),
        switch (Meta.format(feature)) {
          case "latitude" -> 90;
          case "longitude" -> 180;
          default -> 0;
        },
        after == null ? null : type.getEStructuralFeature(after));
  }
}
