package ma.jisr.network.ui.seeing;

import java.time.LocalDate;
import ma.jisr.model.base.PartialDate;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Names;
import ma.jisr.ui.base.ValueText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Two dates, as people type them; what cannot be read is coloured and counts as no limit. */
final class PeriodChoice {

  private final Text from;
  private final Text to;

  PeriodChoice(Pane pane, Runnable changed) {
    // Together, so that they stay on one line.
    Composite both = new Composite(pane.choices(), SWT.NONE);
    both.setBackground(pane.getBackground());
    RowLayout row = new RowLayout(SWT.HORIZONTAL);
    row.center = true;
    row.spacing = 6;
    row.marginLeft = 0;
    row.marginRight = 0;
    both.setLayout(row);
    from = field(pane, both, "period.from", changed);
    to = field(pane, both, "period.to", changed);
  }

  private static Text field(Pane pane, Composite both, String key, Runnable changed) {
    pane.word(both, key);
    Text text = new Text(both, SWT.BORDER);
    text.setMessage(Pane.TEXTS.text("period.example"));
    text.setData("jisr.id", "seeing." + key);
    text.setLayoutData(new RowData(Looks.chars(text, 10), SWT.DEFAULT));
    Names.give(text, Pane.TEXTS.text(key));
    Runnable read =
        () -> {
          boolean good = text.getText().isBlank() || date(text) != null;
          text.setForeground(Looks.color(good ? Looks.INK : Looks.WRONG));
          text.setToolTipText(good ? null : Pane.TEXTS.text("period.wrong"));
          if (good) {
            changed.run();
          }
        };
    text.addListener(SWT.DefaultSelection, e -> read.run());
    text.addListener(SWT.FocusOut, e -> read.run());
    return text;
  }

  private static PartialDate date(Text text) {
    try {
      return text.getText().isBlank() ? null : ValueText.date(text.getText().strip());
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      return null;
    }
  }

  /** Its first day, or null. */
  LocalDate first() {
    PartialDate date = date(from);
    return date == null ? null : date.earliest();
  }

  /** Its last day, or null. */
  LocalDate last() {
    PartialDate date = date(to);
    return date == null ? null : date.latest();
  }
}
