package ma.jisr.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.InteractionKind;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.DropDown;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Names;
import ma.jisr.ui.base.Work;
import ma.jisr.ui.tasks.DateField;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Notes an exchange in place: what kind, when, about what, and a few words. */
final class AddPane extends Composite {

  private static final Texts TEXTS = Texts.beside(AddPane.class);
  private final Timeline timeline;
  private final List<EEnumLiteral> kinds = CorePackage.Literals.INTERACTION_KIND.getELiterals();
  private final DropDown kind;
  private final DateField date;
  private final Text subject;
  private final Text summary;
  private final Label message;

  AddPane(Composite parent, Timeline timeline) {
    super(parent, SWT.NONE);
    this.timeline = timeline;
    setBackground(Looks.color(Looks.HEADER));
    setData("jisr.id", "timeline.new");
    GridLayoutFactory.fillDefaults().numColumns(4).margins(12, 10).spacing(8, 6).applyTo(this);
    kind = new DropDown(this);
    kinds.forEach(literal -> kind.add(Labels.of(literal)));
    kind.select(0);
    kind.setData("jisr.id", "timeline.kind");
    Names.give(kind, Labels.of(CorePackage.Literals.INTERACTION__KIND));
    date = new DateField(this, CorePackage.Literals.INTERACTION__DATE, TEXTS.text("new.date"));
    date.set(LocalDate.now());
    subject = new Text(this, SWT.BORDER | SWT.SINGLE);
    subject.setMessage(TEXTS.text("new.subject"));
    subject.setTextLimit(300);
    Names.give(subject, Labels.of(CorePackage.Literals.INTERACTION__SUBJECT));
    subject.setData("jisr.id", "text.subject");
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .grab(true, false)
        .hint(Looks.chars(subject, 24), SWT.DEFAULT)
        .applyTo(subject);
    Button add = new Button(this, SWT.PUSH);
    add.setText(TEXTS.text("new.add"));
    add.setData("jisr.id", "timeline.add");
    add.addListener(SWT.Selection, e -> add());
    subject.addListener(SWT.DefaultSelection, e -> add());
    date.onEnter(this::add);
    Label hint = new Label(this, SWT.NONE);
    hint.setText(TEXTS.text("new.summary"));
    hint.setBackground(getBackground());
    hint.setForeground(Looks.color(Looks.QUIET));
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(2, 4).applyTo(hint);
    summary = new Text(this, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
    summary.setData("jisr.id", "text.summary");
    Names.give(summary, hint.getText());
    summary.setTextDirection(SWT.AUTO_TEXT_DIRECTION);
    GridDataFactory.fillDefaults()
        .span(3, 1)
        .grab(true, false)
        .hint(120, 2 * Looks.line(summary))
        .applyTo(summary);
    message = new Label(this, SWT.WRAP);
    message.setBackground(getBackground());
    message.setForeground(Looks.color(Looks.WRONG));
    message.setData("jisr.id", "timeline.message");
    message.setVisible(false);
    GridDataFactory.fillDefaults().span(4, 1).grab(true, false).exclude(true).applyTo(message);
  }

  private void say(String sentence) {
    message.setText(sentence);
    message.setVisible(!sentence.isEmpty());
    ((GridData) message.getLayoutData()).exclude = sentence.isEmpty();
    getParent().layout(true, true);
  }

  private void add() {
    LocalDate day;
    try {
      day = date.value();
    } catch (IllegalArgumentException e) {
      say(e.getMessage());
      return;
    }
    String about = subject.getText().strip();
    if (about.isEmpty() || day == null) {
      say(TEXTS.text(about.isEmpty() ? "new.noSubject" : "new.noDate"));
      return;
    }
    say("");
    InteractionKind chosen = (InteractionKind) kinds.get(kind.getSelectionIndex()).getInstance();
    String words = summary.getText();
    Work.quietly(
        TEXTS.text("adding"),
        this,
        monitor -> timeline.add(chosen, day, about, words),
        id -> {
          subject.setText("");
          summary.setText("");
          subject.setFocus();
        });
  }
}
