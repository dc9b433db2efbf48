package ma.jisr.network.ui.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Party;
import ma.jisr.model.core.Relationship;
import ma.jisr.model.core.RelationshipType;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Commit;
import ma.jisr.store.Session;
import ma.jisr.ui.base.Problems;
import ma.jisr.ui.base.Work;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.emf.ecore.EClass;

/** The edits of a graph; each can be taken back. */
final class GraphEdits {

  private static final Texts TEXTS = Texts.beside(GraphEdits.class);
  private final GraphDesk desk;
  private final GraphHistory history;

  GraphEdits(GraphDesk desk, IOperationHistory operations, IUndoContext context) {
    this.desk = desk;
    history = new GraphHistory(operations, context, this::show, desk.workspace(), this::failed);
  }

  GraphHistory history() {
    return history;
  }

  private void failed(Throwable problem) {
    GraphCanvas canvas = desk.canvas();
    if (!canvas.isDisposed()) {
      Work.later(canvas.getDisplay(), canvas, () -> desk.tell(Problems.sentence(problem)));
    }
  }

  private void show(Arrangement arrangement) {
    desk.model().setArrangement(arrangement);
    Property by = Property.byId(arrangement.groupBy());
    boolean unknown =
        !arrangement.collapsed().isEmpty() && !desk.model().groups().property().equals(by);
    if (unknown) {
      desk.read(
          by,
          values -> {
            desk.model().setGroups(values);
            desk.show();
          });
    } else {
      desk.show();
    }
  }

  /** Arranges otherwise, so that it can be taken back. */
  void arrange(String key, Arrangement after) {
    Arrangement before = desk.model().arrangement();
    show(after);
    history.arranged(TEXTS.text(key), before, after);
  }

  /** Keeps where actors stand now, after they were dragged or laid out. */
  void moved(String key, Arrangement before, Set<Long> pin) {
    Arrangement after = before.moved(desk.model().spots());
    arrangeFrom(key, before, pin.isEmpty() ? after : after.pinned(pin, true));
  }

  private void arrangeFrom(String key, Arrangement before, Arrangement after) {
    show(after);
    history.arranged(TEXTS.text(key), before, after);
  }

  /** Holds actors where they are, or lets them go. */
  void pin(Set<Long> ids, boolean hold) {
    arrange(hold ? "edit.pin" : "edit.unpin", desk.model().arrangement().pinned(ids, hold));
  }

  /** Hides actors. */
  void hide(Set<Long> ids) {
    Arrangement after = desk.model().arrangement().hidden(ids, true);
    desk.model().setChosen(Set.of());
    arrange("edit.hide", after);
  }

  /** Shows everything that was hidden. */
  void showHidden() {
    Arrangement now = desk.model().arrangement();
    arrange("edit.show", now.hidden(now.hidden(), false));
  }

  /** Makes one bubble of each group of a property; of none with {@link Property#NONE}. */
  void group(Property property) {
    if (property.equals(Property.NONE)) {
      arrange("edit.expand", desk.model().arrangement().grouped("", Set.of()));
      return;
    }
    desk.read(
        property,
        values -> {
          desk.model().setGroups(values);
          Set<String> all = new HashSet<>();
          for (String word : values.words()) {
            if (word != null) {
              all.add(word);
            }
          }
          arrange("edit.collapse", desk.model().arrangement().grouped(property.id(), all));
        });
  }

  /** Opens a bubble, or closes the group of some actors. */
  void toggle(String group, boolean collapse) {
    Arrangement now = desk.model().arrangement();
    Set<String> groups = new HashSet<>(now.collapsed());
    if (collapse) {
      groups.add(group);
    } else {
      groups.remove(group);
    }
    arrange(collapse ? "edit.collapse" : "edit.expand", now.grouped(now.groupBy(), groups));
  }

  /**
   * Ties two actors.
   *
   * @param type of the tie, by identifier
   */
  void tie(long from, long to, long type) {
    commit(
        session -> {
          Relationship tie = session.create(CorePackage.Literals.RELATIONSHIP);
          tie.setSource(party(session, from));
          tie.setTarget(party(session, to));
          tie.setType(
              session
                  .<RelationshipType>load(CorePackage.Literals.RELATIONSHIP_TYPE, type)
                  .orElseThrow());
          return session.commit(TEXTS.format("edit.tie", label(from), label(to)));
        });
  }

  private Party party(Session session, long id) {
    EClass type = desk.model().contents().actor(desk.model().contents().number(id)).type();
    return session.<Party>load(type, id).orElseThrow();
  }

  private String label(long id) {
    return desk.model().contents().actor(desk.model().contents().number(id)).label();
  }

  /** Puts a tie into the trash. */
  void deleteTie(long id) {
    commit(
        session -> {
          session.load(CorePackage.Literals.RELATIONSHIP, id).ifPresent(session::delete);
          return session.commit(TEXTS.text("edit.delete"));
        });
  }

  /** A change of the data. */
  private interface Change {
    Optional<Commit> make(Session session);
  }

  private void commit(Change change) {
    Work.quietly(
        TEXTS.text("writing"),
        desk.canvas(),
        monitor -> {
          try (Session session = desk.workspace().session()) {
            return change.make(session);
          }
        },
        done -> done.ifPresent(history::committed),
        problem -> desk.tell(Problems.sentence(problem)));
  }

  /** Takes the last edit back, or makes the last one again that was. */
  void step(boolean back) {
    try {
      if (back) {
        history.undo();
      } else {
        history.redo();
      }
    } catch (ExecutionException e) {
      desk.tell(e.getMessage());
    }
  }

  /** Where actors stand, moved by some distance. */
  static Map<Long, Arrangement.Spot> shifted(
      GraphModel model, Set<Integer> actors, float dx, float dy) {
    Map<Long, Arrangement.Spot> spots = new HashMap<>();
    for (int a : actors) {
      spots.put(
          model.contents().actor(a).id(), new Arrangement.Spot(model.x(a) + dx, model.y(a) + dy));
    }
    return spots;
  }
}
