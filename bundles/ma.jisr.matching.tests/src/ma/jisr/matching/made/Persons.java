package ma.jisr.matching.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up registers of persons, in the manner of those that record linkage is tried on. */
public final class Persons {

  private static final List<String> GIVEN =
      List.of(
          ("joshua james jack thomas emily jessica sarah lachlan benjamin daniel samuel ella olivia"
               + " isabella georgia chloe sophie matthew nicholas william alexander luke ethan ryan"
               + " jake liam harrison caitlin hannah grace charlotte mia zoe ruby lucy amber"
               + " madison holly bailey jasmine taylah kiara abbey brianna finn hugo hayden jordan"
               + " mitchell connor dylan riley tyler blake cooper flynn noah max oscar isaac imogen"
               + " stephanie rachel paige tara erin talia bethany alana kirra tahlia nathan joel"
               + " callum aidan jayden zachary david michael peter anna helena karin ursula gerda"
               + " renate klaus juergen heinz dieter uwe horst")
              .split(" "));
  private static final List<String> MOROCCAN =
      List.of(
          ("Mohamed Fatima Ahmed Khadija Youssef Aïcha Hassan Zineb Rachid Naïma Said Latifa Omar"
               + " Samira Brahim Malika Karim Hanane Abdellah Souad Mustapha Nadia Hamid Loubna"
               + " Driss Amina Khalid Salma Ali Houda Lahcen Ilham Jamal Meryem Abdelkader Karima"
               + " Noureddine Saadia Aziz Bouchra Hicham Sanaa Redouane Ghizlane Tarik Asmaa")
              .split(" "));
  private static final List<String> STREETS =
      List.of(
          "street", "place", "crescent", "close", "avenue", "drive", "circuit", "court", "road");
  private static final List<String> TOWNS_MA =
      List.of("Béni Mellal", "Khouribga", "Azilal", "Khénifra", "Fquih Ben Salah", "Kasba Tadla");

  private final Random random;
  private final Errors errors;
  private final List<String> family = new ArrayList<>();
  private final List<String> towns = new ArrayList<>();

  private Persons(long seed) {
    random = new Random(seed);
    errors = new Errors(random);
    for (String name :
        "smith white campbell clarke webb nguyen green ryan reid martin".split(" ")) {
      family.add(name);
    }
    for (int i = 0; i < 400; i++) {
      family.add(errors.word(errors.number(2, 4)));
    }
    for (int i = 0; i < 200; i++) {
      towns.add(errors.word(3));
    }
  }

  /**
   * Names, address, birth date and phone, with up to a few errors in a duplicate: wrong letters,
   * missing cells, names swapped, another address; families at one address who are not duplicates.
   */
  public static MadeRegister addresses(int originals, int duplicates, int worst, long seed) {
    return new Persons(seed).makeAddresses(originals, duplicates, worst);
  }

  private MadeRegister makeAddresses(int originals, int duplicates, int worst) {
    List<String[]> made = new ArrayList<>();
    for (int i = 0; i < originals; i++) {
      String[] person = {
        errors.pickSkewed(GIVEN),
        errors.pickSkewed(family),
        String.valueOf(errors.number(1, 300)),
        errors.word(2) + " " + errors.pick(STREETS),
        errors.pickSkewed(towns),
        errors.digits(4),
        birth(),
        errors.chance(0.7) ? "0" + errors.digits(9) : null
      };
      if (i > 0 && errors.chance(0.08)) { // a brother or a wife
        String[] other = made.get(made.size() - 1);
        System.arraycopy(other, 1, person, 1, 5);
        person[7] = other[7];
      }
      made.add(person);
    }
    MadeRegister.Builder all =
        new MadeRegister.Builder(
            "persons-addresses",
            "persons",
            "code,given name,surname,street number,street,city,postcode,date of birth,phone"
                .split(","));
    int copies = 0;
    for (int i = 0; i < originals; i++) {
      all.entity().add(made.get(i).clone());
      int wanted = copies < duplicates && errors.chance((double) duplicates / originals) ? 1 : 0;
      wanted += wanted > 0 && errors.chance(0.3) ? 1 : 0;
      for (int c = 0; c < wanted; c++, copies++) {
        all.add(copy(made.get(i), 1 + random.nextInt(worst)));
      }
    }
    return all.build(random);
  }

  private String[] copy(String[] person, int mistakes) {
    String[] copy = person.clone();
    for (int m = 0; m < mistakes; m++) {
      int at = random.nextInt(copy.length);
      if (errors.chance(0.06)) {
        String given = copy[0];
        copy[0] = copy[1];
        copy[1] = given;
      } else if (errors.chance(0.1)) { // moved house
        copy[2] = String.valueOf(errors.number(1, 300));
        copy[3] = errors.word(2) + " " + errors.pick(STREETS);
        copy[4] = errors.pick(towns);
        copy[5] = errors.digits(4);
      } else if (errors.chance(0.15) && at > 1) {
        copy[at] = null;
      } else if (at == 6 && copy[6] != null) {
        copy[6] = otherDate(copy[6]);
      } else if (copy[at] != null) {
        copy[at] = at == 2 || at == 5 || at == 7 ? digit(copy[at]) : errors.error(copy[at]);
      }
    }
    return copy;
  }

  private String digit(String digits) {
    int at = random.nextInt(digits.length());
    return digits.substring(0, at) + random.nextInt(10) + digits.substring(at + 1);
  }

  private String birth() {
    return String.format(
        "%d-%02d-%02d", errors.number(1920, 2000), errors.number(1, 13), errors.number(1, 29));
  }

  private String otherDate(String date) {
    int year = Integer.parseInt(date.substring(0, 4));
    int month = Integer.parseInt(date.substring(5, 7));
    int day = Integer.parseInt(date.substring(8));
    return switch (random.nextInt(4)) {
      case 0 -> String.format("%d-%02d-%02d", year, day <= 12 ? day : month, day <= 12 ? month : 3);
      case 1 -> String.format("%d-%02d-%02d", year, month, 1 + (day + 9) % 28);
      case 2 -> String.format("%d-%02d-%02d", year - 10 + 20 * random.nextInt(2), month, day);
      default -> String.format("%d-%02d-%02d", year, 1 + month % 12, day);
    };
  }

  /** First name, family name and birth date alone: one error in each duplicate. */
  public static MadeRegister names(int originals, int duplicates, long seed) {
    return new Persons(seed).makeNames(originals, duplicates);
  }

  private MadeRegister makeNames(int originals, int duplicates) {
    MadeRegister.Builder out =
        new MadeRegister.Builder(
            "persons-names", "persons", "code", "first name", "last name", "date of birth");
    for (int i = 0; i < originals; i++) {
      String[] person = {errors.pickSkewed(GIVEN), errors.pickSkewed(family), birth()};
      out.entity().add(person.clone());
      if (i < duplicates) {
        int at = random.nextInt(3);
        person[at] = at == 2 ? digitOfDate(person[2]) : errors.error(person[at]);
        out.add(person);
      }
    }
    return out.build(random);
  }

  private String digitOfDate(String date) {
    int year = Integer.parseInt(date.substring(0, 4));
    int month = Integer.parseInt(date.substring(5, 7));
    int day = Integer.parseInt(date.substring(8));
    return switch (random.nextInt(3)) {
      case 0 -> String.format("%d-%02d-%02d", year + 1 + random.nextInt(8), month, day);
      case 1 -> String.format("%d-%02d-%02d", year, 1 + random.nextInt(12), day);
      default -> String.format("%d-%02d-%02d", year, month, 1 + random.nextInt(28));
    };
  }

  /** Contacts of a council: French and Arabic spellings, e-mail, phone, town. */
  public static MadeRegister contacts(int originals, int duplicates, long seed) {
    return new Persons(seed).makeContacts(originals, duplicates);
  }

  private MadeRegister makeContacts(int originals, int duplicates) {
    MadeRegister.Builder out =
        new MadeRegister.Builder(
            "persons-contacts", "persons", "code,prénom,nom,courriel,téléphone,ville".split(","));
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      names.add((errors.chance(0.3) ? "El " : errors.chance(0.2) ? "Ait " : "") + errors.word(3));
    }
    for (int i = 0; i < originals; i++) {
      String given = errors.pickSkewed(MOROCCAN);
      String name = errors.pickSkewed(names);
      String plain = given.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "e");
      String email = plain + "." + name.replaceAll("[^a-z]", "") + errors.digits(4) + "@gmail.com";
      String[] person = {
        given,
        name,
        errors.chance(0.7) ? email : null,
        errors.chance(0.8) ? "06" + errors.digits(8) : null,
        errors.pick(TOWNS_MA)
      };
      out.entity().add(person.clone());
      if (i < duplicates) {
        if (errors.chance(0.3)) {
          person[0] = spelling(given);
        } else if (errors.chance(0.4)) {
          person[1] = errors.error(name);
        }
        if (errors.chance(0.2)) {
          String swapped = person[0];
          person[0] = person[1];
          person[1] = swapped;
        }
        if (person[3] != null) {
          person[3] =
              errors.chance(0.8) ? "+212 " + person[3].substring(1) : "05" + errors.digits(8);
        }
        person[2] = errors.chance(0.4) ? null : person[2];
        person[4] = errors.chance(0.2) ? null : person[4];
        if (person[2] != null || person[3] != null) {
          out.add(person);
        }
      }
    }
    return out.build(random);
  }

  private static String spelling(String given) {
    return switch (given) {
      case "Mohamed" -> "Muhammad";
      case "Fatima" -> "Fatma";
      case "Ahmed" -> "أحمد";
      case "Khadija" -> "خديجة";
      case "Youssef" -> "Yusuf";
      case "Hassan" -> "حسن";
      case "Mustapha" -> "Moustafa";
      case "Rachid" -> "Rashid";
      default -> given.toUpperCase(java.util.Locale.ROOT);
    };
  }
}
