package ma.jisr.ui.base;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** The names by which screen readers call what bears no words of its own. */
public final class Names {

  private Names() {}

  /** Names a control. */
  public static void give(Control control, String name) {
    control
        .getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent e) {
                if (e.childID == ACC.CHILDID_SELF) {
                  e.result = name;
                }
              }
            });
  }

  /** Names whatever one types or chooses in, at any depth. */
  public static void giveInside(Control control, String name) {
    boolean field =
        control instanceof Text
            || control instanceof DropDown
            || control instanceof Table
            || control instanceof Tree
            || control instanceof Button button && button.getText().isEmpty();
    if (field) {
      give(control, name);
    } else if (control instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        giveInside(child, name);
      }
    }
  }
}
