package ma.jisr.network.ui.council;

import java.time.LocalDate;
import java.util.List;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Labels;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.network.Referral;
import ma.jisr.network.council.OfferSearch;
import ma.jisr.network.council.OfferSearch.Match;
import ma.jisr.network.council.OfferSearch.Wish;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Ellipsis;
import ma.jisr.ui.base.EmptyState;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.base.ViewBar;
import ma.jisr.ui.base.Work;
import ma.jisr.ui.editor.Records;
import ma.jisr.ui.form.FieldPane;
import ma.jisr.ui.form.RecordEdit;
import ma.jisr.ui.table.RecordRefs;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;

/**
 * The referral directory: who answers a need, near a place, in a language, for a public; the
 * fittest first, with the reason. "Refer to" makes the referral of it.
 */
public final class DirectoryView extends ViewPart {

  /** The view's identifier in the workbench. */
  public static final String ID = "ma.jisr.network.ui.directory";

  private static final int[] SHARES = {26, 26, 48};
  private final StackLayout stack = new StackLayout();
  private Workspace workspace;
  private Session session;
  private RecordEdit edit;
  private FieldPane fields;
  private Composite area;
  private EmptyState empty;
  private Table table;
  private Action refer;
  private Action open;
  private int asked;

  @Override
  public void createPartControl(Composite parent) {
    workspace = getSite().getService(Workspace.class);
    Composite outer = new Composite(parent, SWT.NONE);
    ViewBar bar = new ViewBar(outer, CouncilTexts.text("directory.hint"));
    refer = action("directory.refer", "referral", this::refer);
    open = action("directory.open", "open", this::open);
    bar.add(refer);
    bar.add(open);
    // What is looked for has the shape of a referral: an example that is never written.
    session = workspace.session();
    edit = new RecordEdit(workspace, session, session.create(Literals.REFERRAL));
    Composite search = new Composite(outer, SWT.NONE);
    search.setBackground(Looks.color(Looks.PAPER));
    search.setData("jisr.id", "directory.search");
    GridLayoutFactory.fillDefaults().numColumns(4).margins(10, 6).spacing(10, 5).applyTo(search);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
    fields =
        new FieldPane(
            search,
            edit,
            List.of(
                Literals.REFERRAL__NEED,
                Literals.REFERRAL__PLACE,
                Literals.REFERRAL__LANGUAGE,
                Literals.REFERRAL__TARGET_GROUP),
            (type, id) -> Records.open(getSite().getPage(), workspace, id),
            () -> outer.layout(true, true));
    area = new Composite(outer, SWT.NONE);
    area.setBackground(Looks.color(Looks.PAPER));
    area.setLayout(stack);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    empty =
        new EmptyState(
            area,
            "offer",
            CouncilTexts.text("directory.none"),
            CouncilTexts.text("directory.none.hint"));
    empty.button(
        CouncilTexts.text("directory.new"),
        () -> Records.create(getSite().getPage(), Literals.SERVICE_OFFER));
    table = table();
    edit.addListener(this::search);
    stack.topControl = table;
    search();
  }

  private Action action(String key, String icon, Runnable work) {
    Action action =
        new Action(CouncilTexts.text(key), Icons.descriptor(icon)) {
          @Override
          public void run() {
            work.run();
          }
        };
    action.setToolTipText(CouncilTexts.text(key + ".tip"));
    action.setEnabled(false);
    return action;
  }

  private Table table() {
    Table made = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
    Ellipsis.in(made);
    made.setHeaderVisible(true);
    made.setData("jisr.id", "directory.offers");
    for (String title :
        List.of(
            Labels.of(Literals.SERVICE_OFFER__NAME),
            Labels.of(Literals.SERVICE_OFFER__ORGANISATION),
            CouncilTexts.text("directory.why"))) {
      new TableColumn(made, SWT.NONE).setText(title);
    }
    made.addListener(
        SWT.Resize,
        e -> {
          for (int i = 0; i < SHARES.length; i++) {
            made.getColumn(i).setWidth(Math.max(80, made.getClientArea().width * SHARES[i] / 100));
          }
        });
    made.addListener(SWT.Selection, e -> selected());
    made.addListener(SWT.DefaultSelection, e -> open());
    return made;
  }

  private Match match() {
    return table.getSelectionCount() == 0 ? null : (Match) table.getSelection()[0].getData();
  }

  private void selected() {
    Match match = match();
    open.setEnabled(match != null);
    refer.setEnabled(match != null && match.providerId() != 0);
    ISelectionProvider provider = getSite().getSelectionProvider();
    if (provider != null && match != null && match.providerId() != 0) {
      provider.setSelection(
          new RecordRefs(CorePackage.Literals.ORGANISATION, new long[] {match.providerId()}));
    }
  }

  private void open() {
    if (match() != null) {
      Records.open(getSite().getPage(), workspace, match().id());
    }
  }

  private Referral example() {
    return (Referral) edit.root();
  }

  /**
   * Looks for a need near a place in a language, by their names: as if somebody had chosen them.
   */
  void example(String need, String place, String language) {
    edit.setAll(
        List.of(
            new RecordEdit.Setting(example(), Literals.REFERRAL__NEED, named(Literals.NEED, need)),
            new RecordEdit.Setting(
                example(), Literals.REFERRAL__PLACE, named(CorePackage.Literals.PLACE, place)),
            new RecordEdit.Setting(example(), Literals.REFERRAL__LANGUAGE, language)));
  }

  private Object named(EClass type, String name) {
    return session
        .query(type)
        .where(
            new Condition.Compare(
                Column.of(CorePackage.Literals.TERM__NAME), Condition.Operator.EQUAL, name))
        .records()
        .stream()
        .findFirst()
        .orElse(null);
  }

  private void search() {
    int mine = ++asked;
    Referral example = example();
    Work.quietly(
        CouncilTexts.text("searching"),
        table,
        monitor -> {
          try (Session own = workspace.session()) {
            Wish wish =
                new Wish(
                    Terms.in(own, example.getNeed()),
                    Terms.in(own, example.getPlace()),
                    example.getLanguage(),
                    Terms.in(own, example.getTargetGroup()));
            return new OfferSearch(own, LocalDate.now()).find(wish);
          }
        },
        matches -> {
          if (mine == asked) {
            show(matches);
          }
        });
  }

  private void show(List<Match> matches) {
    table.setRedraw(false);
    table.removeAll();
    for (Match match : matches) {
      TableItem row = new TableItem(table, SWT.NONE);
      row.setData(match);
      row.setImage(Icons.image(Literals.SERVICE_OFFER));
      row.setText(
          new String[] {
            ValueText.cell(match.name()),
            ValueText.cell(match.provider()),
            String.join(ValueText.separator(), match.reasons())
          });
      row.setForeground(Looks.color(match.isFull() ? Looks.QUIET : Looks.INK));
    }
    table.setRedraw(true);
    stack.topControl = matches.isEmpty() ? empty : table;
    area.layout();
    selected();
  }

  /** Makes a draft of what is looked for, to the provider of the offer, and opens it. */
  private void refer() {
    Match match = match();
    if (match == null) {
      return;
    }
    ReferDialog dialog = new ReferDialog(getSite().getShell(), workspace, example(), match);
    if (dialog.open() == Window.OK) {
      Records.open(getSite().getPage(), workspace, dialog.made());
    }
  }

  @Override
  public void setFocus() {
    fields.focus(null);
  }

  @Override
  public void dispose() {
    if (session != null) {
      session.close();
    }
    super.dispose();
  }
}
