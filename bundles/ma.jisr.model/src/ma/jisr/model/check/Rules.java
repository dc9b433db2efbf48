package ma.jisr.model.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import ma.jisr.model.base.Money;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.base.StoredObject;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Texts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Checks values against the model's annotations; forms, imports and commits all ask it. */
public final class Rules {

  private static final Texts TEXTS = Texts.beside(Rules.class);

  private Rules() {}

  /**
   * Checks a whole object and what it contains.
   *
   * @return the problems; empty when there is none
   */
  public static List<Problem> check(EObject object) {
    List<Problem> problems = new ArrayList<>();
    for (FeatureRules rules : FeatureRules.ofWritable(object.eClass())) {
      EStructuralFeature feature = rules.feature();
      boolean unread = object instanceof StoredObject stored && stored.isUnread(rules.id());
      if (unread) {
        continue; // what was not read was not changed
      }
      // An untouched list is not asked for: that would make one for each feature of each object.
      Object value =
          feature.isMany() && !object.eIsSet(feature) ? null : object.eGet(feature, false);
      check(object, rules, value, problems);
      if (value != null && rules.isContainment()) {
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
    check(owner, FeatureRules.of(owner.eClass(), feature), value, problems);
    return problems;
  }

  private static void check(
      EObject owner, FeatureRules rules, Object value, List<Problem> problems) {
    boolean empty =
        value == null
            || value instanceof String s && s.isBlank()
            || value instanceof Collection<?> c && c.isEmpty();
    if (empty) {
      if (rules.isRequired()) {
        problems.add(problem(rules.feature(), "required"));
      }
    } else if (value instanceof Collection<?> many) {
      many.forEach(single -> checkSingle(owner, rules, single, problems));
    } else {
      checkSingle(owner, rules, value, problems);
    }
  }

  private static void checkSingle(
      EObject owner, FeatureRules rules, Object value, List<Problem> problems) {
    if (value instanceof String text) {
      checkText(rules, text, problems);
    } else if (value instanceof Number || value instanceof Money) {
      checkNumber(rules, value, problems);
    } else if (value instanceof PartialDate date && rules.after() != null) {
      Object before = owner.eGet(rules.after());
      if (before instanceof PartialDate start && date.latest().isBefore(start.earliest())) {
        problems.add(problem(rules.feature(), "before", date, Labels.of(rules.after()), start));
      }
    }
  }

  private static void checkText(FeatureRules rules, String text, List<Problem> problems) {
    if (text.length() > rules.length()) {
      problems.add(problem(rules.feature(), "tooLong", text.length(), rules.length()));
    } else if (text.indexOf('\0') >= 0) {
      problems.add(problem(rules.feature(), "control"));
    }
    if (rules.form() != null && !rules.form().matcher(text.strip()).matches()) {
      problems.add(problem(rules.feature(), Meta.format(rules.feature()), text));
    }
  }

  private static void checkNumber(FeatureRules rules, Object value, List<Problem> problems) {
    EStructuralFeature feature = rules.feature();
    double number =
        value instanceof Money money
            ? money.amount().doubleValue()
            : ((Number) value).doubleValue();
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      problems.add(problem(feature, "notANumber"));
      return;
    }
    if (rules.min() != null && number < rules.min()) {
      problems.add(problem(feature, "tooSmall", value.toString(), Meta.value(feature, "min")));
    }
    if (rules.max() != null && number > rules.max()) {
      problems.add(problem(feature, "tooBig", value.toString(), Meta.value(feature, "max")));
    }
    int limit = rules.degrees();
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
