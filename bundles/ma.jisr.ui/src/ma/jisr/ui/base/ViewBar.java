package ma.jisr.ui.base;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The top of a view: a sentence about it, and its buttons with their names. */
public final class ViewBar {

  private final ToolBarManager buttons = new ToolBarManager(SWT.FLAT | SWT.RIGHT);

  /**
   * Lays out a view.
   *
   * @param view gets the bar, and what is put into it next below
   * @param hint the sentence
   */
  public ViewBar(Composite view, String hint) {
    view.setBackground(Looks.color(Looks.PAPER));
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(view);
    Composite bar = new Composite(view, SWT.NONE);
    bar.setBackground(view.getBackground());
    GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 5).spacing(8, 0).applyTo(bar);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    Label sentence = new Label(bar, SWT.NONE);
    sentence.setText(hint);
    sentence.setForeground(Looks.color(Looks.QUIET));
    sentence.setBackground(bar.getBackground());
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .grab(true, false)
        .hint(100, SWT.DEFAULT)
        .applyTo(sentence);
    buttons.createControl(bar).setBackground(bar.getBackground());
  }

  /** Adds a button. */
  public void add(Action action) {
    ActionContributionItem item = new ActionContributionItem(action);
    item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
    buttons.add(item);
    buttons.update(true);
    buttons.getControl().requestLayout();
  }
}
