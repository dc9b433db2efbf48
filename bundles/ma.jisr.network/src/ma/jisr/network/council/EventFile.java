package ma.jisr.network.council;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import ma.jisr.model.core.CoreFactory;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Event;
import ma.jisr.model.core.InvitationAnswer;
import ma.jisr.model.core.Participation;
import ma.jisr.model.core.Party;
import ma.jisr.model.core.Task;
import ma.jisr.model.core.TaskStatus;
import ma.jisr.model.meta.Labels;
import ma.jisr.network.Decision;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.store.Session;
import ma.jisr.store.StoreException;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.Workspace;

/** The invitations, the attendance and the action plan of one event; each change is a commit. */
public final class EventFile {

  private final Workspace workspace;
  private final long id;

  /** The event of an identifier. */
  public EventFile(Workspace workspace, long id) {
    this.workspace = workspace;
    this.id = id;
  }

  /** Somebody who is invited. */
  public record Guest(
      long partyId, String name, LocalDate invitedOn, InvitationAnswer answer, boolean attended) {}

  /**
   * A task of the event's action plan.
   *
   * @param from the decision that it comes from, or ""
   * @param who is responsible, or ""
   * @param progress in percent
   */
  public record Action(
      long id, String name, String from, String who, LocalDate due, int progress, boolean isDone) {

    /** Whether it should have been done before a day. */
    public boolean isLate(LocalDate today) {
      return !isDone && due != null && due.isBefore(today);
    }
  }

  /** What the page of an event shows. */
  public record View(List<Guest> guests, List<Action> actions) {

    /** Keeps copies. */
    public View {
      guests = List.copyOf(guests);
      actions = List.copyOf(actions);
    }

    /** How far the plan is, in percent: the mean of its tasks; 0 when there are none. */
    public int progress() {
      return (int) Math.round(actions.stream().mapToInt(Action::progress).average().orElse(0));
    }
  }

  /** Reads it as it is now. */
  public View read() {
    try (Session session = workspace.session()) {
      Event event = load(session);
      List<Guest> guests =
          event.getParticipations().stream()
              .filter(p -> p.getParty() != null)
              .map(
                  p ->
                      new Guest(
                          p.getParty().getId(),
                          Labels.of(p.getParty()),
                          p.getInvitedOn(),
                          p.getAnswer(),
                          p.isAttended()))
              .toList();
      List<Action> actions = new java.util.ArrayList<>();
      add(event.getTasks(), "", actions);
      for (Decision decision :
          Related.<Decision>of(session, Literals.DECISION, Literals.DECISION__EVENT, event)) {
        add(decision.getTasks(), decision.getTitle(), actions);
      }
      return new View(guests, actions);
    }
  }

  private static void add(Collection<Task> tasks, String from, List<Action> actions) {
    for (Task task : tasks) {
      boolean done = task.getStatus() == TaskStatus.DONE;
      int progress = task.getProgress() == null ? 0 : task.getProgress();
      String who =
          task.getResponsible() == null ? task.getAssignee() : Labels.of(task.getResponsible());
      if (task.getTrashedAt() == null && task.getStatus() != TaskStatus.CANCELLED) {
        actions.add(
            new Action(
                task.getId(),
                task.getName(),
                from,
                who == null ? "" : who,
                task.getDue(),
                done ? 100 : progress,
                done));
      }
    }
  }

  private Event load(Session session) {
    return session
        .<Event>load(CorePackage.Literals.EVENT, id)
        .orElseThrow(() -> new StoreException(Reason.MISSING, Sentences.text("goneEvent"), null));
  }

  /**
   * Invites parties who are not invited yet.
   *
   * @return how many were added
   */
  public int invite(Collection<Long> partyIds, LocalDate day) {
    try (Session session = workspace.session()) {
      Event event = load(session);
      Set<Long> there = new HashSet<>();
      event.getParticipations().forEach(p -> there.add(p.getParty().getId()));
      List<Party> guests =
          session.<Party>load(CorePackage.Literals.PARTY, partyIds).stream()
              .filter(p -> there.add(p.getId()))
              .toList();
      for (Party guest : guests) {
        Participation participation = CoreFactory.eINSTANCE.createParticipation();
        participation.setParty(guest);
        participation.setInvitedOn(day);
        participation.setAnswer(InvitationAnswer.PENDING);
        event.getParticipations().add(participation);
      }
      session.commit(Sentences.text("commit.invite", event.getName(), guests.size()));
      return guests.size();
    }
  }

  /** Notes what somebody answered. */
  public void answer(long partyId, InvitationAnswer answer, LocalDate day) {
    change(
        partyId,
        p -> {
          p.setAnswer(answer);
          p.setAnsweredOn(day);
        });
  }

  /** Notes whether somebody came. */
  public void attend(long partyId, boolean attended) {
    change(partyId, p -> p.setAttended(attended));
  }

  private void change(long partyId, Consumer<Participation> change) {
    try (Session session = workspace.session()) {
      Event event = load(session);
      event.getParticipations().stream()
          .filter(p -> p.getParty() != null && p.getParty().getId() == partyId)
          .forEach(change);
      session.commit(Sentences.text("commit.answer", event.getName()));
    }
  }

  /**
   * Notes how far a task is; one at 100 is done, one begun is started.
   *
   * @param progress in percent
   */
  public void advance(long taskId, int progress) {
    try (Session session = workspace.session()) {
      Task task = session.<Task>load(CorePackage.Literals.TASK, taskId).orElseThrow();
      task.setProgress(progress);
      task.setStatus(
          progress >= 100 ? TaskStatus.DONE : progress > 0 ? TaskStatus.STARTED : TaskStatus.OPEN);
      session.commit(task.getName() + " : " + progress + " %");
    }
  }
}
