package ma.jisr.store.schema;

import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jooq.Name;
import org.jooq.impl.DSL;

/** How the model's names become names of tables and columns: {@code postalCode}, postal_code. */
final class Names {

  private Names() {}

  static String snake(String camel) {
    return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }

  static String schema(EClass type) {
    return snake(type.getEPackage().getName());
  }

  static Name table(EClass type) {
    return DSL.name(schema(type), snake(type.getName()));
  }

  static Name table(EStructuralFeature many) {
    EClass owner = many.getEContainingClass();
    return DSL.name(schema(owner), snake(owner.getName()) + '_' + snake(many.getName()));
  }
}
