package ma.jisr.matching.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import ma.jisr.matching.profile.Token.Sort;
import ma.jisr.matching.text.Lexicon;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.text.Folding;

/**
 * Makes profiles of the records of one register, and knows how often each of its words and values
 * occurs. All profiles are made before {@link #weigh}, and compared after it. For one thread at a
 * time until then.
 */
public final class Profiler {

  /** What a small register is taken for: in it every word seems rare, and is not. */
  private static final double SMALLEST_POPULATION = 1_000;

  private static final char TOWN = 'l';
  private static final char WHOLE = 'w';

  private final boolean person;
  private final Set<String> placeWords;
  private final NameWords nameWords;
  private final AddressWords addressWords = new AddressWords();
  private final Contacts contacts = new Contacts();
  private final Dictionary names = new Dictionary('n', true);
  private final Counts wholes = new Counts();
  private final Dictionary givens = new Dictionary('g', true);
  private final Dictionary families = new Dictionary('f', true);
  private final Dictionary acronyms = new Dictionary('a', false);
  private final Dictionary streets = new Dictionary('s', true);
  private final Dictionary numbers = new Dictionary('h', false);
  private final Dictionary localities = new Dictionary(TOWN, true);
  private final Dictionary values = new Dictionary('v', false);
  private Frequencies frequencies;
  private int count;
  private double population = SMALLEST_POPULATION;

  /**
   * Makes profiles of records of one type.
   *
   * @param person whether they are persons
   * @param placeWords folded words of the names of places, which say little in other names
   */
  public Profiler(boolean person, Set<String> placeWords) {
    this.person = person;
    this.placeWords = Set.copyOf(placeWords);
    nameWords = new NameWords();
  }

  /** A value of a record. */
  public record Value(Facet facet, Object value) {}

  /**
   * Makes a profile.
   *
   * @param id what the caller knows the record by
   * @param record its values as the store gives them, in any order
   */
  public Profile profile(long id, List<Value> record) {
    Profile profile = new Profile(id, person);
    List<Token> others = new ArrayList<>();
    List<String> full = new ArrayList<>();
    List<String> locality = new ArrayList<>();
    List<String> street = new ArrayList<>();
    for (Value value : record) {
      if (value.facet() == Facet.OTHER) {
        String text = value.value() == null ? "" : Folding.fold(value.value().toString());
        others.add(text.isEmpty() ? null : value("o" + others.size() + text));
      } else if (value.value() instanceof Collection<?> many) {
        many.forEach(v -> add(profile, value.facet(), v, full, street, locality));
      } else if (value.value() != null) {
        add(profile, value.facet(), value.value(), full, street, locality);
      }
    }
    profile.others = others.toArray(Token[]::new);
    addAddress(profile, street, locality);
    addNames(profile, full);
    use(profile);
    count++;
    return profile;
  }

  private void add(
      Profile profile,
      Facet facet,
      Object value,
      List<String> full,
      List<String> street,
      List<String> locality) {
    String text = value.toString();
    switch (facet) {
      case NAME, TRANSLATED_NAME -> full.add(text);
      case ACRONYM -> {
        String letters = Folding.fold(text).replace(" ", "");
        profile.acronyms = append(profile.acronyms, acronyms.token(letters, Sort.PLAIN));
      }
      case GIVEN_NAME -> profile.given = person(profile.given, text, givens);
      case FAMILY_NAME -> profile.family = person(profile.family, text, families);
      case EMAIL -> {
        String email = contacts.email(text);
        profile.emails = append(profile.emails, value("@" + email));
        String mailbox = contacts.mailbox(email);
        if (mailbox != null) {
          profile.mailboxes = append(profile.mailboxes, value("b" + mailbox));
        }
        addDomain(profile, contacts.domain(email));
      }
      case PHONE ->
          Phones.of(text).forEach(p -> profile.phones = append(profile.phones, value("+" + p)));
      case WEB -> {
        String host = contacts.host(text);
        String page = host == null ? "w" + contacts.page(text) : "d" + host;
        profile.pages = append(profile.pages, value(page));
        addDomain(profile, host);
      }
      case CONTACT -> add(profile, contacts.facet(text), value, full, street, locality);
      case PLACE -> {
        if (value instanceof Long place) {
          profile.places = append(profile.places, value("#" + place));
        } else {
          locality.add(text);
        }
      }
      case LOCALITY -> locality.add(text);
      case STREET -> street.add(text);
      case POSTAL_CODE ->
          profile.postal = append(profile.postal, value("z" + Folding.fold(text).replace(" ", "")));
      case BIRTH -> addBirth(profile, value);
      case CODE -> profile.code = value("c" + Folding.fold(text).replace(" ", ""));
      default -> throw new IllegalArgumentException(facet.name());
    }
  }

  /** Adds the place that one of the record's places lies in. */
  public void addParent(Profile profile, long place) {
    Token parent = value("#" + place);
    if (!Arrays.asList(profile.parents).contains(parent)) {
      profile.parents = append(profile.parents, parent);
    }
  }

  /** Notes that a record is a place, which lies in others. */
  public void addSelf(Profile profile) {
    profile.self = value("#" + profile.id);
  }

  private void addDomain(Profile profile, String domain) {
    if (domain != null) {
      Token token = value("d" + domain);
      if (!Arrays.asList(profile.domains).contains(token)) {
        profile.domains = append(profile.domains, token);
      }
    }
  }

  private void addBirth(Profile profile, Object value) {
    if (value instanceof PartialDate date) {
      profile.year = date.year();
      profile.month = date.month();
      profile.day = date.day();
      profile.birth = date.day() == 0 ? null : value("y" + date);
    }
  }

  private Token[] person(Token[] had, String text, Dictionary dictionary) {
    Set<Token> tokens = new LinkedHashSet<>(Arrays.asList(had));
    for (String word : nameWords.person(text)) {
      Lexicon.Entry entry = Lexicon.get().find(word, Lexicon.Kind.NAME);
      tokens.add(dictionary.token(word, Sort.PLAIN, entry == null ? null : entry.canonical()));
    }
    return tokens.toArray(Token[]::new);
  }

  private void addNames(Profile profile, List<String> full) {
    List<Token[]> variants = new ArrayList<>();
    Set<Long> wholeNames = new LinkedHashSet<>();
    Set<Token> initials = new LinkedHashSet<>();
    for (String text : full) {
      NameWords.Parts parts = nameWords.split(text);
      Set<Token> tokens = new LinkedHashSet<>();
      for (NameWords.Word word : parts.words()) {
        boolean place = word.sort() == Sort.PLAIN && placeWords.contains(word.text());
        tokens.add(names.token(word.text(), place ? Sort.PLACE : word.sort()));
      }
      if (!tokens.isEmpty()) {
        variants.add(tokens.toArray(Token[]::new));
        wholeNames.add(whole(tokens));
      }
      parts.initials().forEach(i -> initials.add(acronyms.token(i, Sort.PLAIN)));
      parts
          .acronyms()
          .forEach(a -> profile.acronyms = append(profile.acronyms, acronyms.token(a, Sort.PLAIN)));
    }
    profile.names = variants.toArray(Token[][]::new);
    profile.wholeNames = wholeNames.stream().mapToLong(Long::longValue).toArray();
    wholeNames.forEach(wholes::add);
    profile.initials = initials.toArray(Token[]::new);
  }

  /**
   * A name as one value: its words in one order. Legal forms are left out when others tell it from
   * other names.
   */
  private static long whole(Set<Token> tokens) {
    boolean own = tokens.stream().anyMatch(Token::isDistinctive);
    return Counts.hash(
        tokens.stream().filter(t -> !own || !t.isForm()).map(Token::text).toArray(String[]::new));
  }

  private void addAddress(Profile profile, List<String> street, List<String> locality) {
    Set<Token> streetTokens = new LinkedHashSet<>();
    Set<Token> numberTokens = new LinkedHashSet<>();
    for (String text : street) {
      for (String word : addressWords.split(text)) {
        if (AddressWords.isNumber(word)) {
          numberTokens.add(numbers.token(word, Sort.NUMBER));
        } else {
          boolean kind = Lexicon.get().find(word, Lexicon.Kind.STREET) != null;
          streetTokens.add(streets.token(word, kind ? Sort.COMMON : Sort.PLAIN));
        }
      }
    }
    profile.street = streetTokens.toArray(Token[]::new);
    profile.numbers = numberTokens.toArray(Token[]::new);
    Set<Token> localityTokens = new LinkedHashSet<>();
    for (String text : locality) {
      for (String word : addressWords.split(text)) {
        localityTokens.add(localities.token(word, Sort.PLACE));
      }
    }
    profile.locality = localityTokens.toArray(Token[]::new);
  }

  private Token value(String text) {
    return values.token(text, Sort.PLAIN);
  }

  private static Token[] append(Token[] tokens, Token token) {
    for (Token had : tokens) {
      if (had == token) {
        return tokens;
      }
    }
    Token[] more = Arrays.copyOf(tokens, tokens.length + 1);
    more[tokens.length] = token;
    return more;
  }

  private static void use(Profile p) {
    Set<Token> used = new HashSet<>();
    for (Token[] name : p.names) {
      used.addAll(Arrays.asList(name));
    }
    for (Token[] tokens :
        new Token[][] {
          p.given,
          p.family,
          p.acronyms,
          p.phones,
          p.emails,
          p.mailboxes,
          p.domains,
          p.pages,
          p.street,
          p.numbers,
          p.postal,
          p.locality,
          p.places,
          p.others
        }) {
      used.addAll(Arrays.asList(tokens));
    }
    used.add(p.birth);
    used.add(p.code);
    used.remove(null);
    used.forEach(Token::use);
  }

  /** Computes how much each word says, now that all records are known. */
  public void weigh() {
    weigh(count, localities::isUsedOften);
  }

  /**
   * Computes how much each word says in a register whose records are known elsewhere: the profiles
   * made here are those of a few of them.
   *
   * @param records how many records the register has
   * @param known how often its words occur
   */
  public void weigh(int records, Frequencies known) {
    frequencies = known;
    dictionaries().forEach(d -> d.count(known));
    weigh(records, word -> known.of(TOWN, word) > 1);
  }

  private void weigh(int records, Predicate<String> isTown) {
    population = Math.max(SMALLEST_POPULATION, records);
    names.markPlaces(isTown);
    dictionaries().forEach(d -> d.weigh(population));
  }

  private List<Dictionary> dictionaries() {
    return List.of(names, givens, families, acronyms, streets, numbers, localities, values);
  }

  /**
   * Shows each word and value of a profile once, as it is counted.
   *
   * @param visitor is given the kind and the text that {@link Frequencies} will be asked for
   */
  public static void forEachUse(Profile p, BiConsumer<Character, String> visitor) {
    Set<Token> names = new HashSet<>();
    for (Token[] name : p.names) {
      names.addAll(Arrays.asList(name));
    }
    names.forEach(t -> visitor.accept('n', t.text()));
    each('g', p.given, visitor);
    each('f', p.family, visitor);
    each('a', p.acronyms, visitor);
    each('s', p.street, visitor);
    each('h', p.numbers, visitor);
    each(TOWN, p.locality, visitor);
    for (Token[] values :
        new Token[][] {
          p.phones, p.emails, p.mailboxes, p.domains, p.pages, p.postal, p.places, p.others
        }) {
      each('v', values, visitor);
    }
    each('v', new Token[] {p.birth, p.code}, visitor);
    for (long whole : p.wholeNames) {
      visitor.accept(WHOLE, Long.toHexString(whole));
    }
  }

  private static void each(char kind, Token[] tokens, BiConsumer<Character, String> visitor) {
    for (Token token : tokens) {
      if (token != null) {
        visitor.accept(kind, token.text());
      }
    }
  }

  /** What the agreement on a whole name says, in bits. */
  public double wholeRarity(long hash) {
    int uses =
        frequencies == null ? wholes.of(hash) : frequencies.of(WHOLE, Long.toHexString(hash));
    return Token.bits(population, uses);
  }

  /**
   * How unlikely it is, in bits, that any two records are the same one, before they are compared:
   * the binary logarithm of the size of the register.
   */
  public double prior() {
    return Math.log(population) / Math.log(2);
  }
}
