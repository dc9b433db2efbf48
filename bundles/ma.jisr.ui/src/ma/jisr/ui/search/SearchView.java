package ma.jisr.ui.search;

import java.util.List;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Hit;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Work;
import ma.jisr.ui.editor.Records;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

/** Finds records of every type while somebody types, whatever accents, case and Arabic forms. */
public final class SearchView extends ViewPart {

  /** The view's identifier in the workbench. */
  public static final String ID = "ma.jisr.ui.search";

  private static final Texts TEXTS = Texts.beside(SearchView.class);
  private static final int MOST = 200;
  private static final int DELAY = 200;
  private final Runnable search = this::search;
  private Workspace workspace;
  private Text words;
  private Label status;
  private TableViewer viewer;
  private Job running;

  @Override
  public void createPartControl(Composite parent) {
    workspace = getSite().getService(Workspace.class);
    Composite area = new Composite(parent, SWT.NONE);
    area.setBackground(Looks.color(Looks.PAPER));
    GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 4).applyTo(area);
    words = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    words.setMessage(TEXTS.text("hint"));
    words.setData("jisr.id", "search.words");
    GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
    words.addListener(SWT.Modify, e -> words.getDisplay().timerExec(DELAY, search));
    words.addListener(SWT.DefaultSelection, e -> openFirst());
    words.addListener(SWT.KeyDown, e -> intoList(e.keyCode));
    status = new Label(area, SWT.WRAP);
    status.setBackground(area.getBackground());
    status.setForeground(Looks.color(Looks.QUIET));
    status.setData("jisr.id", "search.status");
    GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(status);
    createList(area);
    status.setText(TEXTS.text("start"));
  }

  private void createList(Composite parent) {
    Composite list = new Composite(parent, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
    TableColumnLayout layout = new TableColumnLayout();
    list.setLayout(layout);
    viewer = new TableViewer(list, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
    viewer.getTable().setData("jisr.id", "search.hits");
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
    layout.setColumnData(column.getColumn(), new ColumnWeightData(1, 60, false));
    OwnerDrawLabelProvider.setUpOwnerDraw(viewer);
    column.setLabelProvider(
        new HitPainter(
            viewer.getTable(),
            hit ->
                Labels.of(hit.type())
                    + "  ·  "
                    + Labels.of(workspace.catalog().module(hit.type()))));
    viewer.addOpenListener(e -> open((Hit) viewer.getStructuredSelection().getFirstElement()));
    getSite().setSelectionProvider(viewer);
  }

  /** Searches for some words, as if they were typed. */
  public void search(String text) {
    words.setText(text);
    search();
  }

  private void search() {
    if (words.isDisposed()) {
      return;
    }
    if (running != null) {
      running.cancel();
    }
    String typed = words.getText().strip();
    if (typed.isEmpty()) {
      viewer.setInput(List.of());
      say(TEXTS.text("start"));
      return;
    }
    running =
        Work.quietly(
            TEXTS.format("running", typed),
            words,
            monitor -> workspace.search(typed, MOST),
            hits -> {
              if (typed.equals(words.getText().strip())) {
                show(typed, hits);
              }
            });
  }

  private void show(String typed, List<Hit> hits) {
    viewer.setInput(hits);
    say(
        hits.isEmpty()
            ? TEXTS.format("nothing", typed)
            : hits.size() == MOST
                ? TEXTS.format("many", MOST)
                : TEXTS.format(hits.size() == 1 ? "one" : "found", hits.size()));
  }

  private void say(String sentence) {
    status.setText(sentence);
    status.requestLayout();
  }

  private void intoList(int key) {
    if (key == SWT.ARROW_DOWN && viewer.getTable().getItemCount() > 0) {
      viewer.getTable().setFocus();
      viewer.getTable().select(0);
    }
  }

  private void openFirst() {
    if (viewer.getTable().getItemCount() > 0) {
      Hit hit = (Hit) viewer.getElementAt(0);
      viewer.setSelection(new StructuredSelection(hit));
      open(hit);
    }
  }

  private void open(Hit hit) {
    if (hit != null) {
      Records.open(getSite().getPage(), workspace, hit.id());
    }
  }

  @Override
  public void setFocus() {
    words.setFocus();
  }
}
