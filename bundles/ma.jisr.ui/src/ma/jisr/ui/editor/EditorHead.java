package ma.jisr.ui.editor;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The top of an editor: icon, label, type, buttons, and one sentence when something is wrong. */
final class EditorHead extends Composite {

  private static final Texts TEXTS = Texts.beside(EditorHead.class);
  private final Label icon;
  private final Label title;
  private final Label detail;
  private final Label message;
  private final ToolBar bar;
  private final List<Runnable> updates = new ArrayList<>();

  EditorHead(Composite parent, Image image) {
    super(parent, SWT.NONE);
    setBackground(Looks.color(Looks.PAPER));
    GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 10).spacing(10, 2).applyTo(this);
    icon = label(SWT.NONE);
    icon.setImage(image);
    GridDataFactory.swtDefaults().span(1, 2).align(SWT.CENTER, SWT.CENTER).applyTo(icon);
    title = label(SWT.NONE);
    title.setFont(Looks.title());
    title.setForeground(Looks.color(Looks.INK));
    title.setData("jisr.id", "title");
    GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(title);
    bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
    bar.setBackground(getBackground());
    GridDataFactory.swtDefaults().span(1, 2).align(SWT.END, SWT.CENTER).applyTo(bar);
    detail = label(SWT.NONE);
    detail.setForeground(Looks.color(Looks.QUIET));
    GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(detail);
    message = label(SWT.WRAP);
    message.setForeground(Looks.color(Looks.WRONG));
    message.setData("jisr.id", "message");
    message.setVisible(false);
    GridDataFactory.fillDefaults()
        .span(3, 1)
        .grab(true, false)
        .hint(100, SWT.DEFAULT)
        .exclude(true)
        .applyTo(message);
  }

  private Label label(int style) {
    Label label = new Label(this, style);
    label.setBackground(getBackground());
    return label;
  }

  /** Adds a button. */
  ToolItem button(String image, String tip, boolean named, Runnable action) {
    ToolItem item = new ToolItem(bar, SWT.PUSH);
    item.setImage(Icons.image(image));
    item.setToolTipText(TEXTS.text(tip));
    item.setData("jisr.id", tip);
    if (named) {
      item.setText(TEXTS.text(tip));
    }
    item.addListener(SWT.Selection, e -> action.run());
    return item;
  }

  /** What to do at each change. */
  void onUpdate(Runnable update) {
    updates.add(update);
  }

  /** Shows the record's name, and what kind of thing it is. */
  void show(String newTitle, String newDetail) {
    title.setText(newTitle.replace("&", "&&"));
    title.setToolTipText(newTitle);
    detail.setText(newDetail.replace("&", "&&"));
    updates.forEach(Runnable::run);
  }

  /** The record's name as it is shown. */
  String title() {
    return title.getToolTipText() == null ? "" : title.getToolTipText();
  }

  /**
   * Shows a sentence with two things to do below the name.
   *
   * @param yes what the first is called
   * @param accepted does it
   * @param no what the second is called
   * @param refused does it
   * @return takes the offer back
   */
  Runnable offer(String sentence, String yes, Runnable accepted, String no, Runnable refused) {
    Composite row = new Composite(this, SWT.NONE);
    row.setBackground(Looks.color(Looks.CHOSEN));
    row.setData("jisr.id", "offer");
    GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 5).spacing(12, 0).applyTo(row);
    GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(row);
    Label words = new Label(row, SWT.WRAP);
    words.setText(sentence.replace("&", "&&"));
    words.setBackground(row.getBackground());
    words.setForeground(Looks.color(Looks.INK));
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .grab(true, false)
        .hint(100, SWT.DEFAULT)
        .applyTo(words);
    choice(row, "offer.yes", yes, accepted);
    choice(row, "offer.no", no, refused);
    getParent().layout(true, true);
    return () -> end(row);
  }

  private void end(Composite row) {
    if (!row.isDisposed()) {
      row.dispose();
      getParent().layout(true, true);
    }
  }

  private void choice(Composite row, String id, String text, Runnable action) {
    Button button = new Button(row, SWT.PUSH);
    button.setText(text);
    button.setData("jisr.id", id);
    button.addListener(
        SWT.Selection,
        e -> {
          end(row);
          action.run();
        });
  }

  /** Shows one sentence; "" for none. */
  void say(String sentence, boolean wrong) {
    if (!message.getText().equals(sentence)) {
      message.setText(sentence);
      message.setForeground(Looks.color(wrong ? Looks.WRONG : Looks.ACCENT));
      message.setVisible(!sentence.isEmpty());
      ((GridData) message.getLayoutData()).exclude = sentence.isEmpty();
      getParent().layout(true, true);
    }
  }
}
