package ma.jisr.ui.form;

import java.util.List;
import java.util.function.Consumer;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The records that one resembles, a line each, with what can be done; out of sight without any. */
public final class SimilarPane extends Composite {

  private static final Texts TEXTS = Texts.beside(Field.class);

  /**
   * Something to do about a record.
   *
   * @param id its identifier, for whoever presses it from outside
   * @param text what is written on its button
   * @param tip what it does, or null
   * @param run does it
   */
  public record Action(String id, String text, String tip, Consumer<Similar> run) {}

  /**
   * An empty pane in a grid.
   *
   * @param columns how many columns of the grid it spans
   */
  public SimilarPane(Composite parent, int columns) {
    super(parent, SWT.NONE);
    setBackground(Looks.color(Looks.CHOSEN));
    setData("jisr.id", "similar");
    GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).exclude(true).applyTo(this);
    setVisible(false);
  }

  /**
   * Shows records in place of those that are shown.
   *
   * @param actions for each
   * @param last for all of them together, told of the first; or null
   */
  public void show(List<Similar> found, List<Action> actions, Action last) {
    for (Control child : getChildren()) {
      child.dispose();
    }
    GridLayoutFactory.fillDefaults()
        .numColumns(1 + actions.size())
        .margins(10, 6)
        .spacing(8, 3)
        .applyTo(this);
    Label title = label(TEXTS.text("similar.title"), Looks.INK);
    title.setFont(Looks.bold());
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .span(last == null ? 1 + actions.size() : actions.size(), 1)
        .grab(true, false)
        .applyTo(title);
    if (last != null && !found.isEmpty()) {
      button(last, found.get(0));
    }
    found.forEach(similar -> line(similar, actions));
    ((GridData) getLayoutData()).exclude = found.isEmpty();
    setVisible(!found.isEmpty());
  }

  private void line(Similar similar, List<Action> actions) {
    String why = String.join(ValueText.separator(), similar.why());
    String percent = ValueText.number(Math.floor(100 * similar.score()));
    Label words =
        label(
            TEXTS.format("similar.line", ValueText.isolated(similar.label()), percent, why),
            Looks.INK);
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .grab(true, false)
        .hint(100, SWT.DEFAULT)
        .applyTo(words);
    actions.forEach(action -> button(action, similar));
  }

  private Label label(String text, org.eclipse.swt.graphics.RGB color) {
    Label label = new Label(this, SWT.WRAP);
    label.setBackground(getBackground());
    label.setForeground(Looks.color(color));
    label.setText(text.replace("&", "&&"));
    return label;
  }

  private void button(Action action, Similar similar) {
    Button button = new Button(this, SWT.PUSH);
    button.setText(action.text());
    button.setToolTipText(action.tip());
    button.setData("jisr.id", action.id());
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
    button.addListener(SWT.Selection, e -> action.run().accept(similar));
  }
}
