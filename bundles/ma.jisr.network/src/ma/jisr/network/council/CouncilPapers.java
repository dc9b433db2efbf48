package ma.jisr.network.council;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import ma.jisr.document.content.Block.Fact;
import ma.jisr.document.content.Document;
import ma.jisr.document.content.Table;
import ma.jisr.document.content.Text;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Event;
import ma.jisr.model.core.Participation;
import ma.jisr.model.core.Record;
import ma.jisr.model.core.Task;
import ma.jisr.model.meta.Labels;
import ma.jisr.network.Capitalisation;
import ma.jisr.network.CharterVersion;
import ma.jisr.network.CommitteeMember;
import ma.jisr.network.CommitteeSession;
import ma.jisr.network.Decision;
import ma.jisr.network.DecisionState;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.network.PresenceState;
import ma.jisr.network.ResultFigure;
import ma.jisr.network.Signature;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The papers of concertation, in the program's language, to be written as PDF or DOCX. */
public final class CouncilPapers {

  /** Rows for those who come without having been invited. */
  private static final int EMPTY_ROWS = 4;

  private static final float TO_SIGN = 28;

  private final Session session;

  /** Papers about records of a session. */
  public CouncilPapers(Session session) {
    this.session = session;
  }

  private static Document document(String title, Record about) {
    return new Document(title + " – " + Labels.of(about), Locale.getDefault())
        .head(Labels.of(about))
        .title();
  }

  private static Fact fact(EStructuralFeature feature, Object value) {
    return new Fact(Labels.of(feature), Text.of(words(value)));
  }

  /** A value in a few words; "" for none. */
  private static String words(Object value) {
    return switch (value) {
      case null -> "";
      case Record record -> Labels.of(record);
      case java.time.LocalDate day -> Sentences.day(day);
      case Collection<?> many ->
          String.join(
              Sentences.text("separator"), many.stream().map(CouncilPapers::words).toList());
      default -> value.toString();
    };
  }

  /** A heading and the paragraphs of a text; nothing for an empty one. */
  private static void section(Document document, EStructuralFeature feature, String text) {
    if (text != null && !text.isBlank()) {
      document.heading(2, Labels.of(feature));
      text.strip().lines().filter(l -> !l.isBlank()).forEach(document::paragraph);
    }
  }

  private static Table toSign() {
    return Table.of(
            Sentences.text("paper.number"),
            Sentences.text("paper.name"),
            Sentences.text("paper.role"),
            Sentences.text("paper.signature"))
        .widths(1, 6, 4, 5)
        .rowHeight(TO_SIGN);
  }

  /** The attendance sheet of an event, to be signed: those invited who did not decline. */
  public Document attendance(Event event) {
    Document paper = document(Sentences.text("paper.attendance"), event).facts(facts(event));
    Table table = toSign();
    int number = 0;
    for (Participation participation : event.getParticipations()) {
      if (participation.getParty() != null
          && participation.getAnswer() != ma.jisr.model.core.InvitationAnswer.DECLINED) {
        table.row(
            Integer.toString(++number),
            Labels.of(participation.getParty()),
            participation.getRole() == null
                ? ""
                : Sentences.name(CorePackage.Literals.PARTICIPATION_ROLE, participation.getRole()));
      }
    }
    return paper.table(withEmptyRows(table, number));
  }

  private static Table withEmptyRows(Table table, int number) {
    for (int i = 1; i <= EMPTY_ROWS; i++) {
      table.row(Integer.toString(number + i));
    }
    return table;
  }

  private static List<Fact> facts(Event event) {
    return List.of(
        fact(CorePackage.Literals.EVENT__TYPE, event.getType()),
        fact(CorePackage.Literals.EVENT__START, event.getStart()),
        fact(CorePackage.Literals.EVENT__PLACE, place(event.getLocality(), event.getPlace())),
        fact(CorePackage.Literals.EVENT__ORGANISERS, event.getOrganisers()));
  }

  private static String place(String locality, Record place) {
    return locality != null && !locality.isBlank() ? locality : words(place);
  }

  /** The attendance sheet of a session of a committee, to be signed. */
  public Document attendance(CommitteeSession meeting) {
    Document paper = document(Sentences.text("paper.attendance"), meeting).facts(facts(meeting));
    Table table = toSign();
    int number = 0;
    for (SessionSheet.Line line : SessionSheet.read(meeting, session).lines()) {
      String vote = Sentences.text(line.isVoting() ? "paper.votes" : "paper.observes");
      table.row(Integer.toString(++number), line.name(), vote);
    }
    return paper.table(withEmptyRows(table, number));
  }

  private static List<Fact> facts(CommitteeSession meeting) {
    return List.of(
        fact(Literals.COMMITTEE_SESSION__COMMITTEE, meeting.getCommittee()),
        fact(Literals.COMMITTEE_SESSION__DATE, meeting.getDate()),
        fact(Literals.COMMITTEE_SESSION__TITLE, meeting.getTitle()),
        fact(Literals.COMMITTEE_SESSION__CALLED_ON, meeting.getCalledOn()),
        fact(Literals.COMMITTEE_SESSION__PLACE, place(meeting.getLocality(), meeting.getPlace())));
  }

  /** The minutes of a session: who was there, the quorum, what was decided, what follows. */
  public Document minutes(CommitteeSession meeting) {
    Document paper = document(Sentences.text("paper.minutes"), meeting).facts(facts(meeting));
    section(paper, Literals.COMMITTEE_SESSION__AGENDA, meeting.getAgenda());
    SessionSheet.View sheet = SessionSheet.read(meeting, session);
    paper.heading(2, Labels.of(Literals.COMMITTEE_SESSION__PRESENCES));
    Table table =
        Table.of(Labels.of(Literals.PRESENCE__PARTY), Labels.of(Literals.PRESENCE__STATE))
            .widths(3, 2);
    for (SessionSheet.Line line : sheet.lines()) {
      String state =
          line.state() == null ? "" : Sentences.name(Literals.PRESENCE_STATE, line.state());
      boolean by = line.state() == PresenceState.REPRESENTED && line.representedBy() != 0;
      String who =
          by
              ? sheet.lines().stream()
                  .filter(l -> l.partyId() == line.representedBy())
                  .map(SessionSheet.Line::name)
                  .findFirst()
                  .orElse("")
              : "";
      table.row(line.name(), who.isEmpty() ? state : state + " – " + who);
    }
    paper.table(table).paragraph(sheet.sentence());
    section(paper, Literals.COMMITTEE_SESSION__MINUTES, meeting.getMinutes());
    List<Decision> decisions =
        Related.of(session, Literals.DECISION, Literals.DECISION__SESSION, meeting);
    decisions(paper, decisions);
    actions(paper, meeting, decisions);
    return paper.signatures(
        new ma.jisr.document.content.Block.Signature(Sentences.text("paper.chair"), ""),
        new ma.jisr.document.content.Block.Signature(Sentences.text("paper.secretary"), ""));
  }

  /** The minutes of an event: who came, what was decided, the action plan. */
  public Document minutes(Event event) {
    Document paper = document(Sentences.text("paper.minutes"), event).facts(facts(event));
    section(paper, CorePackage.Literals.EVENT__AGENDA, event.getAgenda());
    List<Text> came =
        event.getParticipations().stream()
            .filter(p -> p.isAttended() && p.getParty() != null)
            .map(p -> Text.of(Labels.of(p.getParty())))
            .toList();
    if (!came.isEmpty()) {
      paper.heading(2, Sentences.text("paper.came", came.size())).list(came);
    }
    section(paper, CorePackage.Literals.EVENT__MINUTES, event.getMinutes());
    section(paper, CorePackage.Literals.EVENT__RESULT, event.getResult());
    List<Decision> decisions =
        Related.of(session, Literals.DECISION, Literals.DECISION__EVENT, event);
    decisions(paper, decisions);
    actions(paper, event, decisions);
    return paper;
  }

  private static void decisions(Document paper, List<Decision> decisions) {
    if (decisions.isEmpty()) {
      return;
    }
    paper.heading(2, Labels.plural(Literals.DECISION));
    for (Decision decision : decisions) {
      DecisionState state =
          decision.getState() == null ? DecisionState.PROPOSED : decision.getState();
      paper.together(
          part -> {
            part.heading(3, decision.getTitle());
            part.facts(
                List.of(
                    new Fact(
                        Labels.of(Literals.DECISION__STATE),
                        Text.of(Sentences.name(Literals.DECISION_STATE, state))),
                    fact(Literals.DECISION__KIND, decision.getKind()),
                    new Fact(Sentences.text("paper.ballot"), Text.of(ballot(decision))),
                    fact(Literals.DECISION__TEXT, decision.getText()),
                    fact(Literals.DECISION__FOLLOW_UP, decision.getFollowUp())));
          });
    }
  }

  private static String ballot(Decision decision) {
    return decision.getVotesFor() == null
        ? ""
        : Sentences.text(
            "paper.ballot.words",
            decision.getVotesFor(),
            Assembly.votes(decision.getVotesAgainst()),
            Assembly.votes(decision.getAbstentions()));
  }

  /** The tasks of a record and of its decisions. */
  private static void actions(Document paper, Record about, List<Decision> decisions) {
    List<Task> tasks = new ArrayList<>(about.getTasks());
    decisions.forEach(d -> tasks.addAll(d.getTasks()));
    tasks.removeIf(t -> t.getTrashedAt() != null);
    if (tasks.isEmpty()) {
      return;
    }
    paper.heading(2, Sentences.text("paper.plan"));
    Table table =
        Table.of(
                Labels.of(CorePackage.Literals.TASK__NAME),
                Labels.of(CorePackage.Literals.TASK__RESPONSIBLE),
                Labels.of(CorePackage.Literals.TASK__DUE),
                Labels.of(CorePackage.Literals.TASK__PROGRESS))
            .widths(6, 4, 2, 2)
            .figures(3);
    for (Task task : tasks) {
      String who =
          task.getResponsible() == null ? task.getAssignee() : words(task.getResponsible());
      table.row(
          task.getName(),
          who == null ? "" : who,
          words(task.getDue()),
          task.getProgress() == null ? "" : task.getProgress() + " %");
    }
    paper.table(table);
  }

  /** The signature sheet of a version of a charter: its text, and a line for each to sign. */
  public Document signatures(CharterVersion charter) {
    Document paper =
        document(Sentences.text("paper.charter"), charter)
            .facts(
                List.of(
                    fact(Literals.CHARTER_VERSION__ADOPTED_ON, charter.getAdoptedOn()),
                    fact(Literals.CHARTER_VERSION__IN_FORCE_FROM, charter.getInForceFrom()),
                    new Fact(
                        Labels.of(Literals.CHARTER_VERSION__QUORUM),
                        Text.of(Sentences.name(Literals.QUORUM, charter.getQuorum()))),
                    new Fact(
                        Labels.of(Literals.CHARTER_VERSION__MAJORITY),
                        Text.of(Sentences.name(Literals.MAJORITY, charter.getMajority()))),
                    fact(Literals.CHARTER_VERSION__VOTERS, charter.getVoters())));
    section(paper, Literals.CHARTER_VERSION__TEXT, charter.getText());
    paper.heading(2, Labels.of(Literals.CHARTER_VERSION__SIGNATURES));
    Table table =
        Table.of(
                Labels.of(Literals.SIGNATURE__SIGNATORY),
                Labels.of(Literals.SIGNATURE__REPRESENTATIVE),
                Labels.of(Literals.SIGNATURE__SIGNED_ON),
                Sentences.text("paper.signature"))
            .widths(5, 4, 2, 4)
            .rowHeight(TO_SIGN);
    List<Long> listed = new ArrayList<>();
    for (Signature signature : charter.getSignatures()) {
      listed.add(signature.getSignatory().getId());
      table.row(
          words(signature.getSignatory()),
          words(signature.getRepresentative()),
          words(signature.getSignedOn()));
    }
    for (CommitteeMember member : Mandates.members(charter.getCommittee(), session)) {
      if (!listed.contains(member.getParty().getId())) {
        table.row(words(member.getParty()), words(member.getRepresentative()));
      }
    }
    return paper.table(table);
  }

  /** The sheet of a capitalised initiative. */
  public Document capitalisation(Capitalisation sheet) {
    Document paper =
        document(Sentences.text("paper.capitalisation"), sheet)
            .facts(
                List.of(
                    fact(Literals.CAPITALISATION__PROJECT, sheet.getProject()),
                    fact(Literals.CAPITALISATION__DOCUMENTED_ON, sheet.getDocumentedOn()),
                    fact(Literals.CAPITALISATION__THEMES, sheet.getThemes()),
                    fact(Literals.CAPITALISATION__PLACES, sheet.getPlaces())));
    section(paper, Literals.CAPITALISATION__CONTEXT, sheet.getContext());
    section(paper, Literals.CAPITALISATION__ACTIONS, sheet.getActions());
    if (!sheet.getResults().isEmpty()) {
      paper.heading(2, Labels.of(Literals.CAPITALISATION__RESULTS));
      Table table =
          Table.of(
                  Labels.of(Literals.RESULT_FIGURE__WHAT),
                  Labels.of(Literals.RESULT_FIGURE__FIGURE),
                  Labels.of(Literals.RESULT_FIGURE__UNIT),
                  Labels.of(Literals.RESULT_FIGURE__YEAR),
                  Labels.of(Literals.RESULT_FIGURE__SOURCE))
              .widths(5, 2, 2, 1.4f, 4)
              .figures(1);
      for (ResultFigure result : sheet.getResults()) {
        table.row(
            result.getWhat(),
            result.getFigure() == null ? "" : result.getFigure().toPlainString(),
            words(result.getUnit()),
            words(result.getYear()),
            words(result.getSource()));
      }
      paper.table(table);
    }
    section(paper, Literals.CAPITALISATION__LESSONS, sheet.getLessons());
    section(paper, Literals.CAPITALISATION__CONDITIONS, sheet.getConditions());
    section(paper, Literals.CAPITALISATION__CONTACTS, words(sheet.getContacts()));
    return paper;
  }
}
