package ma.jisr.ui.tasks;

import java.time.LocalDate;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Names;
import ma.jisr.ui.base.ValueText;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A field for a day, typed as people write it; what is no day is shown in red. */
public final class DateField {

  private final EAttribute feature;
  private final Text text;

  /**
   * A field.
   *
   * @param feature what the day is of, for the sentence when it is none
   * @param hint what stands in it while it is empty
   */
  public DateField(Composite parent, EAttribute feature, String hint) {
    this.feature = feature;
    text = new Text(parent, SWT.BORDER | SWT.SINGLE);
    text.setMessage(hint);
    Names.give(text, hint);
    text.setToolTipText(hint + "  (" + Texts.beside(DateField.class).text("date.hint") + ")");
    text.setData("jisr.id", "text." + feature.getName());
    GridDataFactory.swtDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .hint(Looks.width(text, hint + "  ", "00/00/0000    "), SWT.DEFAULT)
        .applyTo(text);
    text.addListener(
        SWT.Modify, e -> text.setForeground(Looks.color(isReadable() ? Looks.INK : Looks.WRONG)));
  }

  private boolean isReadable() {
    try {
      value();
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * The day, or null.
   *
   * @throws IllegalArgumentException with a sentence when it is none
   */
  public LocalDate value() {
    return (LocalDate) ValueText.parse(feature, text.getText());
  }

  /** Shows a day; null for none. */
  public void set(LocalDate day) {
    text.setText(day == null ? "" : ValueText.format(feature, day));
  }

  /** Does something when Enter is pressed. */
  public void onEnter(Runnable action) {
    text.addListener(SWT.DefaultSelection, e -> action.run());
  }
}
