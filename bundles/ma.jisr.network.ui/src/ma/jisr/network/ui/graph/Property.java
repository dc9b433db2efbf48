package ma.jisr.network.ui.graph;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Texts;
import ma.jisr.network.metric.Metric;
import ma.jisr.ui.table.TableColumn;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What actors are coloured, sized or grouped by: a column of the register of organisations, or a
 * measure of the network.
 *
 * @param id of settings: {@code feature:NAME}, {@code metric:NAME} or {@code province}; "" for none
 * @param title for people
 * @param numeric whether its values are numbers
 */
record Property(String id, String title, boolean numeric) {

  private static final Texts TEXTS = Texts.beside(Property.class);

  /** No property: all alike. */
  static final Property NONE = new Property("", "", false);

  /** The province of the seat. */
  static final Property PROVINCE = new Property("province", TEXTS.text("property.province"), false);

  /** The type of the actor. */
  static final Property KIND = of(CorePackage.Literals.ORGANISATION__TYPE);

  /** The community by the ties. */
  static final Property COMMUNITY = of(Metric.COMMUNITY);

  /** How many ties it has. */
  static final Property DEGREE = of(Metric.DEGREE);

  private static Property of(EStructuralFeature feature) {
    TableColumn column = TableColumn.of(CorePackage.Literals.ORGANISATION, feature);
    boolean number = column.isNumeric() || column.kind() == TableColumn.Kind.DATE;
    return new Property("feature:" + feature.getName(), column.title(), number);
  }

  private static Property of(Metric metric) {
    return new Property(
        "metric:" + metric.key(), TEXTS.text("metric." + metric.key()), !isGroup(metric));
  }

  /** Whether the numbers of a measure name groups. */
  private static boolean isGroup(Metric metric) {
    return metric == Metric.COMMUNITY || metric == Metric.COMPONENT;
  }

  /** Those that actors can be coloured by; the first are the most usual. */
  static List<Property> ofColour() {
    List<Property> all = new ArrayList<>(List.of(KIND, PROVINCE, COMMUNITY));
    for (Property property : all()) {
      if (!all.contains(property)) {
        all.add(property);
      }
    }
    return all;
  }

  /** Those that actors can be sized by. */
  static List<Property> ofSize() {
    List<Property> all = new ArrayList<>();
    for (Metric metric : Metric.values()) {
      if (!isGroup(metric)) {
        all.add(of(metric));
      }
    }
    all().stream().filter(p -> p.numeric() && !all.contains(p)).forEach(all::add);
    return all;
  }

  /** Those that actors can be grouped by. */
  static List<Property> ofGroups() {
    return List.of(COMMUNITY, KIND, PROVINCE);
  }

  private static List<Property> all() {
    List<Property> all = new ArrayList<>();
    for (TableColumn column : TableColumn.all(CorePackage.Literals.ORGANISATION)) {
      EStructuralFeature feature = column.feature();
      boolean label = Meta.label(CorePackage.Literals.ORGANISATION).contains(feature);
      boolean own = Meta.isSystem(feature) || Meta.group(feature).equals("contact");
      if (!label && !own && !feature.getName().startsWith("name")) {
        all.add(of(feature));
      }
    }
    for (Metric metric : Metric.values()) {
      all.add(of(metric));
    }
    return all;
  }

  /** The property of an identifier; {@link #NONE} when there is none of it any more. */
  static Property byId(String id) {
    return ofColour().stream().filter(p -> p.id().equals(id)).findFirst().orElse(NONE);
  }

  /** The measure that it is, or null. */
  Metric metric() {
    return id.startsWith("metric:")
        ? Metric.valueOf(id.substring("metric:".length()).toUpperCase(java.util.Locale.ROOT))
        : null;
  }

  /** The feature of organisations that it is, or null. */
  EStructuralFeature feature() {
    return id.startsWith("feature:")
        ? CorePackage.Literals.ORGANISATION.getEStructuralFeature(id.substring("feature:".length()))
        : null;
  }
}
