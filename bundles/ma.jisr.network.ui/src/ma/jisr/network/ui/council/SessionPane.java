package ma.jisr.network.ui.council;

import java.util.Set;
import java.util.function.LongConsumer;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.meta.Labels;
import ma.jisr.network.DecisionState;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.network.council.SessionSheet;
import ma.jisr.store.CommitListener;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Ellipsis;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Problems;
import ma.jisr.ui.base.ScrollPane;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.base.Work;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * A session at work: the presences on one side with the sentence whether the quorum is reached, the
 * votes on the other with the sentence whether the majority is.
 */
final class SessionPane extends Composite {

  static final RGB GOOD = new RGB(0x1E, 0x7A, 0x46);
  private static final Set<String> TYPES =
      Set.of(
          Catalog.qualifiedName(Literals.COMMITTEE_SESSION),
          Catalog.qualifiedName(Literals.DECISION),
          Catalog.qualifiedName(Literals.COMMITTEE_MEMBER),
          Catalog.qualifiedName(Literals.CHARTER_VERSION));

  private final SessionSheet sheet;
  private final CommitListener commits;
  private final LongConsumer opener;
  private final Label quorum;
  private final Label message;
  private final ScrollPane scroll;
  private final PresenceRows presences;
  private final Button save;
  private final Table decisions;
  private final DecisionEntry entry;
  private SessionSheet.View view;

  SessionPane(Composite parent, Workspace workspace, long id, LongConsumer opener) {
    super(parent, SWT.NONE);
    sheet = new SessionSheet(workspace, id);
    this.opener = opener;
    setBackground(Looks.color(Looks.PAPER));
    setData("jisr.id", "session");
    GridLayoutFactory.fillDefaults().margins(14, 10).spacing(0, 6).applyTo(this);
    quorum = new Label(this, SWT.WRAP);
    quorum.setBackground(getBackground());
    quorum.setFont(Looks.bold());
    quorum.setData("jisr.id", "session.quorum");
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(quorum);
    message = new Label(this, SWT.WRAP);
    message.setBackground(getBackground());
    message.setForeground(Looks.color(Looks.WRONG));
    message.setData("jisr.id", "session.message");
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(200, SWT.DEFAULT)
        .exclude(true)
        .applyTo(message);
    scroll = new ScrollPane(this);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
    Composite body = scroll.body();
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(28, 4).applyTo(body);
    Composite left = column(body, Labels.of(Literals.COMMITTEE_SESSION__PRESENCES));
    presences = new PresenceRows(left, this::changed);
    save = new Button(left, SWT.PUSH);
    save.setText(CouncilTexts.text("session.save"));
    save.setData("jisr.id", "session.save");
    save.setEnabled(false);
    save.addListener(SWT.Selection, e -> save());
    Composite right = column(body, Labels.plural(Literals.DECISION));
    decisions = decisions(right);
    entry = new DecisionEntry(right, workspace, id, scroll::reflow);
    commits =
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

  private static Composite column(Composite body, String title) {
    Composite column = new Composite(body, SWT.NONE);
    column.setBackground(body.getBackground());
    GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(column);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).applyTo(column);
    Label head = new Label(column, SWT.NONE);
    head.setText(title);
    head.setFont(Looks.bold());
    head.setForeground(Looks.color(Looks.ACCENT));
    head.setBackground(column.getBackground());
    return column;
  }

  private Table decisions(Composite parent) {
    Table table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
    Ellipsis.in(table);
    table.setHeaderVisible(true);
    table.setData("jisr.id", "session.decisions");
    for (String title :
        new String[] {
          Labels.of(Literals.DECISION__TITLE),
          Labels.of(Literals.DECISION__STATE),
          CouncilTexts.text("session.votes")
        }) {
      new TableColumn(table, SWT.NONE).setText(title);
    }
    table.addListener(
        SWT.Resize,
        e -> {
          int width = table.getClientArea().width;
          table.getColumn(0).setWidth(Math.max(100, width * 55 / 100));
          table.getColumn(1).setWidth(Math.max(60, width * 22 / 100));
          table.getColumn(2).setWidth(Math.max(60, width * 23 / 100));
        });
    table.addListener(SWT.DefaultSelection, e -> opener.accept((Long) e.item.getData()));
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(Looks.chars(table, 44), table.getItemHeight() * 6)
        .applyTo(table);
    return table;
  }

  private void changed() {
    save.setEnabled(true);
    entry.setEnabled(false);
    tell(view.with(presences.lines()));
  }

  private void tell(SessionSheet.View shown) {
    quorum.setText(shown.sentence());
    quorum.setForeground(Looks.color(shown.isQuorate() ? GOOD : Looks.WRONG));
    layout(true, false);
  }

  private void save() {
    var lines = presences.lines();
    save.setEnabled(false);
    Work.quietly(
        CouncilTexts.text("saving"),
        this,
        monitor -> {
          sheet.save(lines);
          return null;
        },
        nothing -> {
          say("");
          refresh(); // nothing may have changed: then no commit tells so
        },
        problem -> {
          say(Problems.sentence(problem));
          save.setEnabled(true);
        });
  }

  private void say(String sentence) {
    message.setText(sentence);
    message.setVisible(!sentence.isEmpty());
    ((org.eclipse.swt.layout.GridData) message.getLayoutData()).exclude = sentence.isEmpty();
    layout(true, true);
  }

  private void refresh() {
    Work.quietly(
        CouncilTexts.text("reading"),
        this,
        monitor -> sheet.read(),
        this::show,
        gone -> say(Problems.sentence(gone)));
  }

  private void show(SessionSheet.View read) {
    view = read;
    boolean editing = save.isEnabled();
    if (!editing) {
      presences.show(read.lines());
    }
    tell(editing ? read.with(presences.lines()) : read);
    decisions.removeAll();
    for (SessionSheet.Taken taken : read.decisions()) {
      TableItem row = new TableItem(decisions, SWT.NONE);
      row.setData(taken.id());
      row.setText(
          new String[] {
            ValueText.cell(taken.title()),
            CouncilTexts.name(Literals.DECISION_STATE, taken.state()),
            votes(taken)
          });
      row.setForeground(1, Looks.color(colour(taken.state())));
    }
    entry.setEnabled(!editing);
    entry.restart();
    scroll.reflow();
  }

  private static String votes(SessionSheet.Taken taken) {
    return taken.votesFor() == null
        ? ""
        : taken.votesFor() + " / " + zero(taken.votesAgainst()) + " / " + zero(taken.abstentions());
  }

  private static int zero(Integer count) {
    return count == null ? 0 : count;
  }

  private static RGB colour(DecisionState state) {
    return switch (state) {
      case ADOPTED -> GOOD;
      case REJECTED -> Looks.WRONG;
      case PROPOSED, POSTPONED -> Looks.QUIET;
    };
  }
}
