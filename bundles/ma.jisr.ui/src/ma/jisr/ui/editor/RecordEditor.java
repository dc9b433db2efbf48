package ma.jisr.ui.editor;

import java.util.List;
import java.util.Optional;
import ma.jisr.matching.Lookalikes;
import ma.jisr.model.check.Problem;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Commit;
import ma.jisr.store.CommitListener;
import ma.jisr.store.RefusedException;
import ma.jisr.store.Session;
import ma.jisr.store.StoreException;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Problems;
import ma.jisr.ui.base.Work;
import ma.jisr.ui.drafts.DraftFiles;
import ma.jisr.ui.form.RecordEdit;
import ma.jisr.ui.form.RecordForm;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.MultiPageEditorPart;

/** The editor of any record: a form, the pages that modules add, and the record's history. */
public final class RecordEditor extends MultiPageEditorPart {

  /** The editor's identifier in the workbench. */
  public static final String ID = "ma.jisr.ui.editor";

  private static final Texts TEXTS = Texts.beside(RecordEditor.class);
  private final CommitListener commits = this::committed;
  private final Action undo = new StepAction(ActionFactory.UNDO, "undo", () -> this.edit.undo());
  private final Action redo = new StepAction(ActionFactory.REDO, "redo", () -> this.edit.redo());
  private Workspace workspace;
  private RecordEdit edit;
  private RecordForm form;
  private EditorHead head;
  private HistoryPane history;
  private DraftKeeper drafts;
  private DraftOffer offer;
  private SimilarCheck similar;
  private boolean saving;
  private boolean missed;
  private boolean closed;

  private RecordEditorInput input() {
    return (RecordEditorInput) getEditorInput();
  }

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    super.init(site, input);
    workspace = site.getService(Workspace.class);
    if (workspace == null) {
      throw new PartInitException(TEXTS.text("gone"));
    }
    try {
      Session session = workspace.session();
      edit = new RecordEdit(workspace, session, load(session));
      edit.setLookalikes(site.getService(Lookalikes.class));
    } catch (StoreException e) {
      throw new PartInitException(Problems.sentence(e), e);
    }
    workspace.addListener(commits);
  }

  private Record load(Session session) {
    EClass type = input().type();
    if (input().id() == 0) {
      return session.create(type);
    }
    Optional<Record> record = session.load(type, input().id());
    return record.orElseThrow(
        () -> new StoreException(StoreException.Reason.MISSING, TEXTS.text("gone"), null));
  }

  @Override
  protected Composite createPageContainer(Composite parent) {
    Composite outer = super.createPageContainer(parent);
    outer.setBackground(Looks.color(Looks.PAPER));
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(outer);
    head = new EditorHead(outer, Icons.image(input().type()));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
    Label line = new Label(outer, SWT.NONE);
    line.setBackground(Looks.color(Looks.LINE));
    GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(line);
    ToolItem save =
        head.button("save", "save", true, () -> getSite().getPage().saveEditor(this, false));
    ToolItem undoItem = head.button("undo", "undo", false, undo::run);
    ToolItem redoItem = head.button("redo", "redo", false, redo::run);
    ToolItem revert = head.button("revert", "revert", false, this::revert);
    head.onUpdate(
        () -> {
          save.setEnabled(isDirty() && !saving);
          undoItem.setEnabled(edit.canUndo());
          redoItem.setEnabled(edit.canRedo());
          revert.setEnabled(isDirty() && !saving);
        });
    Composite pages = new Composite(outer, SWT.NONE);
    pages.setLayout(new org.eclipse.swt.layout.FillLayout());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
    return pages;
  }

  @Override
  protected void createPages() {
    form = new RecordForm(edit, (type, id) -> open(id));
    setPageText(addPage(form.create(getContainer())), TEXTS.text("page.form"));
    if (input().id() != 0) {
      addModulePages();
    }
    history = new HistoryPane(getContainer(), workspace);
    setPageText(addPage(history.control()), TEXTS.text("page.history"));
    history.show(input().id());
    drafts = new DraftKeeper(edit, head, input().id());
    getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
    getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
    edit.addListener(this::changed);
    changed();
    setTitleImage(Icons.image(input().type()));
    offer = new DraftOffer(head, edit, drafts);
    offer.show(workspace, input());
    if (input().id() == 0) {
      similar = new SimilarCheck(head, edit, this::open, this::save);
    }
  }

  /** The pages of a record that is saved, before its history. */
  private void addModulePages() {
    for (RecordPage page : RecordPages.of(input().type())) {
      int last = history == null ? getPageCount() : getPageCount() - 1;
      addPage(last, page.create(getContainer(), getSite(), workspace, input().id()));
      setPageText(last, page.title());
    }
  }

  private void open(long id) {
    Records.open(getSite().getPage(), workspace, id);
  }

  private boolean save() {
    doSave(new NullProgressMonitor());
    return !isDirty();
  }

  private void changed() {
    Record record = (Record) edit.root();
    String title = HeadWords.title(record, input().id() == 0);
    setPartName(title.length() > 40 ? title.substring(0, 39) + '…' : title);
    setTitleToolTip(title);
    head.show(title, HeadWords.detail(record));
    head.say(HeadWords.problems(edit.isStrict() ? edit.problems() : List.of()), true);
    undo.setEnabled(edit.canUndo());
    redo.setEnabled(edit.canRedo());
    firePropertyChange(PROP_DIRTY);
  }

  @Override
  public boolean isDirty() {
    return edit != null && edit.isDirty();
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    getContainer().forceFocus(); // what is being typed counts
    List<Problem> problems = edit.problems();
    if (!problems.isEmpty()) {
      edit.beStrict();
      setActivePage(0);
      form.focus(problems.get(0).feature());
      monitor.setCanceled(true);
      return;
    }
    if (saving) {
      return;
    }
    Record record = (Record) edit.root();
    boolean made = input().id() == 0;
    Saver saver =
        new Saver(edit, TEXTS.format(made ? "commit.new" : "commit.change", Labels.of(record)));
    saving = true;
    head.show(head.title(), TEXTS.text("saving"));
    try {
      if (!saved(saver, saver.save(head.getDisplay()))) {
        monitor.setCanceled(true);
      }
    } catch (RefusedException e) {
      monitor.setCanceled(true);
      refused(e);
    } catch (StoreException e) {
      monitor.setCanceled(true);
      Problems.show(getSite().getShell(), e);
    } finally {
      saving = false;
      if (closed) {
        edit.session().close();
      } else {
        changed();
        if (missed) {
          missed = false;
          changedElsewhere();
        }
      }
    }
  }

  /** Shows a module's refusal beside its field, when it is about this record. */
  private void refused(RefusedException refusal) {
    EStructuralFeature feature = refusal.problem().feature();
    if (refusal.recordId() == ((Record) edit.root()).getId() && form.has(feature)) {
      edit.refuse(refusal.problem());
      setActivePage(0);
      form.focus(feature);
    } else {
      Problems.show(getSite().getShell(), refusal);
    }
  }

  /**
   * Ends the saving, after the person chose among conflicting values if there are any.
   *
   * @return false when the person goes on working instead
   */
  private boolean saved(Saver saver, Saver.Outcome first) {
    Saver.Outcome outcome = first;
    while (outcome.conflict() != null) {
      ConflictDialog dialog = new ConflictDialog(getSite().getShell(), edit, outcome);
      if (dialog.open() != Window.OK) {
        outcome.session().close();
        return false;
      }
      try {
        outcome = saver.save(head.getDisplay(), outcome, dialog.chosen());
      } catch (StoreException e) {
        outcome.session().close();
        if (e.reason() != StoreException.Reason.CONFLICT) {
          throw e;
        }
        outcome = saver.save(head.getDisplay()); // somebody saved once more meanwhile
      }
    }
    if (outcome.session() == null) {
      edit.saved();
    } else {
      Session old = edit.session();
      edit.restart(outcome.session(), outcome.record());
      old.close();
    }
    Record record = (Record) edit.root();
    drafts.saved(record.getId());
    if (input().id() == 0) {
      setInput(new RecordEditorInput(record.eClass(), record.getId(), 0));
      addModulePages();
    }
    history.show(record.getId());
    if (similar != null) {
      similar.saved();
    }
    return true;
  }

  private void revert() {
    boolean sure =
        MessageDialog.openQuestion(
            getSite().getShell(), TEXTS.text("revert"), TEXTS.text("revert.question"));
    if (sure) {
      drafts.saved(input().id());
      reload();
    }
  }

  private void reload() {
    try {
      Session session = workspace.session();
      Record record = load(session);
      edit.session().close();
      edit.restart(session, record);
      history.show(input().id());
    } catch (StoreException e) {
      Problems.show(getSite().getShell(), e);
      getSite().getPage().closeEditor(this, false);
    }
  }

  private void committed(Commit commit) {
    boolean mine =
        commit.types().isEmpty() || commit.types().contains(Catalog.qualifiedName(input().type()));
    if (mine && head != null && !head.isDisposed()) {
      Work.later(head.getDisplay(), head, this::changedElsewhere);
    }
  }

  /**
   * Shows the newest state, unless somebody is working here: then saving takes in what the others
   * changed.
   */
  private void changedElsewhere() {
    missed |= saving; // whether it was this editor's own commit is seen once it is done
    if (isDirty() || saving || input().id() == 0) {
      return;
    }
    int shown = ((Record) edit.root()).getVersion();
    Work.quietly(
        TEXTS.text("refreshing"),
        head,
        monitor -> RecordState.of(workspace, input().type(), input().id()),
        state -> {
          if (isDirty() || saving) {
            return;
          } else if (state.gone()) {
            getSite().getPage().closeEditor(this, false);
          } else if (state.version() != shown) {
            reload();
          } else {
            history.show(input().id());
          }
        });
  }

  /** Puts in what was typed before and not saved. */
  void resume(DraftFiles.Kept draft) {
    offer.resume(draft);
  }

  /** Who makes a record can type at once. */
  @Override
  public void setFocus() {
    if (input().id() == 0 && getActivePage() == 0 && !isDirty()) {
      form.focusNeeded();
    } else {
      super.setFocus();
    }
  }

  /** Shows the record's history, the last page. */
  public void showHistory() {
    showPage(getPageCount() - 1);
  }

  /**
   * Shows a page by its place, the form being the first.
   *
   * @return false when there is no such page
   */
  public boolean showPage(int index) {
    if (index >= getPageCount()) {
      return false;
    }
    setActivePage(index);
    return true;
  }

  @Override
  public void doSaveAs() {
    throw new UnsupportedOperationException("a record is saved in its workspace");
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public void dispose() {
    if (workspace != null) {
      workspace.removeListener(commits);
    }
    if (drafts != null) {
      drafts.end();
    }
    closed = true;
    if (edit != null && !saving) {
      edit.session().close();
    }
    super.dispose();
  }
}
