package ma.jisr.matching.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Made-up registers of organisations, in the manner of those that record linkage is tried on. */
public final class Organisations {

  private static final List<String> CITIES =
      List.of(
          "new york",
          "los angeles",
          "san francisco",
          "atlanta",
          "las vegas",
          "new york city",
          "hollywood",
          "santa monica",
          "pasadena",
          "brooklyn",
          "studio city",
          "beverly hills");
  private static final List<String> KINDS =
      List.of(
          "american",
          "italian",
          "french",
          "californian",
          "chinese",
          "seafood",
          "asian",
          "mexican",
          "delis",
          "steakhouses",
          "continental",
          "japanese",
          "bbq",
          "coffee shops");
  private static final List<String> EATING =
      List.of("cafe", "restaurant", "grill", "bistro", "bar", "kitchen", "house", "room", "deli");
  private static final List<String> ROADS =
      List.of("st.", "ave.", "blvd.", "rd.", "dr.", "way", "pl.");
  private static final List<String> TOWNS =
      List.of(
          "Béni Mellal",
          "Khouribga",
          "Azilal",
          "Khénifra",
          "Fquih Ben Salah",
          "Kasba Tadla",
          "Oued Zem",
          "Souk Sebt",
          "Demnate",
          "Mrirt",
          "Bejaâd",
          "Boujniba");
  private static final List<String> CAUSES =
      List.of(
          "le développement",
          "les femmes rurales",
          "la jeunesse",
          "l’environnement",
          "la culture",
          "l’alphabétisation",
          "les migrants",
          "l’eau",
          "l’éducation",
          "la solidarité",
          "la santé");
  private static final List<String> SUFFIXES =
      List.of("ltd", "limited", "inc", "gmbh", "sarl", "sa", "plc", "company", "group");
  private static final List<String> TRADES =
      List.of(
          "engineering",
          "foods",
          "shipping",
          "energy",
          "software",
          "systems",
          "textiles",
          "consulting",
          "logistics",
          "construction",
          "pharma",
          "trading",
          "media",
          "insurance");

  private final Random random;
  private final Errors errors;
  private final List<String> words = new ArrayList<>();

  /**
   * A register's words grow with the square root of its size (H. Heaps, "Information retrieval",
   * 1978): a large one is not made of the names of a small one.
   */
  private Organisations(int originals, long seed) {
    random = new Random(seed);
    errors = new Errors(random);
    int vocabulary = (int) Math.max(900, 26 * Math.sqrt(originals));
    for (int i = 0; i < vocabulary; i++) {
      words.add(errors.word(errors.number(2, 4)));
    }
  }

  /**
   * Restaurants as two guides write them: name, address, city, phone and kind of food; chains whose
   * branches are not duplicates.
   *
   * @param phones whether the register has phone numbers
   */
  public static MadeRegister restaurants(int originals, int duplicates, boolean phones, long seed) {
    return new Organisations(originals, seed).makeRestaurants(originals, duplicates, phones);
  }

  private MadeRegister makeRestaurants(int originals, int duplicates, boolean phones) {
    String headers = "code,name,address,city," + (phones ? "phone," : "") + "type";
    MadeRegister.Builder out =
        new MadeRegister.Builder(
            phones ? "restaurants" : "restaurants-no-phone", "organisations", headers.split(","));
    String chain = null;
    for (int i = 0; i < originals; i++) {
      String name = errors.pick(words);
      name += errors.chance(0.4) ? " " + errors.pick(EATING) : "";
      name += errors.chance(0.2) ? " " + errors.pick(words) : "";
      name += errors.chance(0.1) ? "'s" : "";
      if (chain != null && errors.chance(0.06)) {
        name = chain; // another branch
      }
      chain = errors.chance(0.3) ? name : chain;
      String street = errors.chance(0.3) ? errors.number(2, 90) + "th" : errors.pick(words);
      String address =
          errors.number(10, 9000)
              + (errors.chance(0.3) ? " " + errors.pick(List.of("n.", "s.", "e.", "w.")) : "")
              + " "
              + street
              + " "
              + errors.pick(ROADS);
      String city = errors.pickSkewed(CITIES);
      String phone = errors.digits(3) + "/" + errors.digits(3) + "-" + errors.digits(4);
      String kind = errors.pick(KINDS);
      out.entity();
      addRestaurant(out, phones, name, address, city, phone, kind);
      if (i < duplicates) {
        String other = name;
        other = errors.chance(0.15) ? "the " + other : other;
        other = errors.chance(0.15) ? errors.typo(other) : other;
        other = errors.chance(0.12) ? other + " " + errors.pick(EATING) : other;
        other = errors.chance(0.08) ? errors.dropWord(other) : other;
        other = errors.chance(0.06) ? other.replace(" ", "") : other;
        other = errors.chance(0.05) ? other + " (" + city + ")" : other;
        String otherAddress = longer(address);
        otherAddress =
            errors.chance(0.2) ? otherAddress + " at " + errors.pick(words) : otherAddress;
        otherAddress = errors.chance(0.08) ? otherAddress.replaceFirst("\\d", "9") : otherAddress;
        String otherCity =
            errors.chance(0.25) ? city.equals("los angeles") ? "hollywood" : "new york" : city;
        String otherPhone = errors.chance(0.06) ? errors.digits(10) : phone.replace('/', '-');
        String otherKind = errors.chance(0.6) ? errors.pick(KINDS) : kind;
        addRestaurant(out, phones, other, otherAddress, otherCity, otherPhone, otherKind);
      }
    }
    return out.build(random);
  }

  private static void addRestaurant(
      MadeRegister.Builder out,
      boolean phones,
      String name,
      String address,
      String city,
      String phone,
      String kind) {
    if (phones) {
      out.add(name, address, city, phone, kind);
    } else {
      out.add(name, address, city, kind);
    }
  }

  private String longer(String address) {
    String longer = errors.chance(0.5) ? address.replace("blvd.", "boulevard") : address;
    longer = errors.chance(0.5) ? longer.replace("st.", "street") : longer;
    longer = errors.chance(0.5) ? longer.replace("ave.", "avenue") : longer;
    longer = errors.chance(0.4) ? longer.replace(".", "") : longer;
    return longer;
  }

  /**
   * Associations of the region: legal forms, acronyms, towns in names, branches in other towns,
   * French and Arabic; what is missing is missing often.
   */
  public static MadeRegister associations(int originals, int duplicates, long seed) {
    return new Organisations(originals, seed).makeAssociations(originals, duplicates);
  }

  private MadeRegister makeAssociations(int originals, int duplicates) {
    MadeRegister.Builder out =
        new MadeRegister.Builder(
            "associations",
            "organisations",
            "code,nom,sigle,adresse,ville,téléphone,courriel,site".split(","));
    String before = null;
    for (int i = 0; i < originals; i++) {
      String town = errors.pickSkewed(TOWNS);
      String core =
          capital(errors.pick(words))
              + (errors.chance(0.4) ? " " + capital(errors.pick(words)) : "");
      String cause = errors.pickSkewed(CAUSES);
      boolean branch = before != null && errors.chance(0.1);
      core = branch ? before : core;
      before = core;
      String form = errors.chance(0.7) ? "Association" : "Coopérative";
      String name = form + " " + core + " pour " + cause;
      name += errors.chance(0.25) ? " de " + town : "";
      String acronym = errors.chance(0.4) ? initials(name) : null;
      String address =
          errors.chance(0.6)
              ? errors.number(1, 200) + ", rue " + capital(errors.pick(words))
              : null;
      String phone = errors.chance(0.6) ? "05 23 " + errors.digits(6) : null;
      String host = core.toLowerCase(Locale.ROOT).replace(" ", "-") + i + ".ma";
      String email =
          errors.chance(0.5)
              ? (errors.chance(0.5)
                  ? "contact@" + host
                  : core.toLowerCase(Locale.ROOT).replace(" ", "") + i + "@gmail.com")
              : null;
      String site = errors.chance(0.3) ? "https://www." + host : null;
      String[] row = {name, acronym, address, town, phone, email, site};
      out.entity().add(row.clone());
      if (i < duplicates) {
        row[0] = otherName(form, core, cause, town, name);
        row[1] = errors.chance(0.4) ? initials(name) : null;
        row[2] = errors.chance(0.5) ? null : row[2] == null ? null : row[2].replace("rue", "Rue");
        row[3] = errors.chance(0.1) ? null : errors.chance(0.1) ? errors.typo(town) : town;
        row[4] =
            errors.chance(0.4)
                ? null
                : phone == null ? null : "+212 " + phone.substring(1).replace(" ", "");
        row[5] = errors.chance(0.4) ? null : email;
        row[6] =
            errors.chance(0.4)
                ? null
                : site == null ? null : site.replace("https://www.", "http://") + "/";
        out.add(row);
      }
    }
    return out.build(random);
  }

  private String otherName(String form, String core, String cause, String town, String name) {
    return switch (random.nextInt(8)) {
      case 0 -> "Ass. " + core + " pour " + cause;
      case 1 -> core + " " + cause.replaceFirst("^(le |la |les |l’)", "");
      case 2 -> (form + " " + core + " pour " + cause).toUpperCase(Locale.ROOT);
      case 3 -> form + " " + errors.error(core) + " pour " + cause;
      case 4 -> name + " – " + town;
      case 5 -> form + " pour " + cause + " " + core;
      case 6 -> form + " " + core + " pour " + cause + " (" + initials(name) + ")";
      default -> form + " " + errors.turn(core) + " pour " + cause;
    };
  }

  private static String initials(String name) {
    StringBuilder letters = new StringBuilder();
    for (String word : ma.jisr.model.text.Folding.fold(name).split(" ")) {
      if (word.length() > 2 && !List.of("pour", "les", "des").contains(word)) {
        letters.append(word.charAt(0));
      }
    }
    return letters.toString().toUpperCase(Locale.ROOT);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** Companies: name and country with address or site now and then; one name in many countries. */
  public static MadeRegister companies(int originals, int duplicates, long seed) {
    return new Organisations(originals, seed).makeCompanies(originals, duplicates);
  }

  private MadeRegister makeCompanies(int originals, int duplicates) {
    MadeRegister.Builder out =
        new MadeRegister.Builder(
            "companies",
            "organisations",
            "code,name,address,postcode,city,phone,website".split(","));
    List<String> cities = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      cities.add(errors.word(3));
    }
    for (int i = 0; i < originals; i++) {
      String core =
          capital(errors.pick(words))
              + (errors.chance(0.3) ? " & " + capital(errors.pick(words)) : "");
      String trade = errors.chance(0.7) ? " " + capital(errors.pick(TRADES)) : "";
      String suffix = errors.pick(SUFFIXES);
      String name = core + trade + " " + suffix;
      String city = errors.pickSkewed(cities);
      String address = errors.number(1, 400) + " " + errors.pick(words) + " road";
      String postcode = errors.digits(5);
      String phone = errors.chance(0.5) ? errors.digits(9) : null;
      String site =
          errors.chance(0.4)
              ? "www." + core.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + ".com"
              : null;
      out.entity().add(name, address, postcode, city, phone, site);
      if (i < duplicates) {
        String other = core + trade + (errors.chance(0.5) ? " " + errors.pick(SUFFIXES) : "");
        other = errors.chance(0.2) ? errors.error(other) : other;
        other = errors.chance(0.2) ? other.toUpperCase(Locale.ROOT) : other;
        other = errors.chance(0.1) && !trade.isEmpty() ? core + " " + suffix : other;
        boolean moved = errors.chance(0.1);
        out.add(
            other,
            moved || errors.chance(0.2)
                ? null
                : errors.chance(0.3) ? errors.error(address) : address,
            errors.chance(0.2) ? null : postcode,
            errors.chance(0.1) ? errors.error(city) : city,
            errors.chance(0.5) ? null : phone,
            errors.chance(0.3) ? null : site);
      } else if (errors.chance(0.08)) { // a subsidiary elsewhere is another company
        out.entity()
            .add(
                name,
                errors.number(1, 400) + " " + errors.pick(words) + " road",
                errors.digits(5),
                errors.pick(cities),
                null,
                null);
      }
    }
    return out.build(random);
  }
}
