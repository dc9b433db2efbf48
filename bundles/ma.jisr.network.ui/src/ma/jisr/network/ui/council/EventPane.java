package ma.jisr.network.ui.council;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Event;
import ma.jisr.model.core.InvitationAnswer;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.meta.Labels;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.network.council.CouncilPapers;
import ma.jisr.network.council.EventFile;
import ma.jisr.network.council.InvitationList;
import ma.jisr.store.CommitListener;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Ellipsis;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.base.Work;
import ma.jisr.ui.editor.Records;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPartSite;

/**
 * The invitations to an event, ticked as people come, and its action plan with how far each task
 * is; papers of both.
 */
final class EventPane extends Composite {

  private static final int[] PROGRESS = {0, 25, 50, 75, 100};
  private static final Set<String> TYPES =
      Set.of(
          Catalog.qualifiedName(CorePackage.Literals.EVENT),
          Catalog.qualifiedName(CorePackage.Literals.TASK),
          Catalog.qualifiedName(Literals.DECISION));

  private final IWorkbenchPartSite site;
  private final Workspace workspace;
  private final long id;
  private final EventFile file;
  private final PaperBar bar;
  private final Label guestHead;
  private final Label planHead;
  private final Table guests;
  private final Table actions;

  EventPane(Composite parent, IWorkbenchPartSite site, Workspace workspace, long id) {
    super(parent, SWT.NONE);
    this.site = site;
    this.workspace = workspace;
    this.id = id;
    file = new EventFile(workspace, id);
    setBackground(Looks.color(Looks.PAPER));
    setData("jisr.id", "event");
    GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 6).applyTo(this);
    bar = new PaperBar(this, workspace);
    bar.button("event.invite", "add", this::invite);
    bar.document("event.attendance", s -> new CouncilPapers(s).attendance(event(s)));
    bar.document("event.minutes", s -> new CouncilPapers(s).minutes(event(s)));
    bar.table("event.list", (s, out) -> new InvitationList(event(s)).write(out));
    SashForm sash = new SashForm(this, SWT.HORIZONTAL);
    sash.setBackground(getBackground());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    Composite left = half(sash);
    guestHead = head(left);
    guests =
        table(
            left,
            SWT.CHECK,
            "event.guests",
            new int[] {58, 21, 21},
            Labels.of(CorePackage.Literals.PARTICIPATION__PARTY),
            Labels.of(CorePackage.Literals.PARTICIPATION__INVITED_ON),
            Labels.of(CorePackage.Literals.PARTICIPATION__ANSWER));
    guests.setToolTipText(CouncilTexts.text("event.tick"));
    guests.addListener(SWT.Selection, this::ticked);
    guests.setMenu(answers());
    Composite right = half(sash);
    planHead = head(right);
    actions =
        table(
            right,
            SWT.NONE,
            "event.actions",
            new int[] {38, 26, 17, 19},
            Labels.of(CorePackage.Literals.TASK__NAME),
            Labels.of(CorePackage.Literals.TASK__RESPONSIBLE),
            Labels.of(CorePackage.Literals.TASK__DUE),
            Labels.of(CorePackage.Literals.TASK__PROGRESS));
    actions.setMenu(progress());
    actions.addListener(
        SWT.DefaultSelection,
        e -> Records.open(site.getPage(), workspace, ((EventFile.Action) e.item.getData()).id()));
    CommitListener commits =
        commit -> {
          boolean mine =
              commit.types().isEmpty() || commit.types().stream().anyMatch(TYPES::contains);
          if (mine && !isDisposed()) {
            Work.later(getDisplay(), this, this::refresh);
          }
        };
    workspace.addListener(commits);
    addListener(SWT.Dispose, e -> workspace.removeListener(commits));
    refresh();
  }

  private Event event(Session session) {
    return session.<Event>load(CorePackage.Literals.EVENT, id).orElseThrow();
  }

  private Composite half(Composite sash) {
    Composite half = new Composite(sash, SWT.NONE);
    half.setBackground(getBackground());
    GridLayoutFactory.fillDefaults().extendedMargins(0, 6, 0, 0).spacing(0, 4).applyTo(half);
    return half;
  }

  private static Label head(Composite parent) {
    Label head = new Label(parent, SWT.NONE);
    head.setBackground(parent.getBackground());
    head.setForeground(Looks.color(Looks.ACCENT));
    head.setFont(Looks.bold());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
    return head;
  }

  private static Table table(
      Composite parent, int style, String name, int[] shares, String... titles) {
    Table table =
        new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER | style);
    Ellipsis.in(table);
    table.setHeaderVisible(true);
    table.setData("jisr.id", name);
    Arrays.stream(titles).forEach(t -> new TableColumn(table, SWT.NONE).setText(t));
    table.addListener(
        SWT.Resize,
        e -> {
          for (int i = 0; i < shares.length; i++) {
            int width = table.getClientArea().width * shares[i] / 100;
            table.getColumn(i).setWidth(Math.max(60, width));
          }
        });
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    return table;
  }

  private void invite() {
    InviteDialog dialog = new InviteDialog(site.getPage(), workspace);
    if (dialog.open() == Window.OK) {
      List<Long> chosen = dialog.chosen();
      Work.visibly(
          CouncilTexts.text("event.invite"),
          this,
          monitor -> file.invite(chosen, LocalDate.now()),
          added -> bar.say(CouncilTexts.text("event.invited", added)));
    }
  }

  private void ticked(org.eclipse.swt.widgets.Event e) {
    if (e.detail == SWT.CHECK) {
      TableItem row = (TableItem) e.item;
      EventFile.Guest guest = (EventFile.Guest) row.getData();
      boolean there = row.getChecked();
      write(() -> file.attend(guest.partyId(), there));
    }
  }

  private Menu answers() {
    Menu menu = new Menu(guests);
    for (InvitationAnswer answer : InvitationAnswer.values()) {
      MenuItem item = new MenuItem(menu, SWT.PUSH);
      item.setText(CouncilTexts.name(CorePackage.Literals.INVITATION_ANSWER, answer));
      item.addListener(
          SWT.Selection,
          e -> {
            for (TableItem row : guests.getSelection()) {
              EventFile.Guest guest = (EventFile.Guest) row.getData();
              write(() -> file.answer(guest.partyId(), answer, LocalDate.now()));
            }
          });
    }
    return menu;
  }

  private Menu progress() {
    Menu menu = new Menu(actions);
    for (int percent : PROGRESS) {
      MenuItem item = new MenuItem(menu, SWT.PUSH);
      item.setText(CouncilTexts.text("event.percent", percent));
      item.addListener(
          SWT.Selection,
          e -> {
            for (TableItem row : actions.getSelection()) {
              EventFile.Action action = (EventFile.Action) row.getData();
              write(() -> file.advance(action.id(), percent));
            }
          });
    }
    return menu;
  }

  private void write(Runnable work) {
    Work.quietly(
        CouncilTexts.text("saving"),
        this,
        monitor -> {
          work.run();
          return null;
        },
        nothing -> {},
        bar::say);
  }

  private void refresh() {
    Work.quietly(CouncilTexts.text("reading"), this, monitor -> file.read(), this::show, bar::say);
  }

  private void show(EventFile.View view) {
    long came = view.guests().stream().filter(EventFile.Guest::attended).count();
    guestHead.setText(CouncilTexts.text("event.guests", view.guests().size(), came));
    planHead.setText(
        view.actions().isEmpty()
            ? CouncilTexts.text("event.noPlan")
            : CouncilTexts.text("event.plan", view.actions().size(), view.progress()));
    int guest = guests.getSelectionIndex();
    guests.removeAll();
    for (EventFile.Guest each : view.guests()) {
      TableItem row = new TableItem(guests, SWT.NONE);
      row.setData(each);
      row.setChecked(each.attended());
      row.setText(
          new String[] {
            ValueText.cell(each.name()),
            each.invitedOn() == null ? "" : CouncilTexts.day(each.invitedOn()),
            CouncilTexts.name(CorePackage.Literals.INVITATION_ANSWER, each.answer())
          });
    }
    guests.select(guest);
    int action = actions.getSelectionIndex();
    actions.removeAll();
    for (EventFile.Action each : view.actions()) {
      TableItem row = new TableItem(actions, SWT.NONE);
      row.setData(each);
      row.setText(
          new String[] {
            ValueText.cell(each.name()),
            ValueText.cell(each.who()),
            each.due() == null ? "" : CouncilTexts.day(each.due()),
            CouncilTexts.text("event.percent", each.progress())
          });
      boolean late = each.isLate(LocalDate.now());
      row.setForeground(Looks.color(late ? Looks.WRONG : each.isDone() ? Looks.QUIET : Looks.INK));
    }
    actions.select(action);
  }
}
