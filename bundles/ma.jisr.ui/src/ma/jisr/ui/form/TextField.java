package ma.jisr.ui.form;

import java.util.Set;
import java.util.function.Supplier;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A text, number, date or amount. */
final class TextField extends Field {

  private static final ma.jisr.model.text.Texts TEXTS =
      ma.jisr.model.text.Texts.beside(Field.class);
  private static final Set<String> FROM_THE_LEFT = Set.of("email", "phone", "url");
  private Text text;
  private TypeAhead words;
  private boolean showing;

  TextField(RecordEdit edit, Supplier<EObject> owner, EStructuralFeature feature) {
    super(edit, owner, feature);
  }

  @Override
  protected Control createWidget(Composite parent) {
    boolean figure = ValueText.isNumber(feature) || ValueText.isDate(feature);
    boolean several = Meta.isMultiline(feature);
    Composite row = new Composite(parent, SWT.NONE);
    row.setBackground(parent.getBackground());
    boolean unit = !Meta.unit(feature).isEmpty();
    GridLayoutFactory.fillDefaults().numColumns(unit ? 2 : 1).applyTo(row);
    text =
        new Text(
            row,
            several ? SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.BORDER | SWT.SINGLE);
    text.setData("jisr.id", "text." + feature.getName());
    text.setTextLimit(Meta.isMultiline(feature) ? Meta.length(feature) : 4_000);
    // Figures, dates, numbers to call and addresses are read from the left in every language.
    text.setTextDirection(
        figure || FROM_THE_LEFT.contains(String.valueOf(Meta.value(feature, "format")))
            ? SWT.LEFT_TO_RIGHT
            : SWT.AUTO_TEXT_DIRECTION);
    String hint = ValueText.isDate(feature) ? TEXTS.text("date.hint") : "";
    text.setMessage(hint);
    GridDataFactory.fillDefaults()
        .align(figure ? SWT.BEGINNING : SWT.FILL, SWT.CENTER)
        .grab(!figure, false)
        .hint(
            figure ? Looks.width(text, hint, "0 000 000 000,00 MAD") : Looks.chars(text, 16),
            several ? 4 * Looks.line(text) : SWT.DEFAULT)
        .applyTo(text);
    if (unit) {
      Label label = new Label(row, SWT.NONE);
      label.setText(Labels.unit(feature));
      label.setForeground(Looks.color(Looks.QUIET));
      label.setBackground(parent.getBackground());
    }
    text.addListener(SWT.Modify, e -> typed());
    text.addListener(SWT.FocusOut, e -> refreshNow());
    if (!Labels.proposals(feature).isEmpty()) {
      propose();
    }
    return row;
  }

  /** Proposes the usual words, which the arrow down shows too; any other may be typed. */
  private void propose() {
    text.setMessage(TEXTS.text("words.hint"));
    words =
        new TypeAhead(
            text,
            TEXTS.text("searching"),
            typed ->
                WordsInUse.suggested(
                    edit.workspace(), owner().eClass(), feature, typed, this::take),
            open -> {});
  }

  private void take(String word) {
    words.write(word);
    text.setSelection(word.length());
  }

  private void typed() {
    if (showing) {
      return;
    }
    try {
      Object value = ValueText.parse(feature, text.getText());
      set(value);
    } catch (IllegalArgumentException e) {
      edit.unreadable(owner(), feature, text.getText(), e.getMessage());
    }
  }

  @Override
  protected void refresh() {
    // What is being typed is left as it is: "1," is on its way to "1,5".
    if (!text.isFocusControl() || !sameValue()) {
      refreshNow();
    }
  }

  private boolean sameValue() {
    try {
      Object typed = ValueText.parse(feature, text.getText());
      return java.util.Objects.equals(typed, value());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void refreshNow() {
    String typed = edit.unreadable(owner(), feature);
    if (typed != null) {
      show(typed); // it stays, with the sentence that says what is wrong
      return;
    }
    boolean due = !text.isFocusControl() || text.getText().isEmpty() || !sameValue();
    if (due) {
      show(ValueText.format(feature, value()));
    }
  }

  private void show(String now) {
    if (!text.getText().equals(now)) {
      showing = true;
      text.setText(now);
      showing = false;
    }
  }

  @Override
  public void focus() {
    text.setFocus();
  }
}
