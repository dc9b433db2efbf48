package ma.jisr.ui.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Interaction;
import ma.jisr.model.core.InteractionKind;
import ma.jisr.model.core.Party;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Query;
import ma.jisr.store.Session;
import ma.jisr.store.StoreException;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.ValueText;

/** What passed between the council and one party: calls, meetings, visits, mail, notes. */
public final class Timeline {

  private static final Texts TEXTS = Texts.beside(Timeline.class);
  private final Workspace workspace;
  private final long partyId;

  /** The timeline of a person or an organisation. */
  public Timeline(Workspace workspace, long partyId) {
    this.workspace = workspace;
    this.partyId = partyId;
  }

  /**
   * One exchange.
   *
   * @param others the other parties in words, "" when there are none
   */
  public record Entry(
      long id,
      InteractionKind kind,
      LocalDate date,
      String subject,
      String summary,
      String others,
      String by) {}

  /**
   * The newest first.
   *
   * @param entries at most as many as asked for
   * @param count how many there are
   */
  public record Page(List<Entry> entries, long count) {

    /** The entries by month, the newest first. */
    public Map<YearMonth, List<Entry>> months() {
      Map<YearMonth, List<Entry>> months = new LinkedHashMap<>();
      for (Entry entry : entries) {
        months.computeIfAbsent(YearMonth.from(entry.date()), m -> new ArrayList<>()).add(entry);
      }
      return months;
    }
  }

  /**
   * Reads the timeline.
   *
   * @param limit the most entries wanted
   */
  public Page read(int limit) {
    try (Session session = workspace.session()) {
      Query query =
          session
              .query(CorePackage.Literals.INTERACTION)
              .where(
                  new Condition.Compare(
                      Column.idOf(CorePackage.Literals.INTERACTION__PARTIES),
                      Condition.Operator.EQUAL,
                      partyId))
              .orderBy(Column.of(CorePackage.Literals.INTERACTION__DATE), false);
      long[] ids = query.ids();
      List<Long> wanted = java.util.Arrays.stream(ids).limit(limit).boxed().toList();
      List<Interaction> found = session.load(CorePackage.Literals.INTERACTION, wanted);
      return new Page(found.stream().map(this::entry).toList(), ids.length);
    }
  }

  private Entry entry(Interaction interaction) {
    List<String> others = new ArrayList<>();
    for (Party party : interaction.getParties()) {
      if (party.getId() != partyId) {
        others.add(ValueText.isolated(Labels.of(party)));
      }
    }
    return new Entry(
        interaction.getId(),
        interaction.getKind(),
        interaction.getDate(),
        interaction.getSubject(),
        interaction.getSummary(),
        String.join(ValueText.separator(), others),
        interaction.getCreatedBy());
  }

  /**
   * Adds an exchange, in one commit.
   *
   * @return its identifier
   */
  public long add(InteractionKind kind, LocalDate date, String subject, String summary) {
    try (Session session = workspace.session()) {
      Party party =
          session
              .<Party>load(CorePackage.Literals.PARTY, partyId)
              .orElseThrow(() -> new StoreException(Reason.MISSING, TEXTS.text("gone"), null));
      Interaction interaction = session.create(CorePackage.Literals.INTERACTION);
      interaction.setKind(kind);
      interaction.setDate(date);
      interaction.setSubject(subject.strip());
      interaction.setSummary(summary.isBlank() ? null : summary.strip());
      interaction.getParties().add(party);
      session.commit(TEXTS.format("commit.add", interaction.getSubject(), Labels.of(party)));
      return interaction.getId();
    }
  }
}
