package ma.jisr.ui.table;

import java.util.Locale;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.Looks;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The line below a table: how many rows there are, how many are chosen, what is wrong. */
final class TableStatus {

  private static final Texts TEXTS = Texts.beside(TableStatus.class);
  private final EClass type;
  private final Label label;

  /**
   * A line.
   *
   * @param parent has a grid of one column
   * @param type of the records that are counted
   */
  TableStatus(Composite parent, EClass type) {
    this.type = type;
    label = new Label(parent, SWT.NONE);
    label.setBackground(Looks.color(Looks.PAPER));
    label.setData("jisr.id", "table.status");
    GridDataFactory.fillDefaults().grab(true, false).indent(10, 4).applyTo(label);
    Label foot = new Label(parent, SWT.NONE);
    foot.setBackground(Looks.color(Looks.PAPER));
    GridDataFactory.fillDefaults().hint(SWT.DEFAULT, 4).applyTo(foot);
  }

  /**
   * Tells the numbers.
   *
   * @param answer what is shown
   * @param chosen how many records are selected
   */
  void count(ListReader.Answer answer, int chosen) {
    long shown = answer.count();
    long total = answer.total();
    String text =
        answer.request().isNarrowed()
            ? TEXTS.format("count.part", shown, total, inSentence(Labels.plural(type)))
            : TEXTS.format(
                "count.all", shown, inSentence(total == 1 ? Labels.of(type) : Labels.plural(type)));
    if (answer.request().group() != null) {
      text += " · " + TEXTS.format("count.groups", answer.groups().size() - 1);
    }
    if (chosen > 0) {
      text += " · " + TEXTS.format("count.selected", chosen);
    }
    String bad = answer.badFilter();
    say(bad == null ? text : text + " · " + bad, bad != null);
  }

  /** Shows a sentence. */
  void say(String sentence, boolean wrong) {
    label.setText(sentence);
    label.setToolTipText(wrong ? sentence : null);
    label.setForeground(Looks.color(wrong ? Looks.WRONG : Looks.QUIET));
  }

  private static String inSentence(String name) {
    return name.substring(0, 1).toLowerCase(Locale.getDefault()) + name.substring(1);
  }
}
