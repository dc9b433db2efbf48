package ma.jisr.network.ui.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.Icons;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Menu;

/** What can be done with what is chosen in a graph. */
final class GraphMenu implements IMenuListener {

  private static final Texts TEXTS = Texts.beside(GraphMenu.class);
  private final GraphDesk desk;
  private final GraphEdits edits;
  private final FilterPane filters;
  private final LongConsumer opener;
  private final MenuManager manager = new MenuManager();

  GraphMenu(GraphDesk desk, GraphEdits edits, FilterPane filters, LongConsumer opener) {
    this.desk = desk;
    this.edits = edits;
    this.filters = filters;
    this.opener = opener;
    manager.setRemoveAllWhenShown(true);
    manager.addMenuListener(this);
    desk.canvas().setMenu(manager.createContextMenu(desk.canvas()));
  }

  /** For the workbench, whose other parts may add to it. */
  MenuManager manager() {
    return manager;
  }

  @Override
  public void menuAboutToShow(IMenuManager menu) {
    Set<Long> chosen = desk.model().chosen();
    if (desk.model().chosenTie() != 0) {
      long tie = desk.model().chosenTie();
      menu.add(action("tie.open", "edit", true, () -> opener.accept(tie)));
      menu.add(action("tie.delete", "delete", true, () -> edits.deleteTie(tie)));
    } else {
      menu.add(action("open", "open", !chosen.isEmpty(), () -> chosen.forEach(opener::accept)));
      menu.add(types(chosen));
      menu.add(new Separator());
      arranging(menu, chosen);
    }
    Arrangement now = desk.model().arrangement();
    int hidden = now.hidden().size();
    menu.add(action("show", null, hidden > 0, edits::showHidden));
    menu.add(new Separator());
    String undo = edits.history().undoLabel();
    String redo = edits.history().redoLabel();
    menu.add(named("undo", undo, "undo", () -> edits.step(true)));
    menu.add(named("redo", redo, "redo", () -> edits.step(false)));
    menu.add(new Separator("additions"));
  }

  private void arranging(IMenuManager menu, Set<Long> chosen) {
    boolean some = !chosen.isEmpty();
    Arrangement now = desk.model().arrangement();
    boolean pinned = some && now.pinned().containsAll(chosen);
    MenuManager around = new MenuManager(TEXTS.text("around"));
    for (int steps = 1; steps <= 3; steps++) {
      int count = steps;
      around.add(action("around." + steps, null, some, () -> filters.around(count)));
    }
    around.add(
        action("around.all", null, desk.model().filter().ego() != 0, () -> filters.around(0)));
    menu.add(around);
    menu.add(action(pinned ? "unpin" : "pin", "graph-pin", some, () -> edits.pin(chosen, !pinned)));
    menu.add(action("hide", null, some, () -> edits.hide(chosen)));
    Set<String> open = groups(chosen, false);
    Set<String> closed = groups(chosen, true);
    menu.add(
        action("collapse", null, !open.isEmpty(), () -> open.forEach(g -> edits.toggle(g, true))));
    menu.add(
        action(
            "expand", null, !closed.isEmpty(), () -> closed.forEach(g -> edits.toggle(g, false))));
  }

  /** The groups of some actors that are bubbles, or that are none. */
  private Set<String> groups(Set<Long> ids, boolean closed) {
    GraphModel model = desk.model();
    Set<String> groups = new HashSet<>();
    boolean known = model.groups().property().id().equals(model.arrangement().groupBy());
    for (long id : known && model.groups().words() != null ? ids : Set.<Long>of()) {
      int actor = model.contents().number(id);
      String group =
          actor < 0 || actor >= model.groups().size() ? null : model.groups().words()[actor];
      if (group != null && model.arrangement().collapsed().contains(group) == closed) {
        groups.add(group);
      }
    }
    return groups;
  }

  /** Between two actors that are chosen, a tie of a type. */
  private MenuManager types(Set<Long> chosen) {
    MenuManager types = new MenuManager(TEXTS.text("tie"), Icons.descriptor("relation"), "tie");
    if (chosen.size() == 2) {
      List<Long> ends = chosen.stream().sorted().toList();
      for (int turn = 0; turn < 2; turn++) {
        long from = ends.get(turn);
        long to = ends.get(1 - turn);
        MenuManager direction =
            new MenuManager(TEXTS.format("tie.direction", label(from), label(to)));
        desk.model()
            .contents()
            .tieTypes()
            .forEach((id, name) -> direction.add(named(name, () -> edits.tie(from, to, id))));
        types.add(direction);
      }
    } else {
      Action how = named(TEXTS.text("tie.how"), () -> {});
      how.setEnabled(false);
      types.add(how);
    }
    return types;
  }

  /** Asks beside the pointer for the type of a tie, and makes it. */
  void askType(long from, long to) {
    MenuManager types = new MenuManager();
    Action head = named(TEXTS.format("tie.direction", label(from), label(to)), () -> {});
    head.setEnabled(false);
    types.add(head);
    types.add(new Separator());
    for (Map.Entry<Long, String> type : desk.model().contents().tieTypes().entrySet()) {
      types.add(named(type.getValue(), () -> edits.tie(from, to, type.getKey())));
    }
    Menu menu = types.createContextMenu(desk.canvas());
    menu.setVisible(true);
  }

  private String label(long id) {
    int number = desk.model().contents().number(id);
    String label = number < 0 ? "" : desk.model().contents().actor(number).label();
    return label.length() <= 32 ? label : label.substring(0, 30).strip() + '…';
  }

  /** The names of what is chosen. */
  String chosenNames() {
    return desk.model().chosen().stream().map(this::label).collect(Collectors.joining(", "));
  }

  private static Action named(String text, Runnable run) {
    return new Action(text.replace("&", "&&")) {
      @Override
      public void run() {
        run.run();
      }
    };
  }

  private static Action named(String key, String label, String icon, Runnable run) {
    Action action = named(label == null ? TEXTS.text(key) : TEXTS.format(key + ".of", label), run);
    action.setImageDescriptor(Icons.descriptor(icon));
    action.setEnabled(label != null);
    return action;
  }

  private static Action action(String key, String icon, boolean enabled, Runnable run) {
    Action action = named(TEXTS.text(key), run);
    ImageDescriptor image = icon == null ? null : Icons.descriptor(icon);
    action.setImageDescriptor(image);
    action.setEnabled(enabled);
    return action;
  }
}
