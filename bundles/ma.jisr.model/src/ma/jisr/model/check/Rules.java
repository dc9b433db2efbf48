package ma.jisr.model.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import ma.jisr.model.base.Money;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.base.StoredObject;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Texts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Checks values against the model's annotations; forms, imports and commits all ask it. */
public final class Rules {

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
  private static final Texts TEXTS = Texts.beside(Rules.class);

  private Rules() {}

  /**
   * Checks a whole object and what it contains.
   *
   * @return the problems; empty when there is none
   */
  public static List<Problem> check(EObject object) {
    List<Problem> problems = new ArrayList<>();
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      boolean unread =
          object instanceof StoredObject stored
              && stored.isUnread(object.eClass().getFeatureID(feature));
      if (unread || Meta.isReadOnly(feature)) {
        continue; // what was not read was not changed
      }
      Object value = object.eGet(feature, false);
      problems.addAll(check(object, feature, value));
      if (feature instanceof EReference reference && reference.isContainment()) {
        contents(value).forEach(child -> problems.addAll(check(child)));
      }
    }
    return problems;
  }

  /**
   * Checks one value that an object has or may get.
   *
   * @param owner the object, for rules that look at two values
   * @param value the value, typed as the feature is; null when empty
   */
  public static List<Problem> check(EObject owner, EStructuralFeature feature, Object value) {
    List<Problem> problems = new ArrayList<>();
    boolean empty =
        value == null
            || value instanceof String s && s.isBlank()
            || value instanceof Collection<?> c && c.isEmpty();
    if (empty) {
      if (Meta.isRequired(feature)) {
        problems.add(problem(feature, "required"));
      }
      return problems;
    }
    for (Object single : value instanceof Collection<?> many ? many : List.of(value)) {
      checkSingle(owner, feature, single, problems);
    }
    return problems;
  }

  private static void checkSingle(
      EObject owner, EStructuralFeature feature, Object value, List<Problem> problems) {
    if (value instanceof String text) {
      checkText(feature, text, problems);
    } else if (value instanceof Number || value instanceof Money) {
      checkNumber(feature, value, problems);
    } else if (value instanceof PartialDate date && Meta.value(feature, "after") != null) {
      EStructuralFeature other = owner.eClass().getEStructuralFeature(Meta.value(feature, "after"));
      Object before = owner.eGet(other);
      if (before instanceof PartialDate start && date.latest().isBefore(start.earliest())) {
        problems.add(problem(feature, "before", date, Labels.of(other), start));
      }
    }
  }

  private static void checkText(EStructuralFeature feature, String text, List<Problem> problems) {
    int length = Meta.length(feature);
    if (text.length() > length) {
      problems.add(problem(feature, "tooLong", text.length(), length));
    } else if (text.indexOf('\0') >= 0) {
      problems.add(problem(feature, "control"));
    }
    Pattern form =
        switch (Meta.format(feature)) {
          case "email" -> EMAIL;
          case "phone" -> PHONE;
          case "url" -> URL;
          default -> null;
        };
    if (form != null && !form.matcher(text.strip()).matches()) {
      problems.add(problem(feature, Meta.format(feature), text));
    }
  }

  private static void checkNumber(
      EStructuralFeature feature, Object value, List<Problem> problems) {
    double number =
        value instanceof Money money
            ? money.amount().doubleValue()
            : ((Number) value).doubleValue();
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      problems.add(problem(feature, "notANumber"));
      return;
    }
    String min = Meta.value(feature, "min");
    if (min != null && number < Double.parseDouble(min)) {
      problems.add(problem(feature, "tooSmall", value.toString(), min));
    }
    int limit =
        switch (Meta.format(feature)) {
          case "latitude" -> 90;
          case "longitude" -> 180;
          default -> 0;
        };
    if (limit > 0 && Math.abs(number) > limit) {
      problems.add(problem(feature, "degrees", value.toString(), -limit, limit));
    }
    BigDecimal decimal =
        value instanceof Money money ? money.amount() : value instanceof BigDecimal d ? d : null;
    if (decimal != null && decimal.precision() - decimal.scale() > 15) {
      problems.add(problem(feature, "tooLarge", decimal.toPlainString()));
    }
  }

  private static List<EObject> contents(Object value) {
    if (value instanceof Collection<?> many) {
      return many.stream().map(EObject.class::cast).toList();
    }
    return value == null ? List.of() : List.of((EObject) value);
  }

  private static Problem problem(EStructuralFeature feature, String key, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = Labels.of(feature);
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return new Problem(feature, TEXTS.format(key, all));
  }
}
