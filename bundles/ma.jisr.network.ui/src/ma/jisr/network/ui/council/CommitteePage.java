package ma.jisr.network.ui.council;

import java.time.LocalDate;
import java.util.List;
import ma.jisr.model.meta.Labels;
import ma.jisr.network.Committee;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.network.council.CommitteeSummary;
import ma.jisr.network.council.CouncilPapers;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.EmptyState;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Work;
import ma.jisr.ui.editor.RecordPage;
import ma.jisr.ui.editor.Records;
import ma.jisr.ui.table.RecordTable;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;

/** The charter in force in one sentence, the members, the sessions and what they decided. */
public final class CommitteePage implements RecordPage {

  private static final int[] SHARES = {44, 32, 24};

  @Override
  public String title() {
    return CouncilTexts.text("committee.page");
  }

  @Override
  public Control create(
      Composite parent, IWorkbenchPartSite site, Workspace workspace, long recordId) {
    Composite area = new Composite(parent, SWT.NONE);
    area.setBackground(Looks.color(Looks.PAPER));
    area.setData("jisr.id", "committee");
    GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 6).applyTo(area);
    Label sentence = new Label(area, SWT.WRAP);
    sentence.setBackground(area.getBackground());
    sentence.setFont(Looks.bold());
    sentence.setData("jisr.id", "committee.charter");
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(sentence);
    PaperBar bar = new PaperBar(area, workspace);
    bar.document(
        "committee.sign",
        session ->
            new CouncilPapers(session)
                .signatures(CommitteeSummary.lastCharter(committee(session, recordId), session)));
    bar.button(
        "committee.session",
        "add",
        () -> Records.create(site.getPage(), Literals.COMMITTEE_SESSION));
    bar.button(
        "committee.member", "add", () -> Records.create(site.getPage(), Literals.COMMITTEE_MEMBER));
    SashForm sash = new SashForm(area, SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    list(
        sash,
        site,
        workspace,
        Literals.COMMITTEE_MEMBER,
        Literals.COMMITTEE_MEMBER__COMMITTEE,
        recordId);
    list(
        sash,
        site,
        workspace,
        Literals.COMMITTEE_SESSION,
        Literals.COMMITTEE_SESSION__COMMITTEE,
        recordId);
    list(
        sash,
        site,
        workspace,
        Literals.CHARTER_VERSION,
        Literals.CHARTER_VERSION__COMMITTEE,
        recordId);
    sash.setWeights(SHARES);
    Runnable refresh =
        () ->
            Work.quietly(
                CouncilTexts.text("reading"),
                area,
                monitor -> {
                  try (Session session = workspace.session()) {
                    return CommitteeSummary.sentence(
                        committee(session, recordId), LocalDate.now(), session);
                  }
                },
                text -> {
                  sentence.setText(text);
                  area.layout(true, true);
                });
    ma.jisr.store.CommitListener commits =
        commit -> {
          if (!area.isDisposed()) {
            Work.later(area.getDisplay(), area, refresh);
          }
        };
    workspace.addListener(commits);
    area.addListener(SWT.Dispose, e -> workspace.removeListener(commits));
    refresh.run();
    return area;
  }

  private static Committee committee(Session session, long id) {
    return session.<Committee>load(Literals.COMMITTEE, id).orElseThrow();
  }

  private static void list(
      Composite parent,
      IWorkbenchPartSite site,
      Workspace workspace,
      EClass type,
      EReference owner,
      long ownerId) {
    Composite area = new Composite(parent, SWT.NONE);
    area.setBackground(Looks.color(Looks.PAPER));
    GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(area);
    Label head = new Label(area, SWT.NONE);
    head.setText(Labels.plural(type));
    head.setFont(Looks.bold());
    head.setForeground(Looks.color(Looks.ACCENT));
    head.setBackground(area.getBackground());
    Composite inside = new Composite(area, SWT.NONE);
    inside.setLayout(new FillLayout());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(inside);
    RecordTable table = new RecordTable(inside, workspace, type);
    table.setColumns(table.columns().stream().filter(c -> c.feature() != owner).toList());
    table.setConditions(
        List.of(new Condition.Compare(Column.idOf(owner), Condition.Operator.EQUAL, ownerId)));
    table.onOpen(id -> Records.open(site.getPage(), workspace, id));
    table.setEmptyState(
        () ->
            new EmptyState(
                table.stack(),
                "committee",
                CouncilTexts.text("committee.empty", Labels.plural(type)),
                CouncilTexts.text("committee.empty.hint")));
  }
}
