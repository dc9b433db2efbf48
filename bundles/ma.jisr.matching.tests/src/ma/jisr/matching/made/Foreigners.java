package ma.jisr.matching.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Made-up registers of organisations that no weight was chosen by: associations in two languages
 * under umbrella organisations, and centres of agencies as several lists name them.
 */
public final class Foreigners {

  /** Syllables in Latin and in Arabic letters, to make names that are spelt in both. */
  private static final String[][] SYLLABLES = {
    {"ta", "تا"}, {"mi", "مي"}, {"zou", "زو"}, {"ra", "را"}, {"ghi", "غي"}, {"la", "لا"},
    {"ou", "او"}, {"ma", "ما"}, {"sa", "سا"}, {"di", "دي"}, {"bou", "بو"}, {"kha", "خا"},
    {"fi", "في"}, {"nou", "نو"}, {"ja", "جا"}, {"che", "شي"}, {"ka", "كا"}, {"wi", "وي"}
  };

  private static final String[][] FORMS = {
    {"Association", "Ass.", "Assoc", "جمعية"},
    {"Coopérative", "Coop.", "Coopérative", "تعاونية"},
    {"Fédération", "Féd.", "Fédération", "فيدرالية"},
    {"Réseau", "Réseau", "Réseau", "شبكة"}
  };

  private static final String[][] CAUSES = {
    {"pour le développement", "للتنمية", "D"},
    {"pour la culture et l’environnement", "للثقافة والبيئة", "CE"},
    {"des femmes", "للنساء", "F"},
    {"pour la solidarité", "للتضامن", "S"},
    {"de la jeunesse", "للشباب", "J"},
    {"pour l’éducation", "للتربية", "E"},
    {"des migrants", "للمهاجرين", "M"}
  };

  private static final String[][] TOWNS = {
    {"Béni Mellal", "بني ملال"},
    {"Khouribga", "خريبكة"},
    {"Azilal", "أزيلال"},
    {"Khénifra", "خنيفرة"},
    {"Demnate", "دمنات"},
    {"Oued Zem", "وادي زم"},
    {"Kasba Tadla", "قصبة تادلة"},
    {"Afourer", "أفورار"}
  };

  private static final List<String> AGENCIES =
      List.of(
          "Catholic Services of the Archdiocese",
          "Northern Public Schools",
          "Salvation League",
          "Henry Baker House",
          "Lutheran Social Services",
          "Boys and Girls Clubs",
          "Montessori Network");
  private static final List<String> ENDS =
      List.of("Child Care Center", "Head Start", "Learning Academy", "Nursery School", "Preschool");
  private static final List<String> ROADS = List.of("St", "Ave", "Blvd", "Rd", "Pl");
  private static final List<String> LONG_ROADS =
      List.of("Street", "Avenue", "Boulevard", "Road", "Place");
  private static final List<String> SIDES = List.of("N", "S", "W", "E");
  private static final List<String> LONG_SIDES = List.of("North", "South", "West", "East");

  private final Random random;
  private final Errors errors;

  private Foreigners(long seed) {
    random = new Random(seed);
    errors = new Errors(random);
  }

  /**
   * Associations as a French list and an Arabic one write them: branches of one name in several
   * towns, several associations in the house of an umbrella organisation and with its phone.
   */
  public static MadeRegister bilingual(int originals, int duplicates, long seed) {
    return new Foreigners(seed).makeBilingual(originals, duplicates);
  }

  private MadeRegister makeBilingual(int originals, int duplicates) {
    MadeRegister.Builder out =
        new MadeRegister.Builder(
            "bilingual", "organisations", "code,nom,sigle,adresse,ville,téléphone".split(","));
    String[] core = core();
    String house = null;
    String shared = null;
    String[] home = TOWNS[0];
    for (int i = 0; i < originals; i++) {
      boolean isBranch = errors.chance(0.08);
      core = isBranch ? core : core();
      boolean isGuest = house != null && !isBranch && errors.chance(0.12);
      String[] town = TOWNS[random.nextInt(TOWNS.length)];
      town = isBranch && town == home ? TOWNS[(i + 1) % TOWNS.length] : town;
      town = isGuest ? home : town;
      if (isBranch && town == home) {
        continue;
      }
      String[] form = FORMS[errors.chance(0.7) ? 0 : random.nextInt(FORMS.length)];
      String[] cause = CAUSES[random.nextInt(CAUSES.length)];
      if (!isGuest) {
        house = errors.number(1, 150) + ", avenue " + errors.word(3);
        shared = "0523" + errors.digits(6);
      }
      home = town;
      String acronym = form[0].charAt(0) + core[0].substring(0, 1).toUpperCase(Locale.ROOT);
      acronym += cause[2];
      String name = form[0] + " " + capital(core[0]) + " " + cause[0];
      String address = errors.chance(0.7) ? house : null;
      String phone = errors.chance(0.7) ? shared : null;
      String sign = errors.chance(0.3) ? acronym : null;
      out.entity().add(name, sign, address, town[0], phone);
      if (i < duplicates) {
        boolean arabic = errors.chance(0.35);
        String other =
            arabic
                ? form[3] + " " + core[1] + " " + cause[1]
                : again(form, core[0], cause[0], town[0]);
        out.add(
            other,
            errors.chance(0.2) ? acronym : null,
            address == null || errors.chance(0.4) ? null : address.replace("avenue", "av."),
            arabic ? town[1] : errors.chance(0.1) ? errors.error(town[0]) : town[0],
            phone == null ? null : "+212 5 23 " + phone.substring(4));
      }
    }
    return out.build(random);
  }

  private String again(String[] form, String core, String cause, String town) {
    String name = errors.chance(0.4) ? errors.error(core) : core;
    return switch (random.nextInt(5)) {
      case 0 -> form[1] + " " + name.toUpperCase(Locale.ROOT) + " " + cause;
      case 1 -> capital(name) + " " + cause + " - " + town;
      case 2 -> form[2] + " " + cause + " " + capital(name);
      case 3 -> form[0] + " « " + capital(core) + " »";
      default -> form[0] + " " + capital(name) + " " + cause;
    };
  }

  private String[] core() {
    StringBuilder latin = new StringBuilder();
    StringBuilder arabic = new StringBuilder();
    int syllables = errors.number(3, 5);
    for (int s = 0; s < syllables; s++) {
      String[] syllable = SYLLABLES[random.nextInt(SYLLABLES.length)];
      latin.append(syllable[0]);
      arabic.append(syllable[1]);
    }
    return new String[] {latin.toString(), arabic.toString()};
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /**
   * Centres as up to six lists name them, with and without the agency that runs them, the kind of
   * centre, postal code or phone; each agency has many centres, of which some share its phone.
   */
  public static MadeRegister centres(int originals, int most, long seed) {
    return new Foreigners(seed).makeCentres(originals, most);
  }

  private MadeRegister makeCentres(int originals, int most) {
    MadeRegister.Builder out =
        new MadeRegister.Builder(
            "centres", "organisations", "code,name,address,postcode,phone".split(","));
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      words.add(capital(errors.word(errors.number(2, 4))));
    }
    List<String> switchboards = new ArrayList<>();
    AGENCIES.forEach(a -> switchboards.add(errors.digits(7)));
    for (int i = 0; i < originals; i++) {
      int agency = errors.chance(0.7) ? random.nextInt(AGENCIES.size()) : -1;
      String own = errors.pick(words) + (errors.chance(0.3) ? " " + errors.pick(words) : "");
      String end = errors.pick(ENDS);
      int side = random.nextInt(SIDES.size());
      int road = random.nextInt(ROADS.size());
      int number = errors.number(100, 9000);
      String street =
          errors.chance(0.4) ? errors.number(3, 120) + "th" : errors.pick(words.subList(0, 120));
      String postcode = "606" + errors.number(10, 60);
      String phone =
          agency >= 0 && errors.chance(0.1) ? switchboards.get(agency) : errors.digits(7);
      out.entity();
      int copies = errors.chance(0.35) ? 1 : 1 + random.nextInt(most);
      for (int c = 0; c < copies; c++) {
        String with = agency < 0 ? own + " " + end : AGENCIES.get(agency) + " - " + own;
        String name =
            switch (random.nextInt(6)) {
              case 0 -> with.toUpperCase(Locale.ROOT).replace(" - ", " ");
              case 1 -> agency >= 0 && errors.chance(0.5) ? own : own + " " + end;
              case 2 -> own + " " + end;
              case 3 -> errors.chance(0.5) ? errors.error(with) : with;
              default -> with;
            };
        boolean isLong = errors.chance(0.3);
        String address =
            number
                + " "
                + (isLong ? LONG_SIDES : SIDES).get(side)
                + (errors.chance(0.3) ? ". " : " ")
                + street
                + (errors.chance(0.3) ? "" : " " + (isLong ? LONG_ROADS : ROADS).get(road));
        out.add(
            name,
            address,
            errors.chance(0.5) ? null : postcode,
            errors.chance(0.08) ? null : errors.chance(0.08) ? errors.digits(7) : phone);
      }
    }
    return out.build(random);
  }
}
