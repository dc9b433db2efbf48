package ma.jisr.network.ui.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ma.jisr.model.text.Texts;
import ma.jisr.network.campaign.CampaignState;
import ma.jisr.network.campaign.Campaigns;
import ma.jisr.store.CommitListener;
import ma.jisr.store.Hit;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Ellipsis;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.base.ViewBar;
import ma.jisr.ui.base.Work;
import ma.jisr.ui.editor.RecordPage;
import ma.jisr.ui.editor.Records;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPartSite;

/** How far a campaign is: who answered, and who is to be reminded. */
public final class CampaignPage implements RecordPage {

  private static final Texts TEXTS = Texts.beside(CampaignPage.class);

  @Override
  public String title() {
    return TEXTS.text("state.title");
  }

  @Override
  public Control create(
      Composite parent, IWorkbenchPartSite site, Workspace workspace, long recordId) {
    Composite page = new Composite(parent, SWT.NONE);
    ViewBar bar = new ViewBar(page, TEXTS.text("state.hint"));
    Label counts = new Label(page, SWT.NONE);
    counts.setFont(Looks.bold());
    counts.setBackground(page.getBackground());
    counts.setData("jisr.id", "campaign.counts");
    GridDataFactory.fillDefaults().grab(true, false).indent(10, 6).applyTo(counts);
    Table due = new Table(page, SWT.FULL_SELECTION | SWT.V_SCROLL);
    due.setData("jisr.id", "campaign.due");
    Ellipsis.in(due);
    due.addListener(
        SWT.DefaultSelection,
        e -> Records.open(site.getPage(), workspace, (Long) e.item.getData()));
    GridDataFactory.fillDefaults().grab(true, true).indent(0, 6).applyTo(due);
    Runnable read = () -> read(workspace, recordId, counts, due);
    bar.add(
        action(
            "state.answers", "import", () -> new AnswersDialog(page.getShell(), workspace).open()));
    bar.add(
        action(
            "state.remind",
            "task",
            () ->
                Work.quietly(
                    TEXTS.text("state.remind"),
                    page,
                    monitor -> new Campaigns(workspace).remind(recordId, LocalDate.now()),
                    done -> read.run())));
    CommitListener commits = commit -> Work.later(page.getDisplay(), page, read);
    workspace.addListener(commits);
    page.addListener(SWT.Dispose, e -> workspace.removeListener(commits));
    read.run();
    return page;
  }

  private static Action action(String key, String icon, Runnable run) {
    return new Action(TEXTS.text(key), Icons.descriptor(icon)) {
      @Override
      public void run() {
        run.run();
      }
    };
  }

  /** An actor to be reminded. */
  private record Due(long id, String label) {}

  /** What is shown. */
  private record Shown(CampaignState state, List<Due> due) {}

  private static void read(Workspace workspace, long campaign, Label counts, Table due) {
    Work.quietly(
        TEXTS.text("state.title"),
        due,
        monitor -> {
          CampaignState state =
              new Campaigns(workspace)
                  .states(LocalDate.now()).stream()
                      .filter(s -> s.id() == campaign)
                      .findFirst()
                      .orElse(null);
          List<Due> names = new ArrayList<>();
          if (state != null) {
            for (long id : state.remindersDue()) {
              names.add(new Due(id, workspace.find(id).map(Hit::label).orElse("")));
            }
          }
          return new Shown(state, names);
        },
        shown -> show(shown, counts, due));
  }

  private static void show(Shown shown, Label counts, Table due) {
    if (shown.state() == null) {
      return; // in the trash meanwhile
    }
    CampaignState state = shown.state();
    counts.setText(
        TEXTS.format(
            "state.counts",
            state.sent(),
            state.answered(),
            state.confirmed(),
            state.unreachable(),
            state.remindersDue().size()));
    due.removeAll();
    for (Due each : shown.due()) {
      TableItem item = new TableItem(due, SWT.NONE);
      item.setText(ValueText.cell(TEXTS.format("state.due", each.label())));
      item.setImage(Icons.image("organisation"));
      item.setData(each.id());
    }
    counts.requestLayout();
  }
}
