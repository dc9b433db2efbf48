package ma.jisr.network.ui.graph;

import java.util.Set;
import java.util.function.LongConsumer;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Commit;
import ma.jisr.store.CommitListener;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.EmptyState;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.base.Work;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The network of a workspace, drawn and edited: bar, drawing, filters, time, status. */
final class GraphPane extends Composite implements GraphDesk.Listener {

  private static final Texts TEXTS = Texts.beside(GraphPane.class);
  private static final int SAVE = 1_500;
  private static final Set<String> SHOWN =
      Set.of(
          "core.Organisation",
          "core.Person",
          "core.Relationship",
          "core.RelationshipType",
          "core.OrganisationType",
          "core.Theme",
          "core.Project",
          "core.Place");
  private final Workspace workspace;
  private final GraphMemory memory;
  private final CommitListener commits = this::committed;
  private final Runnable save = this::save;
  private final StackLayout stack = new StackLayout();
  private final GraphDesk desk;
  private final GraphEdits edits;
  private final GraphLayouts layouts;
  private final GraphButtons buttons;
  private final GraphExport export;
  private final GraphMenu menu;
  private final FilterPane filters;
  private final TimeBar time;
  private final GraphBar bar;
  private final Composite pages;
  private final Label status;
  private final LongConsumer opener;
  private final Outside outside;
  private EmptyState empty;
  private String told = "";

  /** What a graph does outside of itself. */
  interface Outside {
    /** Opens a record. */
    void open(long id);

    /** Begins a new relationship. */
    void create();
  }

  /**
   * A graph.
   *
   * @param operations where edits are remembered
   * @param context of the edits
   */
  GraphPane(
      Composite parent,
      Workspace workspace,
      GraphMemory memory,
      IOperationHistory operations,
      IUndoContext context,
      Outside outside) {
    super(parent, SWT.NONE);
    this.workspace = workspace;
    this.memory = memory;
    opener = outside::open;
    setBackground(Looks.color(Looks.PAPER));
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
    bar = new GraphBar(this);
    line(this, false);
    Composite middle = new Composite(this, SWT.NONE);
    middle.setBackground(getBackground());
    GridLayoutFactory.fillDefaults().numColumns(3).spacing(0, 0).applyTo(middle);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(middle);
    pages = new Composite(middle, SWT.NONE);
    pages.setBackground(getBackground());
    pages.setLayout(stack);
    GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(pages);
    GraphCanvas canvas = new GraphCanvas(pages);
    canvas.setWaiting(TEXTS.text("reading") + '…');
    stack.topControl = canvas;
    desk = new GraphDesk(workspace, canvas);
    edits = new GraphEdits(desk, operations, context);
    layouts = new GraphLayouts(desk, edits, this::layoutChanged);
    export = new GraphExport(desk);
    new GraphOverlays(desk);
    line(middle, true);
    filters = new FilterPane(middle, desk);
    menu = new GraphMenu(desk, edits, filters, opener);
    GraphHands hands = new GraphHands(desk, edits, menu::askType);
    new GraphKeys(desk, edits, opener, () -> bar.words().setFocus());
    new GraphTips(desk);
    new GraphSearch(bar.words(), desk);
    buttons = new GraphButtons(bar, desk, edits, layouts, filters, hands, export);
    line(this, false);
    time = new TimeBar(this, desk);
    status = new Label(this, SWT.NONE);
    status.setBackground(getBackground());
    status.setForeground(Looks.color(Looks.QUIET));
    status.setData("jisr.id", "graph.status");
    GridDataFactory.fillDefaults().indent(10, 3).grab(true, false).applyTo(status);
    line(this, false).setVisible(false);
    canvas
        .getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = menu.chosenNames().isEmpty() ? status.getText() : menu.chosenNames();
              }
            });
    canvas.addListener(SWT.MouseDoubleClick, e -> doubleClick(e.x, e.y));
    GraphMemory.Kept kept = memory.read();
    desk.model().setArrangement(kept.arrangement());
    desk.begin(Property.byId(kept.color()), Property.byId(kept.size()));
    desk.addListener(this);
    bar.onColor(desk::colorBy);
    bar.onSize(desk::sizeBy);
    bar.onGroups(edits::group);
    workspace.addListener(commits);
    this.outside = outside;
    addListener(SWT.Dispose, e -> closed());
    desk.read(this::placeNew);
  }

  private static Label line(Composite parent, boolean upright) {
    Label line = new Label(parent, SWT.NONE);
    line.setBackground(Looks.color(Looks.LINE));
    GridDataFactory.fillDefaults()
        .grab(!upright, upright)
        .hint(upright ? 1 : SWT.DEFAULT, upright ? SWT.DEFAULT : 1)
        .applyTo(line);
    return line;
  }

  private void placeNew() {
    layouts.placeNew();
  }

  private void layoutChanged() {
    if (!isDisposed()) {
      buttons.show();
      saveSoon();
    }
  }

  private void doubleClick(int x, int y) {
    int node = desk.canvas().nodeAt(x, y);
    if (node < 0) {
      int drawnTie = Hits.tie(desk.drawn().drawing(), desk.canvas().view(), x, y);
      if (drawnTie >= 0 && desk.tie(drawnTie) != null) {
        opener.accept(desk.tie(drawnTie).id());
      } else {
        desk.canvas().zoom(2, x, y);
      }
      return;
    }
    int key = desk.drawn().drawing().nodes().key()[node];
    if (key < 0) {
      edits.toggle(desk.drawn().groups().get(-1 - key), false);
    } else {
      opener.accept(desk.model().contents().actor(key).id());
    }
  }

  private void committed(Commit commit) {
    boolean any = commit.types().isEmpty() || commit.types().stream().anyMatch(SHOWN::contains);
    if (any && !isDisposed()) {
      Work.later(getDisplay(), this, () -> desk.read(this::placeNew));
    }
  }

  @Override
  public void shown() {
    boolean nothing = desk.isRead() && desk.model().contents().network().ties().isEmpty();
    if (nothing && empty == null) {
      empty = new EmptyState(pages, "network", TEXTS.text("empty"), TEXTS.text("empty.hint"));
      empty.button(TEXTS.text("empty.new"), outside::create);
    }
    stack.topControl = nothing ? empty : desk.canvas();
    pages.layout();
    bar.show(desk.color(), desk.size(), groups());
    filters.show();
    time.show();
    buttons.show();
    count();
    saveSoon();
  }

  private Property groups() {
    Arrangement now = desk.model().arrangement();
    return now.collapsed().isEmpty() ? Property.NONE : Property.byId(now.groupBy());
  }

  private void count() {
    Visible visible = desk.model().visible();
    int hidden = desk.model().arrangement().hidden().size();
    String counts =
        TEXTS.format(
            "status",
            ValueText.number(visible.actorCount()),
            ValueText.number(desk.model().contents().size()),
            ValueText.number(visible.tieCount()),
            ValueText.number(desk.model().contents().network().ties().size()));
    if (hidden > 0) {
      counts += "  ·  " + TEXTS.format("status.hidden", hidden);
    }
    status.setText(counts + "  ·  " + (told.isEmpty() ? TEXTS.text("hint") : told));
  }

  @Override
  public void told(String sentence) {
    told = sentence;
    count();
  }

  @Override
  public void chosen() {
    told = "";
    count();
  }

  private void saveSoon() {
    getDisplay().timerExec(SAVE, save);
  }

  private GraphMemory.Kept kept() {
    return new GraphMemory.Kept(desk.model().arrangement(), desk.color().id(), desk.size().id());
  }

  private void save() {
    if (!isDisposed() && desk.isRead()) {
      GraphMemory.Kept kept = kept();
      Work.quietly(
          TEXTS.text("saving"),
          this,
          monitor -> {
            memory.write(kept);
            return kept;
          },
          done -> {});
    }
  }

  private void closed() {
    workspace.removeListener(commits);
    getDisplay().timerExec(-1, save);
    layouts.stop();
    if (desk.isRead()) {
      memory.write(kept());
    }
    edits.history().dispose();
  }

  GraphDesk desk() {
    return desk;
  }

  GraphEdits edits() {
    return edits;
  }

  GraphExport export() {
    return export;
  }

  GraphMenu menu() {
    return menu;
  }

  FilterPane filters() {
    return filters;
  }

  TimeBar time() {
    return time;
  }

  GraphLayouts layouts() {
    return layouts;
  }

  @Override
  public boolean setFocus() {
    return desk.canvas().setFocus();
  }
}
