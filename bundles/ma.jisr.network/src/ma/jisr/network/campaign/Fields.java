package ma.jisr.network.campaign;

import static ma.jisr.model.core.CorePackage.Literals.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.jisr.exchange.convert.Cells;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.meta.Labels;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What an organisation is asked to confirm, and how it reads. */
final class Fields {

  private static final List<EStructuralFeature> ALL =
      List.of(
          ORGANISATION__NAME,
          ORGANISATION__ACRONYM,
          ORGANISATION__NAME_AR,
          ORGANISATION__TYPE,
          ORGANISATION__LEGAL_FORM,
          ORGANISATION__FOUNDED,
          PARTY__PLACE,
          PARTY__LOCALITY,
          PARTY__PHONE,
          PARTY__EMAIL,
          PARTY__WEBSITE,
          PARTY__LANGUAGES,
          ORGANISATION__THEMES,
          ORGANISATION__AREAS,
          ORGANISATION__TARGET_GROUPS,
          ORGANISATION__RESIDENCE_COUNTRIES,
          ORGANISATION__ORIGIN_COMMUNES,
          ORGANISATION__PAID_STAFF,
          ORGANISATION__VOLUNTEERS,
          ORGANISATION__BUDGET_BAND);

  private Fields() {}

  /**
   * Those of an organisation: what only the diaspora is asked is left out where it says nothing.
   */
  static List<EStructuralFeature> of(Organisation organisation) {
    List<EStructuralFeature> fields = new ArrayList<>(ALL);
    if (organisation.getResidenceCountries().isEmpty()
        && organisation.getOriginCommunes().isEmpty()) {
      fields.remove(ORGANISATION__RESIDENCE_COUNTRIES);
      fields.remove(ORGANISATION__ORIGIN_COMMUNES);
    }
    return fields;
  }

  /** The field of a name, as sheets have it. */
  static Optional<EStructuralFeature> named(String name) {
    return ALL.stream().filter(f -> f.getName().equals(name)).findFirst();
  }

  /** A value in a language, as it is written and read back: many between semicolons. */
  static String words(EStructuralFeature feature, Object value, Locale language) {
    return switch (value) {
      case null -> "";
      case Collection<?> many ->
          many.stream()
              .map(v -> Cells.join(List.of(words(feature, v, language))))
              .collect(Collectors.joining("; "));
      case EObject record -> Labels.of(record, language);
      case PartialDate date -> date.words();
      case Enumerator literal when feature.getEType() instanceof EEnum type ->
          Labels.of(type.getEEnumLiteral(literal.getName()), language);
      default -> value.toString();
    };
  }

  /** A value as a letter shows it: languages by their names. */
  static String shown(EStructuralFeature feature, Object value, Locale language) {
    return feature == PARTY__LANGUAGES && value instanceof Collection<?> codes
        ? codes.stream()
            .map(code -> Locale.forLanguageTag(code.toString()).getDisplayLanguage(language))
            .collect(Collectors.joining(language.getLanguage().equals("ar") ? "، " : ", "))
        : words(feature, value, language);
  }
}
