package ma.jisr.ui.editor;

import java.util.List;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Commit;
import ma.jisr.store.HistoryEntry;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ScrollPane;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.base.Work;
import ma.jisr.ui.journal.CommitUndo;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What happened to a record: when, who, what, old and new values; each commit can be undone. */
final class HistoryPane {

  private static final Texts TEXTS = Texts.beside(HistoryPane.class);
  private static final int MOST = 100;
  private static final int LONGEST = 300;
  private final Workspace workspace;
  private final ScrollPane form;
  private final Recalls recall;
  private long recordId;

  HistoryPane(Composite parent, Workspace workspace) {
    this.workspace = workspace;
    form = new ScrollPane(parent);
    recall = new Recalls(form, workspace, () -> show(recordId));
    form.setData("jisr.id", "history");
    GridLayoutFactory.fillDefaults().margins(16, 12).spacing(0, 12).applyTo(form.body());
    say("history.none");
  }

  /** The control. */
  Control control() {
    return form;
  }

  /** Reads the history of a record. */
  void show(long id) {
    recordId = id;
    if (id != 0) {
      Work.quietly(
          TEXTS.text("history"), form, monitor -> workspace.journal().history(id), this::show);
    }
  }

  private void clear() {
    for (Control child : form.body().getChildren()) {
      child.dispose();
    }
  }

  private void say(String key) {
    clear();
    label(form.body(), TEXTS.text(key)).setForeground(Looks.color(Looks.QUIET));
    form.reflow();
  }

  private void show(List<HistoryEntry> entries) {
    if (entries.isEmpty()) {
      say("history.none");
      return;
    }
    clear();
    boolean there = entries.stream().noneMatch(e -> e.kind() == HistoryEntry.Kind.REMOVED);
    for (HistoryEntry entry : entries.subList(0, Math.min(MOST, entries.size()))) {
      entry(entry, there, entry == entries.get(0));
    }
    form.reflow();
  }

  private void entry(HistoryEntry entry, boolean there, boolean newest) {
    Commit commit = entry.commit();
    Composite box = new Composite(form.body(), SWT.NONE);
    box.setBackground(Looks.color(Looks.PAPER));
    GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 3).applyTo(box);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
    Composite head = new Composite(box, SWT.NONE);
    head.setBackground(Looks.color(Looks.HEADER));
    GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 5).spacing(12, 0).applyTo(head);
    GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(head);
    Label what = label(head, TEXTS.text("kind." + entry.kind()));
    what.setFont(Looks.bold());
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(what);
    Label who =
        label(
            head,
            TEXTS.format(
                "history.line",
                ValueText.format(commit.at()),
                commit.author(),
                ValueText.isolated(commit.label())));
    who.setForeground(Looks.color(Looks.QUIET));
    GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(who);
    boolean version =
        entry.kind() == HistoryEntry.Kind.CREATED || entry.kind() == HistoryEntry.Kind.CHANGED;
    if (there && version && !newest) {
      link(head, "history.version", () -> recall.version(recordId, commit));
    } else {
      new Label(head, SWT.NONE).setBackground(head.getBackground());
    }
    undo(head, commit);
    for (HistoryEntry.Field field : entry.fields()) {
      boolean old = there && field.feature() != null && entry.kind() == HistoryEntry.Kind.CHANGED;
      value(
          box,
          field,
          entry.kind() == HistoryEntry.Kind.CHANGED,
          old ? () -> recall.field(recordId, commit, field) : null);
    }
  }

  /** At the end of its row, a little wider than the toolkit thinks that its last letter needs. */
  private static void place(Link link) {
    int width = link.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 4;
    GridDataFactory.swtDefaults()
        .align(SWT.END, SWT.BEGINNING)
        .hint(width, SWT.DEFAULT)
        .applyTo(link);
  }

  private Link link(Composite parent, String key, Runnable action) {
    Link link = new Link(parent, SWT.NONE);
    link.setBackground(parent.getBackground());
    link.setText("<a>" + TEXTS.text(key) + "</a>");
    link.setToolTipText(TEXTS.text(key + ".tip"));
    link.setData("jisr.id", key);
    link.addListener(SWT.Selection, e -> action.run());
    place(link);
    return link;
  }

  private void undo(Composite parent, Commit commit) {
    Link link = new Link(parent, SWT.NONE);
    link.setBackground(parent.getBackground());
    boolean possible = commit.undoneBy() == 0;
    link.setText(
        possible ? "<a>" + TEXTS.text("history.undo") + "</a>" : TEXTS.text("history.undone"));
    link.setEnabled(possible);
    place(link);
    link.addListener(
        SWT.Selection, e -> CommitUndo.ask(form, workspace, commit, () -> show(recordId)));
  }

  private void value(Composite box, HistoryEntry.Field field, boolean changed, Runnable putBack) {
    Label name = label(box, field.feature() == null ? field.name() : Labels.of(field.feature()));
    name.setForeground(Looks.color(Looks.QUIET));
    GridDataFactory.swtDefaults()
        .align(SWT.BEGINNING, SWT.BEGINNING)
        .indent(8, 0)
        .hint(Looks.chars(name, 22), SWT.DEFAULT)
        .applyTo(name);
    String before = brief(field.before());
    String after = brief(field.after());
    boolean rtl = (box.getStyle() & SWT.RIGHT_TO_LEFT) != 0;
    String text =
        changed || !before.isEmpty()
            ? orEmpty(before) + (rtl ? "  ←  " : "  →  ") + orEmpty(after)
            : after;
    Label value = label(box, text);
    GridDataFactory.fillDefaults()
        .span(putBack == null ? 2 : 1, 1)
        .grab(true, false)
        .hint(100, SWT.DEFAULT)
        .applyTo(value);
    if (putBack != null) {
      link(box, "history.field", putBack);
    }
  }

  private static String orEmpty(String text) {
    return text.isEmpty() ? TEXTS.text("history.empty") : text;
  }

  private static String brief(String text) {
    return text == null
        ? ""
        : ValueText.isolated(text.length() > LONGEST ? text.substring(0, LONGEST) + '…' : text);
  }

  private static Label label(Composite parent, String text) {
    Label label = new Label(parent, SWT.WRAP);
    label.setText(text.replace("&", "&&"));
    label.setBackground(parent.getBackground());
    return label;
  }
}
