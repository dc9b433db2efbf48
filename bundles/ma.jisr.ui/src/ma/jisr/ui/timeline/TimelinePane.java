package ma.jisr.ui.timeline;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.LongConsumer;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Commit;
import ma.jisr.store.CommitListener;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ScrollPane;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.base.Work;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** The exchanges with a party, the newest first, a heading for each month. */
final class TimelinePane extends Composite {

  private static final Texts TEXTS = Texts.beside(TimelinePane.class);
  private static final int STEP = 100;
  private static final int LONGEST = 500;
  private final Timeline timeline;
  private final LongConsumer opener;
  private final CommitListener commits = this::committed;
  private final ScrollPane list;
  private int limit = STEP;

  TimelinePane(Composite parent, Workspace workspace, long partyId, LongConsumer opener) {
    super(parent, SWT.NONE);
    timeline = new Timeline(workspace, partyId);
    this.opener = opener;
    setBackground(Looks.color(Looks.PAPER));
    setData("jisr.id", "timeline");
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
    AddPane add = new AddPane(this, timeline);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(add);
    list = new ScrollPane(this);
    list.setData("jisr.id", "timeline.list");
    GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
    GridLayoutFactory.fillDefaults().margins(16, 12).spacing(0, 8).applyTo(list.body());
    workspace.addListener(commits);
    addListener(SWT.Dispose, e -> workspace.removeListener(commits));
    refresh();
  }

  private void committed(Commit commit) {
    boolean mine =
        commit.types().isEmpty()
            || commit.types().contains(Catalog.qualifiedName(CorePackage.Literals.INTERACTION));
    if (mine && !isDisposed()) {
      Work.later(getDisplay(), this, this::refresh);
    }
  }

  private void refresh() {
    int wanted = limit;
    Work.quietly(TEXTS.text("reading"), this, monitor -> timeline.read(wanted), this::show);
  }

  private void show(Timeline.Page page) {
    for (Control child : list.body().getChildren()) {
      child.dispose();
    }
    if (page.entries().isEmpty()) {
      Label none = label(list.body(), TEXTS.text("none"), Looks.QUIET);
      GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(none);
    }
    page.months()
        .forEach(
            (month, entries) -> {
              head(month);
              entries.forEach(this::entry);
            });
    if (page.count() > page.entries().size()) {
      Link more = new Link(list.body(), SWT.NONE);
      more.setBackground(getBackground());
      more.setText("<a>" + TEXTS.format("more", page.count() - page.entries().size()) + "</a>");
      more.addListener(
          SWT.Selection,
          e -> {
            limit += STEP;
            refresh();
          });
    }
    list.reflow();
  }

  private void head(YearMonth month) {
    // Latin digits in all three languages, as Moroccan administrations write.
    Locale locale = Locale.forLanguageTag(Locale.getDefault().getLanguage() + "-u-nu-latn");
    String name = DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(month);
    Label head =
        label(
            list.body(),
            name.substring(0, 1).toUpperCase(locale) + name.substring(1),
            Looks.ACCENT);
    head.setFont(Looks.bold());
    GridDataFactory.fillDefaults().indent(0, 6).applyTo(head);
    Label line = new Label(list.body(), SWT.NONE);
    line.setBackground(Looks.color(Looks.LINE));
    GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(line);
  }

  private Label label(Composite parent, String text, org.eclipse.swt.graphics.RGB color) {
    Label label = new Label(parent, SWT.WRAP);
    label.setText(text.replace("&", "&&"));
    label.setBackground(parent.getBackground());
    label.setForeground(Looks.color(color));
    return label;
  }

  private void entry(Timeline.Entry entry) {
    Composite box = new Composite(list.body(), SWT.NONE);
    box.setBackground(getBackground());
    GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 2).applyTo(box);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
    Label icon = new Label(box, SWT.NONE);
    icon.setImage(Icons.image("interaction"));
    icon.setBackground(box.getBackground());
    Label day =
        label(
            box,
            ValueText.format(CorePackage.Literals.INTERACTION__DATE, entry.date()),
            Looks.QUIET);
    GridDataFactory.swtDefaults().hint(Looks.chars(day, 12), SWT.DEFAULT).applyTo(day);
    Link subject = new Link(box, SWT.NONE);
    subject.setBackground(box.getBackground());
    subject.setText(TEXTS.format("entry", kind(entry), "<a>" + escaped(entry.subject()) + "</a>"));
    subject.addListener(SWT.Selection, e -> opener.accept(entry.id()));
    GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(subject);
    below(box, entry.summary() == null ? "" : brief(entry.summary()), Looks.INK);
    below(
        box,
        entry.others().isEmpty()
            ? TEXTS.format("by", entry.by())
            : TEXTS.format("with", entry.others(), entry.by()),
        Looks.QUIET);
  }

  private void below(Composite box, String text, org.eclipse.swt.graphics.RGB color) {
    if (!text.isEmpty()) {
      new Label(box, SWT.NONE).setBackground(box.getBackground());
      new Label(box, SWT.NONE).setBackground(box.getBackground());
      Label label = label(box, text, color);
      GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
    }
  }

  private static String kind(Timeline.Entry entry) {
    EEnumLiteral literal =
        entry.kind() == null
            ? null
            : CorePackage.Literals.INTERACTION_KIND.getEEnumLiteral(entry.kind().getName());
    return literal == null ? "" : Labels.of(literal);
  }

  /** A link reads its text as marks and mnemonics. */
  private static String escaped(String text) {
    String plain = text == null ? "" : ValueText.isolated(text);
    return plain.replace("<", "‹").replace(">", "›").replace("&", "&&");
  }

  private static String brief(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + '…' : text;
  }
}
