package ma.jisr.matching.made;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ma.jisr.matching.profile.Facet;
import ma.jisr.matching.profile.Profile;
import ma.jisr.matching.profile.Profiler;
import ma.jisr.matching.search.Pair;
import ma.jisr.matching.search.PairSearch;
import ma.jisr.model.base.PartialDate;

/** Compares the rows of made-up registers without a workspace. */
public final class MadeProfiles {

  private MadeProfiles() {}

  private static Facet facet(String header, boolean person) {
    return switch (header) {
      case "name", "nom" -> person ? Facet.FAMILY_NAME : Facet.NAME;
      case "sigle" -> Facet.ACRONYM;
      case "given name", "first name", "prénom" -> Facet.GIVEN_NAME;
      case "surname", "last name" -> Facet.FAMILY_NAME;
      case "street", "address", "address 2", "adresse", "street number" -> Facet.STREET;
      case "city", "ville", "suburb" -> Facet.LOCALITY;
      case "postcode" -> Facet.POSTAL_CODE;
      case "phone", "téléphone" -> Facet.PHONE;
      case "courriel" -> Facet.EMAIL;
      case "website", "site" -> Facet.WEB;
      case "date of birth" -> Facet.BIRTH;
      case "type", "state" -> Facet.OTHER;
      default -> throw new IllegalArgumentException(header);
    };
  }

  /** The search among the rows of a register. */
  public static PairSearch search(MadeRegister register) {
    boolean person = register.type().equals("persons");
    Profiler profiler = new Profiler(person, Set.of());
    List<Profile> profiles = new ArrayList<>();
    for (int i = 0; i < register.rows().size(); i++) {
      List<Profiler.Value> values = new ArrayList<>();
      for (int c = 1; c < register.headers().size(); c++) {
        String cell = register.rows().get(i)[c];
        Facet facet = facet(register.headers().get(c), person);
        values.add(new Profiler.Value(facet, facet == Facet.BIRTH ? date(cell) : cell));
      }
      profiles.add(profiler.profile(i, values));
    }
    profiler.weigh();
    return new PairSearch(profiler, profiles);
  }

  private static PartialDate date(String cell) {
    if (cell == null) {
      return null;
    }
    String[] parts = cell.split("-");
    return new PartialDate(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  /** Pairs as {@link MadeRegister#f1} takes them. */
  public static Set<List<Integer>> places(List<Pair> pairs) {
    Set<List<Integer>> places = new HashSet<>();
    pairs.forEach(p -> places.add(List.of(p.first(), p.second())));
    return places;
  }
}
