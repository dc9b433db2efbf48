package ma.jisr.network.ui.register;

import java.util.Arrays;
import java.util.List;
import ma.jisr.model.text.Texts;
import ma.jisr.network.quality.Concern;
import ma.jisr.network.quality.QualityCheck;
import ma.jisr.ui.base.DropDown;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Names;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The head of the worklist: which of its lines are shown, and after how long records are stale. */
final class QualityBar {

  private static final Texts TEXTS = Texts.beside(QualityBar.class);
  private static final List<Integer> MONTHS = List.of(3, 6, 12, 18, 24, 36);
  private static final int DELAY_MS = 250;
  private final DropDown concern;
  private final DropDown months;
  private final Text words;
  private final ToolBarManager buttons = new ToolBarManager(SWT.FLAT | SWT.RIGHT);

  /**
   * What is shown.
   *
   * @param concern null for all of them
   * @param aside whether those that were set aside are shown in place of the others
   * @param words some letters of the name or the reason, or ""
   */
  record Filter(Concern concern, boolean aside, String words) {}

  /**
   * The head.
   *
   * @param anew is told when the register is to be looked through again
   * @param filtered is told when other lines are to be shown
   */
  QualityBar(Composite parent, Runnable anew, Runnable filtered) {
    Composite head = new Composite(parent, SWT.NONE);
    head.setBackground(parent.getBackground());
    GridLayoutFactory.fillDefaults().numColumns(6).margins(8, 5).spacing(8, 0).applyTo(head);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
    concern = new DropDown(head);
    concern.setData("jisr.id", "quality.concern");
    Names.give(concern, TEXTS.text("quality.concern"));
    concern.add(TEXTS.text("quality.all"));
    Arrays.stream(Concern.values()).forEach(c -> concern.add(c.title()));
    concern.add(TEXTS.text("quality.aside"));
    concern.select(0);
    concern.addListener(SWT.Selection, e -> filtered.run());
    Label label = new Label(head, SWT.NONE);
    label.setText(TEXTS.text("quality.months"));
    label.setForeground(Looks.color(Looks.QUIET));
    label.setBackground(head.getBackground());
    months = new DropDown(head);
    months.setData("jisr.id", "quality.months");
    Names.give(months, TEXTS.text("quality.months"));
    MONTHS.forEach(m -> months.add(TEXTS.format("quality.month", m)));
    months.select(MONTHS.indexOf(QualityCheck.MONTHS));
    months.addListener(SWT.Selection, e -> anew.run());
    words = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    words.setMessage(TEXTS.text("quality.words"));
    words.setData("jisr.id", "quality.words");
    words.addListener(SWT.Modify, e -> words.getDisplay().timerExec(DELAY_MS, filtered));
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .grab(true, false)
        .hint(Looks.chars(words, 12), SWT.DEFAULT)
        .applyTo(words);
    buttons.createControl(head).setBackground(head.getBackground());
    Label line = new Label(parent, SWT.NONE);
    line.setBackground(Looks.color(Looks.LINE));
    GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(line);
  }

  /** Adds a button; the first one bears its name. */
  void add(Action action) {
    ActionContributionItem item = new ActionContributionItem(action);
    if (buttons.isEmpty()) {
      item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
    }
    buttons.add(item);
    buttons.update(true);
    buttons.getControl().requestLayout();
  }

  /** After how many months records are stale. */
  int months() {
    return MONTHS.get(months.getSelectionIndex());
  }

  /** What is shown. */
  Filter filter() {
    int at = concern.getSelectionIndex();
    boolean aside = at > Concern.values().length;
    String typed = words.isDisposed() ? "" : words.getText();
    return new Filter(at < 1 || aside ? null : Concern.values()[at - 1], aside, typed.strip());
  }
}
