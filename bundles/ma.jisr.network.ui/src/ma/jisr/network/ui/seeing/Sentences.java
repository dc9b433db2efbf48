package ma.jisr.network.ui.seeing;

import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ScrollPane;
import ma.jisr.ui.base.ValueText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Sentences below each other, under heads, each with a title and a figure; they scroll. */
final class Sentences {

  /** A longer figure stands below its title. */
  private static final int SHORT = 12;

  private final ScrollPane pane;

  Sentences(Composite parent, String id) {
    pane = new ScrollPane(parent);
    pane.setData("jisr.id", id);
    Composite body = pane.body();
    body.setBackground(Looks.color(Looks.PAPER));
    GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 8).spacing(8, 2).applyTo(body);
  }

  Control control() {
    return pane;
  }

  /** Takes everything away. */
  void clear() {
    for (Control control : pane.body().getChildren()) {
      control.dispose();
    }
  }

  /** Adds a head. */
  void head(String words) {
    Label label = label(words, SWT.WRAP);
    label.setFont(Looks.title());
    boolean first = pane.body().getChildren().length == 1;
    GridDataFactory.fillDefaults()
        .span(2, 1)
        .grab(true, false)
        .hint(80, SWT.DEFAULT)
        .indent(0, first ? 0 : 14)
        .applyTo(label);
  }

  /** Adds a title, a figure beside it and a sentence below; a title may be empty. */
  void add(String title, String figure, String sentence) {
    if (figure.length() > SHORT) {
      add(title, "", figure);
      add("", "", sentence);
      return;
    }
    if (!title.isEmpty()) {
      Label name = label(title, SWT.NONE);
      name.setFont(Looks.bold());
      GridDataFactory.fillDefaults()
          .span(figure.isEmpty() ? 2 : 1, 1)
          .grab(true, false)
          .indent(0, 6)
          .applyTo(name);
      if (figure.isEmpty()) {
        words(sentence, 0);
        return;
      }
      Label number = label(ValueText.isolated(figure), SWT.NONE);
      number.setForeground(Looks.color(Looks.ACCENT));
      GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).indent(0, 6).applyTo(number);
    }
    words(sentence, title.isEmpty() ? 2 : 0);
  }

  private void words(String sentence, int indent) {
    Label words = label(sentence, SWT.WRAP);
    words.setForeground(Looks.color(Looks.QUIET));
    GridDataFactory.fillDefaults()
        .span(2, 1)
        .grab(true, false)
        .hint(80, SWT.DEFAULT)
        .indent(0, indent)
        .applyTo(words);
  }

  /** Adds a title that does something, and a sentence below. */
  void link(String title, String sentence, Runnable action) {
    Link link = new Link(pane.body(), SWT.NONE);
    link.setText("<a>" + title.replace("&", "&&").replace("<", "‹") + "</a>");
    link.setBackground(pane.body().getBackground());
    link.addListener(SWT.Selection, e -> action.run());
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, 8).applyTo(link);
    add("", "", sentence);
  }

  private Label label(String words, int style) {
    Label label = new Label(pane.body(), style);
    label.setText(words.replace("&", "&&"));
    label.setBackground(pane.body().getBackground());
    label.setForeground(Looks.color(Looks.INK));
    return label;
  }

  /** Lays out what was added. */
  void show() {
    pane.reflow();
  }
}
