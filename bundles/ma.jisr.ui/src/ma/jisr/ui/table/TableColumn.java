package ma.jisr.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    String unit = Meta.unit(feature);
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
