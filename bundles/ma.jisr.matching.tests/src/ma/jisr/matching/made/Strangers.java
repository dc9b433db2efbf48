package ma.jisr.matching.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Made-up registers of persons that no weight was chosen by: the errors of the FEBRL generator (P.
 * Christen, "Probabilistic data generation for deduplication and data linkage", IDEAL 2005), and
 * families of Moroccans here and abroad in two scripts.
 */
public final class Strangers {

  private static final String KEYS = "qwertyuiopasdfghjklzxcvbnm";
  private static final List<String> STATES = List.of("nsw", "vic", "qld", "wa", "sa", "tas", "act");
  private static final List<String> ROADS =
      List.of("street", "place", "crescent", "close", "avenue", "drive", "circuit", "court");

  /** Given names in Latin letters, other spellings, and Arabic ones. */
  private static final String[][] NAMES = {
    {"Mohammed", "Mohamed", "Med", "محمد"},
    {"Abderrahim", "Abdrrahim", "Abderahim", "عبد الرحيم"},
    {"Fatima Zahra", "Fatimazahra", "Fatima-Zohra", "فاطمة الزهراء"},
    {"Khadija", "Khadija", "Kadija", "خديجة"},
    {"Youssef", "Yousef", "Youcef", "يوسف"},
    {"Abdelkrim", "Abdelkarim", "Abd el Krim", "عبد الكريم"},
    {"Noureddine", "Nour Eddine", "Nordine", "نور الدين"},
    {"Meryem", "Mariam", "Maryam", "مريم"},
    {"Soukaina", "Sokaina", "Soukayna", "سكينة"},
    {"Hicham", "Hisham", "Hichame", "هشام"},
    {"Naïma", "Naima", "Nayma", "نعيمة"},
    {"Rachida", "Rashida", "Rachidah", "رشيدة"},
    {"Jamal", "Djamal", "Jamale", "جمال"},
    {"Lahcen", "Lahsen", "Lahcène", "لحسن"},
    {"Zineb", "Zeinab", "Zaineb", "زينب"},
    {"Driss", "Idriss", "Dris", "إدريس"},
    {"Samira", "Samira", "Samera", "سميرة"},
    {"Brahim", "Ibrahim", "Brahime", "إبراهيم"},
    {"Aziza", "Aziza", "Azyza", "عزيزة"},
    {"Tarik", "Tariq", "Tarek", "طارق"}
  };

  private static final String[][] FAMILIES = {
    {"El Amrani", "Elamrani", "Amrani", "العمراني"},
    {"Benali", "Ben Ali", "Benaly", "بن علي"},
    {"Ouazzani", "Wazzani", "El Ouazzani", "الوزاني"},
    {"Bennani", "Benani", "Bennany", "بناني"},
    {"El Idrissi", "Idrissi", "Elidrissi", "الإدريسي"},
    {"Tazi", "Tazy", "Attazi", "التازي"},
    {"Chraibi", "Chraïbi", "Cheraibi", "الشرايبي"},
    {"Lahlou", "Lahlu", "Lahloue", "لحلو"},
    {"Berrada", "Berada", "Barrada", "برادة"},
    {"Boukhris", "Boukhriss", "Bokhris", "بوخريص"},
    {"Ait Lahcen", "Aït Lahcen", "Aitlahcen", "أيت لحسن"},
    {"Fassi Fihri", "Fassi-Fihri", "El Fassi Fihri", "الفاسي الفهري"},
    {"Skalli", "Squalli", "Sqalli", "الصقلي"},
    {"Kabbaj", "Kebbaj", "Qabbaj", "القباج"},
    {"Mernissi", "Marnissi", "El Mernissi", "المرنيسي"},
    {"Zerouali", "Zarouali", "Zeroualy", "الزروالي"},
    {"Hajji", "Haji", "Hadji", "حجي"},
    {"Moussaoui", "Mousaoui", "El Moussaoui", "الموساوي"}
  };

  private static final List<String> TOWNS =
      List.of("Béni Mellal", "Khouribga", "Azilal", "Khénifra", "Oued Zem", "Torino", "Brescia");

  private final Random random;
  private final Errors errors;
  private final List<String> given = new ArrayList<>();
  private final List<String> family = new ArrayList<>();
  private final List<String> suburbs = new ArrayList<>();

  private Strangers(long seed) {
    random = new Random(seed);
    errors = new Errors(random);
    for (int i = 0; i < 120; i++) {
      given.add(errors.word(errors.number(2, 4)));
      suburbs.add(errors.word(2) + (errors.chance(0.4) ? " " + errors.word(2) : ""));
    }
    for (int i = 0; i < 350; i++) {
      family.add(errors.word(errors.number(2, 4)));
    }
  }

  /**
   * Persons with address, birth date and state; up to some duplicates of each, each with up to some
   * errors, two of them in one field at the most.
   */
  public static MadeRegister febrl(int originals, int most, int worst, long seed) {
    return new Strangers(seed).makeFebrl(originals, most, worst);
  }

  private MadeRegister makeFebrl(int originals, int most, int worst) {
    MadeRegister.Builder out =
        new MadeRegister.Builder(
            "febrl-" + most + "-" + worst,
            "persons",
            ("code,given name,surname,street number,address,address 2,suburb,postcode,state,"
                    + "date of birth")
                .split(","));
    for (int i = 0; i < originals; i++) {
      String[] person = {
        errors.chance(0.05) ? null : errors.pickSkewed(given),
        errors.chance(0.02) ? null : errors.pickSkewed(family),
        String.valueOf(errors.number(1, errors.chance(0.8) ? 120 : 900)),
        errors.chance(0.03) ? null : errors.word(3) + " " + errors.pick(ROADS),
        errors.chance(0.3) ? null : errors.word(2) + " " + errors.word(2),
        errors.pick(suburbs),
        errors.digits(4),
        errors.pick(STATES),
        errors.chance(0.1)
            ? null
            : String.format(
                "%d-%02d-%02d",
                errors.number(1900, 2000), errors.number(1, 13), errors.number(1, 29))
      };
      out.entity().add(person.clone());
      int copies = errors.chance(0.5) ? 0 : 1 + random.nextInt(most);
      for (int c = 0; c < copies; c++) {
        String[] copy = person.clone();
        int[] spoilt = new int[copy.length];
        int mistakes = 1 + random.nextInt(worst);
        for (int m = 0; m < mistakes; m++) {
          int at = random.nextInt(copy.length);
          if (spoilt[at]++ < 2) {
            spoil(copy, at);
          }
        }
        out.add(copy);
      }
    }
    return out.build(random);
  }

  private void spoil(String[] copy, int at) {
    String value = copy[at];
    if (value == null) {
      return;
    }
    double kind = random.nextDouble();
    if (at == 8) {
      copy[at] = kind < 0.2 ? null : digit(value);
    } else if (kind < 0.08) {
      copy[at] = null;
    } else if (kind < 0.14 && at < 2 && copy[1 - at] != null) {
      copy[at] = copy[1 - at];
      copy[1 - at] = value;
    } else if (kind < 0.2 && (at == 3 || at == 4)) {
      String other = copy[7 - at];
      copy[7 - at] = value;
      copy[at] = other;
    } else if (kind < 0.26 && at != 2 && at != 6) {
      copy[at] = another(at);
    } else if (at == 2 || at == 6) {
      copy[at] = digit(value);
    } else if (kind < 0.4 && value.length() > 4) {
      int cut = 1 + random.nextInt(value.length() - 2);
      copy[at] = value.substring(0, cut) + " " + value.substring(cut);
    } else if (kind < 0.46) {
      copy[at] = value.replaceFirst(" ", "");
    } else {
      copy[at] = kind < 0.75 ? neighbour(value) : errors.error(value);
    }
  }

  private String another(int at) {
    return switch (at) {
      case 0 -> errors.pick(given);
      case 1 -> errors.pick(family);
      case 5 -> errors.pick(suburbs);
      case 7 -> errors.pick(STATES);
      default -> errors.word(3) + " " + errors.pick(ROADS);
    };
  }

  /** A letter whose key is beside the right one. */
  private String neighbour(String text) {
    int at = random.nextInt(text.length());
    int key = KEYS.indexOf(text.charAt(at));
    char typed = key < 0 ? 'x' : KEYS.charAt((key + 1) % KEYS.length());
    return text.substring(0, at) + typed + text.substring(at + 1);
  }

  private String digit(String text) {
    if (text.length() == "2000-01-01".length()) {
      int part = new int[] {2, 3, 6, 9}[random.nextInt(4)];
      int most = part == 6 && text.charAt(5) == '1' ? 2 : 9;
      return text.substring(0, part) + (1 + random.nextInt(most)) + text.substring(part + 1);
    }
    int at = random.nextInt(text.length());
    return text.substring(0, at) + random.nextInt(10) + text.substring(at + 1);
  }

  /**
   * Families at one address with one phone, brothers and sisters, twins born the same day; a
   * duplicate has another spelling or other letters, a number with the prefix of the country,
   * another town after a move.
   */
  public static MadeRegister families(int households, long seed) {
    return new Strangers(seed).makeFamilies(households);
  }

  private MadeRegister makeFamilies(int households) {
    MadeRegister.Builder out =
        new MadeRegister.Builder(
            "families",
            "persons",
            "code,prénom,nom,adresse,ville,téléphone,courriel,date of birth".split(","));
    for (int h = 0; h < households; h++) {
      String[] name = FAMILIES[random.nextInt(FAMILIES.length)];
      String street = errors.number(1, 200) + ", rue " + errors.word(3);
      String town = errors.pick(TOWNS);
      String phone = "05" + errors.digits(8);
      int members = errors.chance(0.4) ? 1 : errors.number(2, 5);
      List<String[]> used = new ArrayList<>();
      String born = null;
      for (int m = 0; m < members; m++) {
        String[] first = NAMES[random.nextInt(NAMES.length)];
        if (used.contains(first)) {
          continue; // no family calls two children the same
        }
        used.add(first);
        boolean isTwin = born != null && errors.chance(0.1);
        born = isTwin ? born : birth();
        String mobile = errors.chance(0.6) ? "06" + errors.digits(8) : phone;
        String mail = errors.chance(0.4) ? errors.word(3) + errors.digits(3) + "@gmail.com" : null;
        String[] row = {first[0], name[0], street, town, mobile, mail, born};
        out.entity().add(row.clone());
        if (errors.chance(0.25)) {
          out.add(again(row, first, name));
        }
      }
    }
    return out.build(random);
  }

  private String[] again(String[] row, String[] first, String[] name) {
    String[] copy = row.clone();
    int script = errors.chance(0.25) ? 3 : random.nextInt(3);
    copy[0] = first[script];
    copy[1] = name[script == 3 ? 3 : random.nextInt(3)];
    if (script < 3 && errors.chance(0.15)) {
      String swapped = copy[0];
      copy[0] = copy[1];
      copy[1] = swapped;
    }
    copy[4] = errors.chance(0.5) ? "+212 " + copy[4].substring(1) : copy[4];
    if (errors.chance(0.15)) {
      copy[2] = errors.number(1, 200) + " bd " + errors.word(3);
      copy[3] = errors.pick(TOWNS);
    }
    copy[2] = errors.chance(0.3) ? null : copy[2];
    copy[4] = errors.chance(0.3) ? null : copy[4];
    copy[5] = errors.chance(0.5) ? null : copy[5];
    copy[6] = errors.chance(0.2) ? null : errors.chance(0.1) ? digit(copy[6]) : copy[6];
    if (copy[6] == null && copy[4] == null && copy[5] == null) {
      copy[6] = row[6]; // nobody could tell otherwise
    }
    return copy;
  }

  private String birth() {
    return String.format(
        "%d-%02d-%02d", errors.number(1940, 2006), errors.number(1, 13), errors.number(1, 29));
  }
}
