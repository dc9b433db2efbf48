package ma.jisr.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.jisr.model.base.Money;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.store.Column;
import ma.jisr.ui.base.ValueText;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A column of a table of records: a feature, and its translation into the program's language where
 * the record has one.
 *
 * @param feature what is shown
 * @param translation the feature that is shown in its place where it has a value; the same if none
 */
public record TableColumn(EStructuralFeature feature, EStructuralFeature translation) {

  /** How a column is filtered. */
  public enum Kind {
    /** By characters. */
    TEXT,
    /** By figures, from and to. */
    NUMBER,
    /** By dates, from and to. */
    DATE,
    /** By values of a list. */
    CHOICE,
    /** By yes and no. */
    YES_NO,
    /** By places, each with what lies in it. */
    PLACE
  }

  /** The column of a feature of a type. */
  public static TableColumn of(EClass type, EStructuralFeature feature) {
    boolean label = Meta.label(type).contains(feature);
    EStructuralFeature translated =
        label ? Meta.translation(feature, type, Locale.getDefault().getLanguage()) : feature;
    return new TableColumn(feature, translated);
  }

  /** The columns that a list of a type can show, those shown by default first. */
  public static List<TableColumn> all(EClass type) {
    List<EStructuralFeature> features = new ArrayList<>(Meta.listed(type));
    for (EStructuralFeature feature : Meta.ordered(type)) {
      boolean contained = feature instanceof EReference reference && reference.isContainment();
      boolean hidden = contained || feature.getName().equals("version");
      if (!hidden && !Meta.isMultiline(feature) && !features.contains(feature)) {
        features.add(feature);
      }
    }
    return features.stream().map(f -> of(type, f)).toList();
  }

  /** Its header. */
  public String title() {
    String unit = Labels.unit(feature);
    return unit.isEmpty() ? Labels.of(feature) : Labels.of(feature) + " (" + unit + ')';
  }

  /** What to read from the store. */
  public Column column() {
    return Column.of(feature);
  }

  /** The column of the translation. */
  public Column translated() {
    return Column.of(translation);
  }

  /** Whether rows carry a second value for it. */
  public boolean isTranslated() {
    return feature != translation;
  }

  /** Whether a table can be sorted by it: many values have no order. */
  public boolean isSortable() {
    return !feature.isMany();
  }

  /** How it is filtered. */
  public Kind kind() {
    Class<?> type = feature.getEType().getInstanceClass();
    if (feature instanceof EReference reference) {
      EClass target = reference.getEReferenceType();
      boolean place = target == CorePackage.Literals.PLACE;
      boolean words = CorePackage.Literals.TERM.isSuperTypeOf(target) || Meta.isOpen(target);
      return place ? Kind.PLACE : words ? Kind.CHOICE : Kind.TEXT;
    } else if (feature.getEType() instanceof EEnum) {
      return Kind.CHOICE;
    } else if (type == Boolean.class || type == boolean.class) {
      return Kind.YES_NO;
    } else if (ValueText.isNumber(feature)) {
      return Kind.NUMBER;
    }
    return ValueText.isDate(feature) ? Kind.DATE : Kind.TEXT;
  }

  /** Whether its filter is a list of values to choose among. */
  public boolean isChosen() {
    return kind() == Kind.CHOICE || kind() == Kind.YES_NO || kind() == Kind.PLACE;
  }

  /** What can be typed above it, with examples. */
  public String filterHelp() {
    return FilterWords.help(this);
  }

  /** Whether its values are records. */
  public boolean isReference() {
    return feature instanceof EReference;
  }

  /** Whether rows can be put into groups by it. */
  public boolean isGroupable() {
    return !(feature instanceof EReference reference && reference.isContainment());
  }

  /** Whether sums of its values mean something: amounts in several currencies have none. */
  public boolean isSummable() {
    String format = Meta.format(feature);
    return isNumeric()
        && feature.getEType().getInstanceClass() != Money.class
        && !format.equals("latitude")
        && !format.equals("longitude");
  }

  /** Whether its values stand at the far edge, as figures do. */
  public boolean isNumeric() {
    return ValueText.isNumber(feature) && !feature.isMany();
  }

  /** How many characters it needs, as a rule. */
  int typicalWidth() {
    if (ValueText.isNumber(feature) || ValueText.isDate(feature)) {
      return 15;
    }
    if (feature instanceof EAttribute && feature.getEType() instanceof EEnum) {
      return 20;
    }
    if (feature instanceof EReference) {
      return 26;
    }
    int length = Meta.length(feature);
    return length <= 60 ? 14 : length <= 300 ? 28 : 44;
  }
}
