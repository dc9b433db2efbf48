package ma.jisr.network.council;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Labels;
import ma.jisr.network.FollowUpNote;
import ma.jisr.network.NetworkFactory;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.network.Referral;
import ma.jisr.network.ReferralState;
import ma.jisr.store.Session;
import ma.jisr.store.StoreException;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.Workspace;

/** One referral of a workspace, read and led on step by step; each step is a commit. */
public final class ReferralFile {

  private final Workspace workspace;
  private final long id;

  /** The referral of an identifier. */
  public ReferralFile(Workspace workspace, long id) {
    this.workspace = workspace;
    this.id = id;
  }

  /** A note of those who follow it. */
  public record Note(LocalDate date, String text) {}

  /**
   * What a page shows of a referral.
   *
   * @param need what is asked for
   * @param sender who refers
   * @param receiver to whom; "" when nobody is named
   * @param hasConsent whether the person's consent is recorded
   * @param reason of a refusal, or ""
   * @param notes the latest first
   */
  public record View(
      String pseudonym,
      ReferralState state,
      String need,
      String sender,
      String receiver,
      boolean hasConsent,
      LocalDate sentOn,
      LocalDate answerBy,
      LocalDate answeredOn,
      String reason,
      List<Note> notes) {

    /** Keeps a copy. */
    public View {
      notes = List.copyOf(notes);
    }

    /** Whether it cannot leave the draft for want of consent. */
    public boolean isBlocked() {
      return state == ReferralState.DRAFT && !hasConsent;
    }

    /** Whether it may be sent: consent and somebody to send it to. */
    public boolean canBeSent() {
      return hasConsent && !receiver.isEmpty();
    }

    /** Whether the agreed days are over without an answer. */
    public boolean isLate(LocalDate today) {
      return state == ReferralState.IN_PROGRESS && answerBy != null && answerBy.isBefore(today);
    }
  }

  /** Reads it as it is now. */
  public View read() {
    try (Session session = workspace.session()) {
      Referral referral = load(session);
      return new View(
          referral.getPseudonym(),
          ReferralSteps.state(referral),
          label(referral.getNeed()),
          label(referral.getSender()),
          label(referral.getReceiver()),
          ReferralSteps.hasConsent(referral),
          referral.getSentOn(),
          referral.getAnswerBy(),
          referral.getAnsweredOn(),
          referral.getRefusalReason() == null ? "" : referral.getRefusalReason(),
          referral.getFollowUps().stream()
              .map(n -> new Note(n.getDate(), n.getText()))
              .toList()
              .reversed());
    }
  }

  private static String label(Record record) {
    return record == null ? "" : Labels.of(record);
  }

  private Referral load(Session session) {
    return session
        .<Referral>load(Literals.REFERRAL, id)
        .orElseThrow(() -> new StoreException(Reason.MISSING, Sentences.text("gone"), null));
  }

  /**
   * Takes a step.
   *
   * @param reason why it is refused; null otherwise
   * @throws StoreException INVALID when the step is not allowed
   */
  public void take(ReferralState to, LocalDate day, String reason) {
    change(
        "commit.step",
        referral -> {
          ReferralSteps.take(referral, to, day);
          if (reason != null) {
            referral.setRefusalReason(reason.strip());
          }
        });
  }

  /**
   * Adds a note.
   *
   * @throws StoreException INVALID when it holds an identity
   */
  public void addNote(LocalDate day, String text) {
    change(
        "commit.note",
        referral -> {
          FollowUpNote note = NetworkFactory.eINSTANCE.createFollowUpNote();
          note.setDate(day);
          note.setText(text);
          referral.getFollowUps().add(note);
        });
  }

  private void change(String key, Consumer<Referral> change) {
    try (Session session = workspace.session()) {
      Referral referral = load(session);
      change.accept(referral);
      String state = Sentences.name(Literals.REFERRAL_STATE, ReferralSteps.state(referral));
      session.commit(Sentences.text(key, referral.getPseudonym(), state));
    }
  }
}
