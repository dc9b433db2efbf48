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
   * @param shown how many rows the table has
   * @param total how many records there are
   * @param narrowed whether some are left out
   * @param chosen how many are selected
   * @param badFilter what is wrong with a filter, or null
   */
  void count(long shown, long total, boolean narrowed, int chosen, String badFilter) {
    String text =
        narrowed
            ? TEXTS.format("count.part", shown, total, inSentence(Labels.plural(type)))
            : TEXTS.format(
                "count.all", shown, inSentence(total == 1 ? Labels.of(type) : Labels.plural(type)));
    if (chosen > 1) {
      text += " · " + TEXTS.format("count.selected", chosen);
    }
    say(badFilter == null ? text : text + " · " + badFilter, badFilter != null);
  }

  /** Shows a sentence. */
  void say(String sentence, boolean wrong) {
    label.setText(sentence);
    label.setForeground(Looks.color(wrong ? Looks.WRONG : Looks.QUIET));
  }

  private static String inSentence(String name) {
    return name.substring(0, 1).toLowerCase(Locale.getDefault()) + name.substring(1);
  }
}
