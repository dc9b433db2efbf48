package ma.jisr.exchange.vcard;

import ezvcard.VCard;
import ezvcard.property.Categories;
import ezvcard.property.Language;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.TableSource;
import ma.jisr.exchange.convert.Cells;
import ma.jisr.exchange.file.Extras;
import ma.jisr.exchange.file.Sources;
import ma.jisr.exchange.file.Table;
import ma.jisr.exchange.file.TableRow;
import ma.jisr.exchange.file.TextSource;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Texts;
import org.eclipse.emf.ecore.EClass;

/**
 * Cards as a table of persons or of organisations: the headers are the names of the features that
 * cards fill. The line of a row is where its card begins.
 */
public final class CardTable implements Table {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final List<String> SHARED =
      List.of(
          "code",
          "email",
          "phone",
          "website",
          "languages",
          "tags",
          "notes",
          "country",
          "region",
          "commune");
  private static final List<String> PERSON =
      List.of("title", "givenName", "familyName", "jobTitle", "organisation", "birth");
  private static final List<String> ORGANISATION = List.of("name");

  private final TableSource source;
  private final TextSource text;
  private final CardSplitter cards;
  private final boolean persons;
  private final List<String> headers = new ArrayList<>();
  private boolean any;
  private final CardBirths births = new CardBirths();

  private CardTable(TableSource source, EClass type, Charset charset) throws IOException {
    this.source = source;
    persons = Literals.PERSON.isSuperTypeOf(type);
    text = new TextSource(source, charset);
    cards = new CardSplitter(text.reader());
    headers.addAll(SHARED);
    headers.addAll(persons ? PERSON : ORGANISATION);
  }

  /**
   * Opens a file of cards.
   *
   * @param type persons or organisations
   * @param charset the encoding; null to find it out
   * @throws ExchangeException COLUMNS when the type is neither
   */
  public static CardTable open(TableSource source, EClass type, Charset charset) {
    if (!Literals.PARTY.isSuperTypeOf(type) || type.isAbstract()) {
      throw new ExchangeException(Reason.COLUMNS, TEXTS.format("card.type", source.name()));
    }
    try {
      return new CardTable(source, type, charset);
    } catch (IOException e) {
      throw Sources.unreadable(source, e);
    }
  }

  @Override
  public List<String> headers() {
    return headers;
  }

  @Override
  public Identity identity() {
    return Identity.CONTACT;
  }

  @Override
  public double progress() {
    return text.progress();
  }

  @Override
  public TableRow next() {
    try {
      CardSplitter.Card card = cards.next();
      if (card == null) {
        if (!any) {
          throw new ExchangeException(Reason.EMPTY, TEXTS.format("card.none", source.name()));
        }
        return null;
      }
      any = true;
      return row(card);
    } catch (CharacterCodingException e) {
      throw new ExchangeException(
          Reason.ENCODING, TEXTS.format("encoding", source.name(), cards.line(), "UTF-8"), e);
    } catch (IOException e) {
      throw Sources.unreadable(source, e);
    }
  }

  private TableRow row(CardSplitter.Card card) throws IOException {
    if (card.tooLong()) {
      return refused(card, "card.tooLong", CardSplitter.MOST_CHARACTERS);
    } else if (!card.complete()) {
      return refused(card, "card.cut");
    }
    VCard parsed;
    try {
      parsed = CardText.parse(card.text());
    } catch (RuntimeException e) { // the library promises none; a broken card must not stop others
      parsed = null;
    }
    if (parsed == null) {
      return refused(card, "card.malformed");
    }
    String[] cells = new String[headers.size()];
    CardWays ways = new CardWays(parsed);
    put(cells, "email", ways.email());
    put(cells, "phone", ways.phone());
    put(cells, "website", ways.website());
    ways.readOthers();
    shared(parsed, cells);
    List<Extras.Address> addresses = ways.addresses();
    if (!addresses.isEmpty()) {
      put(cells, "country", addresses.get(0).country());
      put(cells, "region", addresses.get(0).region());
      put(cells, "commune", addresses.get(0).locality());
    }
    String problem = persons ? person(parsed, card.line(), cells) : organisation(parsed, cells);
    Map<Integer, String> problems = problem == null ? Map.of() : Map.of(-1, TEXTS.text(problem));
    List<String> list = new ArrayList<>();
    for (String cell : cells) {
      list.add(cell == null ? "" : cell);
    }
    return new TableRow(
        card.line(),
        list,
        false,
        new Extras(problems, Map.of(), ways.others(), CardWays.postal(addresses), card.text()));
  }

  private TableRow refused(CardSplitter.Card card, String key, Object... arguments) {
    return new TableRow(
        card.line(), List.of(), false, Extras.problem(TEXTS.format(key, arguments), card.text()));
  }

  private void put(String[] cells, String header, String value) {
    if (value != null && !value.isBlank()) {
      // A text that begins with an apostrophe would lose it, as cells of spreadsheets do.
      cells[headers.indexOf(header)] = ma.jisr.exchange.csv.FormulaGuard.guard(value);
    }
  }

  private void shared(VCard card, String[] cells) {
    if (card.getUid() != null && card.getUid().getValue() != null) {
      String uid = card.getUid().getValue().strip();
      String code = uid.startsWith("urn:uuid:") ? uid.substring(9) : uid;
      put(cells, "code", code.length() <= Meta.length(Literals.RECORD__CODE) ? code : null);
    }
    put(
        cells,
        "languages",
        Cells.join(
            card.getLanguages().stream().map(Language::getValue).filter(v -> v != null).toList()));
    List<String> tags = new ArrayList<>();
    for (Categories categories : card.getCategoriesList()) {
      categories.getValues().stream().filter(v -> v != null && !v.isBlank()).forEach(tags::add);
    }
    // Groups of Google's address book that every contact is in.
    tags.removeIf(t -> t.equalsIgnoreCase("myContacts") || t.startsWith("* "));
    put(cells, "tags", Cells.join(tags));
    put(
        cells,
        "notes",
        String.join(
            "\n\n", card.getNotes().stream().map(Note::getValue).filter(v -> v != null).toList()));
  }

  private String person(VCard card, long line, String[] cells) {
    StructuredName name = card.getStructuredName();
    String family = name == null ? null : CardWays.clean(name.getFamily());
    String given = name == null ? null : CardWays.clean(name.getGiven());
    if (name != null && given != null && !name.getAdditionalNames().isEmpty()) {
      given = (given + ' ' + String.join(" ", name.getAdditionalNames())).strip();
    }
    String full = card.getFormattedName() == null ? null : card.getFormattedName().getValue();
    String whole = CardWays.clean(full);
    String company = company(card);
    boolean isOrganisation =
        card.getKind() != null && (card.getKind().isOrg() || card.getKind().isGroup());
    if (isOrganisation
        || family == null && given == null && (whole == null || whole.equals(company))) {
      return whole == null && company == null ? "card.noName" : "card.organisation";
    }
    if (family == null && given == null) {
      int space = whole.lastIndexOf(' ');
      given = space < 0 ? null : whole.substring(0, space).strip();
      family = whole.substring(space + 1);
    } else if (family == null) {
      int space = given.lastIndexOf(' ');
      family = given.substring(space + 1);
      given = space < 0 ? null : given.substring(0, space).strip();
    }
    put(cells, "familyName", family);
    put(cells, "givenName", given);
    put(cells, "title", name == null ? null : String.join(" ", name.getPrefixes()));
    put(cells, "jobTitle", job(card));
    put(cells, "organisation", company);
    put(cells, "birth", births.read(card, line));
    return null;
  }

  private String organisation(VCard card, String[] cells) {
    String full = card.getFormattedName() == null ? null : card.getFormattedName().getValue();
    String whole = CardWays.clean(full);
    String company = company(card);
    StructuredName name = card.getStructuredName();
    boolean person =
        name != null
            && (CardWays.clean(name.getFamily()) != null
                || CardWays.clean(name.getGiven()) != null);
    boolean told = card.getKind() != null && card.getKind().isOrg();
    if (!told && person && !(company != null && company.equals(whole))) {
      return "card.person";
    }
    if (company == null && whole == null) {
      return "card.noName";
    }
    put(cells, "name", told && whole != null ? whole : company == null ? whole : company);
    return null;
  }

  private static String company(VCard card) {
    Organization organization = card.getOrganization();
    return organization == null || organization.getValues().isEmpty()
        ? null
        : CardWays.clean(organization.getValues().get(0));
  }

  private static String job(VCard card) {
    if (!card.getTitles().isEmpty()) {
      return CardWays.clean(card.getTitles().get(0).getValue());
    }
    return card.getRoles().isEmpty() ? null : CardWays.clean(card.getRoles().get(0).getValue());
  }

  @Override
  public List<String> warnings() {
    List<String> all = new ArrayList<>(text.warnings());
    if (cards.pictures() > 0) {
      all.add(TEXTS.format("card.pictures", cards.pictures()));
    }
    if (births.withoutYear() > 0) {
      all.add(TEXTS.format("card.births", births.withoutYear()));
    }
    all.addAll(births.unreadable());
    return all;
  }

  @Override
  public void close() {
    text.close();
  }
}
