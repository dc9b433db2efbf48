package ma.jisr.network.ui.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ma.jisr.model.text.Folding;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.Looks;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** Finds actors by words, chooses one after the other and brings it into the middle. */
final class GraphSearch {

  private static final Texts TEXTS = Texts.beside(GraphSearch.class);
  private static final int DELAY = 300;
  private final Text field;
  private final GraphDesk desk;
  private final Runnable search = () -> find(0);
  private int at;

  GraphSearch(Text field, GraphDesk desk) {
    this.field = field;
    this.desk = desk;
    field.addListener(SWT.Modify, e -> field.getDisplay().timerExec(DELAY, search));
    field.addListener(SWT.DefaultSelection, e -> find(at + 1));
    field.addListener(
        SWT.KeyDown,
        e -> {
          if (e.keyCode == SWT.ARROW_DOWN) {
            find(at + 1);
          } else if (e.keyCode == SWT.ARROW_UP) {
            find(at - 1);
          }
        });
  }

  /** Chooses one of those that are found, the first after the last. */
  private void find(int which) {
    if (field.isDisposed()) {
      return;
    }
    List<Long> found = found();
    boolean none = found.isEmpty() && !field.getText().isBlank();
    field.setForeground(Looks.color(none ? Looks.WRONG : Looks.INK));
    if (found.isEmpty()) {
      desk.tell(none ? TEXTS.text("search.none") : "");
      return;
    }
    at = Math.floorMod(which, found.size());
    desk.choose(Set.of(found.get(at)));
    desk.bringIntoSight(found.get(at), true);
    desk.tell(TEXTS.format("search.found", at + 1, found.size()));
  }

  private List<Long> found() {
    List<Long> found = new ArrayList<>();
    String[] words = Folding.fold(field.getText()).strip().split("\\s+");
    Contents contents = desk.model().contents();
    for (int a = 0; a < contents.size() && !field.getText().isBlank(); a++) {
      String label = Folding.fold(contents.actor(a).label());
      boolean all = desk.model().visible().actors()[a];
      for (String word : words) {
        all &= label.contains(word);
      }
      if (all) {
        found.add(contents.actor(a).id());
      }
    }
    return found;
  }
}
