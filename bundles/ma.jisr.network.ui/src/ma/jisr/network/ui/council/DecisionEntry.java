package ma.jisr.network.ui.council;

import java.util.List;
import ma.jisr.model.check.Problem;
import ma.jisr.model.meta.Labels;
import ma.jisr.network.CommitteeSession;
import ma.jisr.network.Decision;
import ma.jisr.network.DecisionState;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.network.council.Assembly;
import ma.jisr.store.RefusedException;
import ma.jisr.store.Session;
import ma.jisr.store.StoreException;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Problems;
import ma.jisr.ui.form.FieldPane;
import ma.jisr.ui.form.RecordEdit;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Takes a decision down while it is voted: the sentence says what the votes make of it. */
final class DecisionEntry {

  private final Workspace workspace;
  private final long meetingId;
  private final Composite area;
  private final Label outcome;
  private final Button record;
  private final Runnable resized;
  private RecordEdit edit;
  private FieldPane fields;
  private Assembly assembly;
  private boolean enabled = true;

  DecisionEntry(Composite parent, Workspace workspace, long meetingId, Runnable resized) {
    this.workspace = workspace;
    this.meetingId = meetingId;
    this.resized = resized;
    area = new Composite(parent, SWT.NONE);
    area.setBackground(parent.getBackground());
    area.setData("jisr.id", "session.entry");
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 5).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
    outcome = new Label(parent, SWT.WRAP);
    outcome.setBackground(parent.getBackground());
    outcome.setData("jisr.id", "session.majority");
    GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(outcome);
    record = new Button(parent, SWT.PUSH);
    record.setText(CouncilTexts.text("entry.record"));
    record.setData("jisr.id", "session.record");
    record.addListener(SWT.Selection, e -> record());
    area.addListener(SWT.Dispose, e -> end());
  }

  private void end() {
    if (edit != null) {
      edit.session().close();
    }
  }

  /** Whether votes may be taken down: not while presences wait to be saved. */
  void setEnabled(boolean on) {
    enabled = on;
    tell();
  }

  /** Looks at the session anew, unless a decision is being taken down. */
  void restart() {
    if (edit != null && edit.isDirty()) {
      look();
      tell();
      return;
    }
    Session session = workspace.session();
    CommitteeSession meeting =
        session.<CommitteeSession>load(Literals.COMMITTEE_SESSION, meetingId).orElse(null);
    if (meeting == null) {
      session.close();
      return;
    }
    Decision decision = session.create(Literals.DECISION);
    decision.setSession(meeting);
    if (edit == null) {
      edit = new RecordEdit(workspace, session, decision);
      fields =
          new FieldPane(
              area,
              edit,
              List.of(
                  Literals.DECISION__TITLE,
                  Literals.DECISION__KIND,
                  Literals.DECISION__VOTES_FOR,
                  Literals.DECISION__VOTES_AGAINST,
                  Literals.DECISION__ABSTENTIONS),
              (type, id) -> {},
              resized);
      edit.addListener(this::tell);
    } else {
      Session old = edit.session();
      edit.restart(session, decision);
      old.close();
    }
    look();
    tell();
    resized.run();
  }

  private Decision decision() {
    return (Decision) edit.root();
  }

  private void look() {
    Session fresh = workspace.session();
    try {
      assembly =
          fresh
              .<CommitteeSession>load(Literals.COMMITTEE_SESSION, meetingId)
              .map(meeting -> Assembly.of(meeting, fresh))
              .orElse(null);
      if (assembly != null && assembly.charter() != null) {
        assembly.charter().getMajorities().forEach(rule -> rule.getKind()); // while it is open
      }
    } finally {
      fresh.close();
    }
  }

  private void tell() {
    if (edit == null || assembly == null || outcome.isDisposed()) {
      return;
    }
    boolean voted = decision().getVotesFor() != null;
    boolean adopted = voted && assembly.adopts(decision());
    String rule = CouncilTexts.name(Literals.MAJORITY, assembly.majority(decision().getKind()));
    if (!enabled) {
      outcome.setText(CouncilTexts.text("entry.first"));
    } else if (!assembly.isQuorate()) {
      outcome.setText(CouncilTexts.text("entry.noQuorum"));
    } else if (!voted) {
      outcome.setText(CouncilTexts.text("entry.rule", rule));
    } else {
      outcome.setText(
          CouncilTexts.text(
              adopted ? "entry.adopted" : "entry.rejected",
              decision().getVotesFor(),
              decision().getVotesAgainst() == null ? 0 : decision().getVotesAgainst(),
              assembly.voters(),
              rule));
    }
    boolean good = enabled && adopted && assembly.isQuorate();
    boolean bad = enabled && (voted && !adopted || !assembly.isQuorate());
    outcome.setForeground(Looks.color(good ? SessionPane.GOOD : bad ? Looks.WRONG : Looks.QUIET));
    record.setEnabled(enabled && voted && assembly.isQuorate());
    resized.run();
  }

  private void record() {
    area.forceFocus(); // what is being typed counts
    edit.beStrict();
    List<Problem> problems = edit.problems();
    if (!problems.isEmpty()) {
      fields.focus(problems.get(0).feature());
      return;
    }
    try {
      write();
      edit.saved();
      restart();
      fields.focus(null);
    } catch (RefusedException e) {
      edit.refuse(e.problem());
      fields.focus(e.problem().feature());
      outcome.setText(e.problem().sentence());
      outcome.setForeground(Looks.color(Looks.WRONG));
      resized.run();
    } catch (StoreException e) {
      outcome.setText(Problems.sentence(e));
      resized.run();
    }
  }

  /** In a session of its own: that of the entry may have seen the attendance as it was before. */
  private void write() {
    Decision entered = decision();
    try (Session session = workspace.session()) {
      Decision decision = session.create(Literals.DECISION);
      decision.setSession(Terms.in(session, entered.getSession()));
      decision.setTitle(entered.getTitle());
      decision.setKind(Terms.in(session, entered.getKind()));
      decision.setVotesFor(entered.getVotesFor());
      decision.setVotesAgainst(entered.getVotesAgainst());
      decision.setAbstentions(entered.getAbstentions());
      boolean adopted = assembly.adopts(entered);
      decision.setState(adopted ? DecisionState.ADOPTED : DecisionState.REJECTED);
      session.commit(CouncilTexts.text("entry.commit", Labels.of(decision)));
    }
  }
}
