package ma.jisr.network.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Place;
import ma.jisr.model.core.TargetGroup;
import ma.jisr.model.meta.Labels;
import ma.jisr.network.Need;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.network.ReferralState;
import ma.jisr.network.ServiceOffer;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Row;
import ma.jisr.store.Session;

/** Finds who can answer a need: the offers of the directory, the fittest first, with the reason. */
public final class OfferSearch {

  private final Session session;
  private final LocalDate today;

  /**
   * A search.
   *
   * @param today offers that have expired by then are left out
   */
  public OfferSearch(Session session, LocalDate today) {
    this.session = session;
    this.today = today;
  }

  /**
   * What is looked for; each may be null for "whatever".
   *
   * @param language ISO 639-1, as "ar"
   */
  public record Wish(Need need, Place place, String language, TargetGroup targetGroup) {}

  /**
   * An offer that answers the need.
   *
   * @param id the offer
   * @param providerId the organisation to refer to; 0 when none is known
   * @param name the service
   * @param provider who offers it
   * @param reasons why it stands where it stands, in a few words each
   * @param score the higher the fitter
   * @param isFull whether as many referrals are under way as it has places
   */
  public record Match(
      long id,
      long providerId,
      String name,
      String provider,
      List<String> reasons,
      int score,
      boolean isFull) {

    /** Keeps a copy. */
    public Match {
      reasons = List.copyOf(reasons);
    }
  }

  /** The offers that answer a need, the fittest first; nearness comes before all. */
  public List<Match> find(Wish wish) {
    List<ServiceOffer> offers = session.query(Literals.SERVICE_OFFER).records();
    Map<Long, Integer> underWay = underWay();
    List<Match> matches = new ArrayList<>();
    for (ServiceOffer offer : offers) {
      boolean isOver = offer.getValidTo() != null && offer.getValidTo().isBefore(today);
      boolean answers =
          wish.need() == null
              || offer.getNeeds().stream().anyMatch(n -> Related.isSame(n, wish.need()));
      if (!isOver && answers) {
        matches.add(match(offer, wish, underWay.getOrDefault(offer.getId(), 0)));
      }
    }
    matches.sort(
        Comparator.comparing(Match::isFull)
            .thenComparing(Comparator.comparingInt(Match::score).reversed())
            .thenComparing(Match::name));
    return matches;
  }

  /** How many referrals each offer has under way: sent and not answered, or accepted. */
  private Map<Long, Integer> underWay() {
    Map<Long, Integer> counts = new HashMap<>();
    Column state = Column.of(Literals.REFERRAL__STATE);
    Column offer = Column.idOf(Literals.REFERRAL__OFFER);
    long[] ids =
        session
            .query(Literals.REFERRAL)
            .where(
                new Condition.Or(
                    List.of(
                        equal(state, ReferralState.IN_PROGRESS),
                        equal(state, ReferralState.ACCEPTED))))
            .ids();
    List<Long> all = java.util.Arrays.stream(ids).boxed().toList();
    for (Row row : session.query(Literals.REFERRAL).rowsOf(List.of(offer), all)) {
      if (row.values()[0] instanceof Long id) {
        counts.merge(id, 1, Integer::sum);
      }
    }
    return counts;
  }

  private static Condition equal(Column column, Object value) {
    return new Condition.Compare(column, Condition.Operator.EQUAL, value);
  }

  private static Match match(ServiceOffer offer, Wish wish, int underWay) {
    List<String> reasons = new ArrayList<>();
    int score = 0;
    if (wish.place() != null) {
      Nearness nearness = Nearness.of(places(offer), wish.place());
      score += 10 * nearness.points();
      reasons.add(nearness.words());
    }
    if (wish.language() != null && !wish.language().isBlank()) {
      boolean said = !offer.getLanguages().isEmpty();
      boolean speaks = offer.getLanguages().stream().anyMatch(wish.language()::equalsIgnoreCase);
      score += speaks ? 4 : said ? -4 : 0;
      reasons.add(
          Sentences.text(
              speaks ? "reason.speaks" : said ? "reason.speaksNot" : "reason.languageUnsaid",
              language(wish.language())));
    }
    if (wish.targetGroup() != null) {
      boolean said = !offer.getTargetGroups().isEmpty();
      boolean meant =
          offer.getTargetGroups().stream().anyMatch(g -> Related.isSame(g, wish.targetGroup()));
      score += meant ? 4 : said ? -4 : 1;
      reasons.add(
          Sentences.text(
              meant ? "reason.meant" : said ? "reason.meantNot" : "reason.forAll",
              Labels.of(wish.targetGroup())));
    }
    Integer capacity = offer.getCapacity();
    boolean isFull = capacity != null && underWay >= capacity;
    if (capacity != null) {
      reasons.add(
          isFull
              ? Sentences.text("reason.full", underWay, capacity)
              : Sentences.text("reason.room", capacity - underWay));
    }
    Organisation provider = provider(offer);
    String name = provider != null ? Labels.of(provider) : Labels.of(offer.getCell());
    return new Match(
        offer.getId(),
        provider == null ? 0 : provider.getId(),
        offer.getName(),
        name,
        reasons,
        score,
        isFull);
  }

  private static String language(String code) {
    return java.util.Locale.of(code).getDisplayLanguage();
  }

  /** The organisation that a referral to an offer goes to: its own, or the host of its cell. */
  public static Organisation provider(ServiceOffer offer) {
    if (offer.getOrganisation() != null) {
      return offer.getOrganisation();
    }
    return offer.getCell() == null ? null : offer.getCell().getHost();
  }

  /** The places that an offer covers: its own, else that of its cell, else of its organisation. */
  private static List<Place> places(ServiceOffer offer) {
    if (!offer.getPlaces().isEmpty()) {
      return List.copyOf(offer.getPlaces());
    }
    Place seat = offer.getCell() != null ? offer.getCell().getPlace() : null;
    if (seat == null && offer.getOrganisation() != null) {
      seat = offer.getOrganisation().getPlace();
    }
    return seat == null ? List.of() : List.of(seat);
  }
}
