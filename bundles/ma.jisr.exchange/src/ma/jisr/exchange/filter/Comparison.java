package ma.jisr.exchange.filter;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.convert.BadValue;
import ma.jisr.exchange.convert.Converters;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Condition.Operator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Compares a feature with a value that was typed. */
final class Comparison {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);

  private final List<EStructuralFeature> path;
  private final Column column;
  private final EStructuralFeature feature;

  Comparison(List<EStructuralFeature> path) {
    this.path = path;
    column = new Column(path, false);
    feature = column.feature();
  }

  /** The condition for an operator and a value as typed. */
  Condition of(String operator, String text) throws BadValue {
    if (operator.equals("~")) {
      return contains(text);
    }
    if (feature instanceof EReference) {
      return reference(operator, text);
    }
    Object value = Converters.of((EAttribute) feature).convert(text.strip());
    if (value instanceof PartialDate date && date.day() == 0 && date.year() < 9999) {
      return within(operator, date);
    }
    return new Condition.Compare(column, operator(operator), value);
  }

  private Condition contains(String text) throws BadValue {
    boolean words =
        feature instanceof EReference || feature.getEType().getInstanceClass() == String.class;
    if (!words) {
      throw new BadValue(TEXTS.format("condition.notText", Labels.of(feature)));
    }
    return new Condition.Contains(column, text);
  }

  /** By label or by code; the code is reached only where there is one record at most. */
  private Condition reference(String operator, String text) {
    Condition label = new Condition.Compare(column, operator(operator), text);
    EReference reference = (EReference) feature;
    boolean coded = !reference.isMany() && Meta.isRecord(reference.getEReferenceType());
    if (!coded || !operator.matches("==?|!=")) {
      return label;
    }
    List<EStructuralFeature> codePath = new ArrayList<>(path);
    codePath.add(CorePackage.Literals.RECORD__CODE);
    Condition same =
        new Condition.Or(
            List.of(
                new Condition.Compare(column, Operator.EQUAL, text),
                new Condition.Compare(new Column(codePath, false), Operator.EQUAL, text)));
    return operator.equals("!=") ? new Condition.Not(same) : same;
  }

  /** A year or a month stands for all its days. */
  private Condition within(String operator, PartialDate date) {
    PartialDate next =
        date.month() == 0
            ? new PartialDate(date.year() + 1, 0, 0)
            : date.month() == 12
                ? new PartialDate(date.year() + 1, 1, 0)
                : new PartialDate(date.year(), date.month() + 1, 0);
    Condition from = new Condition.Compare(column, Operator.AT_LEAST, date);
    Condition before = new Condition.Compare(column, Operator.LESS, next);
    return switch (operator) {
      case "<" -> new Condition.Compare(column, Operator.LESS, date);
      case "<=" -> before;
      case ">" -> new Condition.Compare(column, Operator.AT_LEAST, next);
      case ">=" -> from;
      case "!=" -> new Condition.Not(new Condition.And(List.of(from, before)));
      default -> new Condition.And(List.of(from, before));
    };
  }

  private static Operator operator(String text) {
    return switch (text) {
      case "!=", "!" -> Operator.NOT_EQUAL;
      case "<" -> Operator.LESS;
      case "<=" -> Operator.AT_MOST;
      case ">" -> Operator.GREATER;
      case ">=" -> Operator.AT_LEAST;
      default -> Operator.EQUAL;
    };
  }
}
