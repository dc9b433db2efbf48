package ma.jisr.ui.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import ma.jisr.matching.Duplicate;
import ma.jisr.matching.Duplicates;
import ma.jisr.matching.MatchFields;
import ma.jisr.matching.decide.Decisions;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Commit;
import ma.jisr.store.CommitListener;
import ma.jisr.store.Hit;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Problems;
import ma.jisr.ui.base.ViewBar;
import ma.jisr.ui.base.Work;
import ma.jisr.ui.editor.Records;
import ma.jisr.ui.journal.CommitUndo;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/**
 * Finds the records of a type that are probably the same, and lets a person decide about each pair:
 * merge, link, keep apart. Every decision is a commit that can be undone.
 */
public final class DuplicatesView extends ViewPart {

  /** The view's identifier in the workbench. */
  public static final String ID = "ma.jisr.ui.duplicates";

  private static final Texts TEXTS = Texts.beside(DuplicatesView.class);
  private final List<Action> actions = new ArrayList<>();
  private final List<NamedPair> pairs = new ArrayList<>();
  private Workspace workspace;
  private SearchBar search;
  private PairList list;
  private ComparePane compare;
  private NamedPair shown;
  private PairFields compared;
  private final CommitListener commits = this::committed;

  /** Shows the view for the records of a type, and begins to look. */
  public static void show(IWorkbenchPage page, EClass type) {
    try {
      ((DuplicatesView) page.showView(ID)).find(type);
    } catch (PartInitException e) {
      Problems.show(page.getWorkbenchWindow().getShell(), e);
    }
  }

  @Override
  public void createPartControl(Composite parent) {
    workspace = getSite().getService(Workspace.class);
    create(parent);
  }

  /** Fills the view; also where there is no workbench around it. */
  void create(Composite parent, Workspace opened) {
    workspace = opened;
    create(parent);
  }

  private void create(Composite parent) {
    Composite outer = new Composite(parent, SWT.NONE);
    ViewBar bar = new ViewBar(outer, TEXTS.text("hint"));
    search = new SearchBar(outer, types(), this::find, this::undo);
    SashForm sash = new SashForm(outer, SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    list = new PairList(sash);
    compare = new ComparePane(sash);
    sash.setWeights(45, 55);
    workspace.addListener(commits);
    outer.addListener(SWT.Dispose, e -> workspace.removeListener(commits));
    list.viewer().setInput(pairs);
    list.viewer().addSelectionChangedListener(e -> selected());
    add(bar, "merge", "merge", this::merge);
    add(bar, "link", "relation", () -> decide("link"));
    add(bar, "distinct", "cross", () -> decide("distinct"));
    add(bar, "open", "open", this::open);
    enable();
  }

  private List<EClass> types() {
    return workspace.catalog().records().stream()
        .filter(t -> !t.isAbstract() && !Meta.is(t, "internal") && MatchFields.isMatched(t))
        .toList();
  }

  private void add(ViewBar bar, String key, String icon, Runnable run) {
    Action action =
        new Action(TEXTS.text(key), Icons.descriptor(icon)) {
          @Override
          public void run() {
            run.run();
          }
        };
    action.setId(key);
    action.setToolTipText(TEXTS.text(key + ".tip"));
    actions.add(action);
    bar.add(action);
  }

  private void enable() {
    boolean one = shown != null && !search.isWorking();
    actions.forEach(action -> action.setEnabled(one));
  }

  /** Looks for the duplicates of a type; what was found before goes away. */
  public void find(EClass type) {
    pairs.clear();
    list.viewer().refresh();
    select(null);
    search.work(
        type,
        TEXTS.format("finding", Labels.plural(type)),
        monitor -> named(new Duplicates(workspace).find(type, Duplicates.THRESHOLD, monitor)),
        (List<NamedPair> found) -> {
          pairs.addAll(found);
          list.viewer().refresh();
          search.say(TEXTS.format("found", found.size()), null);
          select(found.isEmpty() ? null : found.get(0));
        });
  }

  private List<NamedPair> named(List<Duplicate> found) {
    Map<Long, String> labels = new HashMap<>();
    List<NamedPair> named = new ArrayList<>();
    for (Duplicate pair : found) {
      named.add(
          new NamedPair(
              pair,
              labels.computeIfAbsent(pair.first(), this::label),
              labels.computeIfAbsent(pair.second(), this::label)));
    }
    return named;
  }

  private String label(long id) {
    return workspace.find(id).map(Hit::label).orElse("");
  }

  private void select(NamedPair pair) {
    list.viewer()
        .setSelection(
            pair == null ? StructuredSelection.EMPTY : new StructuredSelection(pair), true);
    if (pair == null) {
      selected();
    }
  }

  private void selected() {
    NamedPair pair = (NamedPair) list.viewer().getStructuredSelection().getFirstElement();
    if (pair == null) {
      compare(null, null);
      return;
    }
    EClass type = search.type();
    Work.quietly(
        TEXTS.text("reading"),
        compare.control(),
        monitor -> PairFields.of(workspace, type, pair.found().first(), pair.found().second()),
        (Optional<PairFields> fields) -> {
          if (pair.equals(list.viewer().getStructuredSelection().getFirstElement())) {
            compare(pair, fields.orElse(null));
          }
        });
  }

  /** Shows two records, unless they are shown already: what the person chose there stays. */
  private void compare(NamedPair pair, PairFields fields) {
    boolean same = Objects.equals(pair, shown) && Objects.equals(fields, compared);
    shown = fields == null ? null : pair;
    if (!same) {
      compared = fields;
      compare.show(fields, fields == null ? List.of() : pair.found().why());
    }
    enable();
  }

  /** The two records may have been changed elsewhere. */
  private void committed(Commit commit) {
    Control control = compare.control();
    if (!control.isDisposed()) {
      Work.later(
          control.getDisplay(),
          control,
          () -> {
            if (!search.isWorking() && !pairs.isEmpty()) {
              selected();
            }
          });
    }
  }

  private void merge() {
    NamedPair pair = shown;
    EClass type = search.type();
    boolean second = compare.secondStays();
    long stays = second ? pair.found().second() : pair.found().first();
    long goes = second ? pair.found().first() : pair.found().second();
    List<EStructuralFeature> chosen = compare.chosen();
    Map<EStructuralFeature, Object> edited;
    try {
      edited = compare.edited();
    } catch (IllegalArgumentException e) {
      MessageDialog.openError(compare.control().getShell(), TEXTS.text("merge"), e.getMessage());
      return;
    }
    decide(
        "merged",
        pair,
        () -> new Decisions(workspace).merge(type, stays, goes, chosen, edited),
        goes);
  }

  private void decide(String key) {
    NamedPair pair = shown;
    EClass type = search.type();
    long first = pair.found().first();
    long second = pair.found().second();
    Decisions decisions = new Decisions(workspace);
    if (key.equals("link")) {
      decide("linked", pair, () -> decisions.link(type, first, second), 0);
    } else {
      decide("distinguished", pair, () -> decisions.distinct(type, first, second, null), 0);
    }
  }

  private void decide(String key, NamedPair pair, Supplier<Commit> decision, long gone) {
    EClass type = search.type();
    search.work(
        type,
        TEXTS.text("deciding"),
        (IProgressMonitor monitor) -> decision.get(),
        (Commit commit) -> {
          int at = pairs.indexOf(pair);
          List<NamedPair> before = List.copyOf(pairs);
          pairs.removeIf(p -> p.equals(pair) || gone != 0 && p.has(gone));
          list.viewer().refresh();
          search.say(
              TEXTS.format(key, pair.first(), pair.second()), new SearchBar.Undo(commit, before));
          select(pairs.isEmpty() ? null : pairs.get(Math.max(0, Math.min(at, pairs.size() - 1))));
        });
  }

  private void undo(SearchBar.Undo undo) {
    CommitUndo.run(
        compare.control(),
        workspace,
        undo.commit(),
        () -> {
          pairs.clear();
          pairs.addAll(undo.before());
          list.viewer().refresh();
          search.say(TEXTS.text("undone"), null);
          select(pairs.get(0));
        });
  }

  private void open() {
    if (getSite() != null) {
      Records.open(getSite().getPage(), workspace, shown.found().second());
      Records.open(getSite().getPage(), workspace, shown.found().first());
    }
  }

  /** The buttons of the view, by name, for whoever works it from outside. */
  void run(String key) {
    actions.stream()
        .filter(action -> action.getId().equals(key) && action.isEnabled())
        .forEach(Action::run);
  }

  @Override
  public void setFocus() {
    list.viewer().getControl().setFocus();
  }
}
