package ma.jisr.ui.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Session;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ScrollPane;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.drafts.Draft;
import ma.jisr.ui.form.PlainValues;
import ma.jisr.ui.form.RecordEdit;
import ma.jisr.ui.form.ValueWords;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * A record was changed here and elsewhere: shows what stood in each field before, what stands there
 * now and what was typed here, and lets a person choose.
 */
final class ConflictDialog extends Dialog {

  private static final Texts TEXTS = Texts.beside(ConflictDialog.class);
  private static final int LONGEST = 600;
  private final Saver.Outcome outcome;
  private final RecordEdit edit;
  private final Map<EStructuralFeature, Object> chosen = new LinkedHashMap<>();
  private final Session words;
  private final Draft draft;

  /**
   * A dialog.
   *
   * @param outcome with a conflict
   */
  ConflictDialog(Shell shell, RecordEdit edit, Saver.Outcome outcome) {
    super(shell);
    this.edit = edit;
    this.outcome = outcome;
    words = edit.workspace().session();
    draft = Draft.of(edit, outcome.record().getId());
    outcome.conflict().open().forEach(d -> chosen.put(d.feature(), d.mine()));
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** The values that were chosen, by feature. */
  Map<EStructuralFeature, Object> chosen() {
    return chosen;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(TEXTS.text("conflict.title"));
    shell.setData("jisr.id", "conflict");
  }

  @Override
  protected Point getInitialSize() {
    Point size = super.getInitialSize();
    int width = Looks.chars(getShell(), 130);
    int height = Math.min(size.y, getShell().getMonitor().getClientArea().height * 3 / 4);
    return new Point(Math.min(width, getShell().getMonitor().getClientArea().width), height);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    area.setBackground(Looks.color(Looks.PAPER));
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    GridLayoutFactory.fillDefaults().margins(14, 12).spacing(0, 10).applyTo(area);
    Label sentence = label(area, SWT.WRAP, sentence());
    GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(sentence);
    ScrollPane pane = new ScrollPane(area);
    GridDataFactory.fillDefaults().grab(true, true).hint(300, 160).applyTo(pane);
    GridLayoutFactory.fillDefaults()
        .numColumns(4)
        .margins(0, 4)
        .spacing(12, 10)
        .applyTo(pane.body());
    for (String key : new String[] {"field", "before", "theirs", "mine"}) {
      Label head = label(pane.body(), SWT.NONE, TEXTS.text("conflict." + key));
      head.setFont(Looks.bold());
      head.setForeground(Looks.color(Looks.ACCENT));
    }
    outcome.conflict().open().forEach(difference -> row(pane.body(), difference));
    pane.reflow();
    return area;
  }

  private String sentence() {
    return TEXTS.format(
        "conflict.sentence",
        Labels.of(outcome.record()),
        outcome.record().getModifiedBy(),
        ValueText.format(outcome.record().getModifiedAt()));
  }

  private Label label(Composite parent, int style, String text) {
    Label label = new Label(parent, style);
    label.setBackground(Looks.color(Looks.PAPER));
    label.setText(text.replace("&", "&&"));
    return label;
  }

  private void row(Composite body, ThreeWay.Difference difference) {
    EStructuralFeature feature = difference.feature();
    Label name = label(body, SWT.WRAP, Labels.of(feature));
    name.setForeground(Looks.color(Looks.QUIET));
    GridDataFactory.swtDefaults()
        .align(SWT.FILL, SWT.BEGINNING)
        .indent(0, 7)
        .hint(Looks.chars(name, 20), SWT.DEFAULT)
        .applyTo(name);
    Label before = label(body, SWT.WRAP, text(feature, difference.before()));
    before.setForeground(Looks.color(Looks.QUIET));
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.BEGINNING)
        .indent(0, 7)
        .grab(true, false)
        .hint(140, SWT.DEFAULT)
        .applyTo(before);
    Button theirs = option(body, feature, difference.theirs(), "theirs");
    Button mine = option(body, feature, difference.mine(), "mine");
    choose(feature, difference.mine(), mine, theirs);
    theirs.addListener(SWT.Selection, e -> choose(feature, difference.theirs(), theirs, mine));
    mine.addListener(SWT.Selection, e -> choose(feature, difference.mine(), mine, theirs));
  }

  private Button option(Composite body, EStructuralFeature feature, Object plain, String id) {
    Composite cell = new Composite(body, SWT.NONE);
    cell.setBackground(Looks.color(Looks.HEADER));
    GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(cell);
    GridDataFactory.fillDefaults().grab(true, false).hint(170, SWT.DEFAULT).applyTo(cell);
    // No radio group: the two buttons of a row stand in two columns. No background of its own
    // either: it would be painted over the mark of what is chosen.
    Button button = new Button(cell, SWT.RADIO | SWT.WRAP | SWT.NO_RADIO_GROUP);
    button.setText(text(feature, plain).replace("&", "&&"));
    button.setData("jisr.id", id + '.' + feature.getName());
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.BEGINNING)
        .grab(true, false)
        .hint(140, SWT.DEFAULT)
        .applyTo(button);
    return button;
  }

  private void choose(EStructuralFeature feature, Object plain, Button button, Button other) {
    button.setSelection(true);
    other.setSelection(false);
    paint(button, Looks.CHOSEN);
    paint(other, Looks.HEADER);
    chosen.put(feature, plain);
  }

  private static void paint(Button button, org.eclipse.swt.graphics.RGB color) {
    button.getParent().setBackground(Looks.color(color));
  }

  private String text(EStructuralFeature feature, Object plain) {
    Object value =
        PlainValues.value(
            feature, plain, edit.workspace().catalog(), draft.records(words, again -> {}));
    String text = ValueWords.of(feature, value);
    if (text.isEmpty()) {
      return TEXTS.text("history.empty");
    }
    return ValueText.isolated(text.length() > LONGEST ? text.substring(0, LONGEST) + '…' : text);
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, TEXTS.text("conflict.save"), true)
        .setData("jisr.id", "conflict.save");
    createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.text("conflict.keep"), false);
  }

  @Override
  public boolean close() {
    words.close();
    return super.close();
  }
}
