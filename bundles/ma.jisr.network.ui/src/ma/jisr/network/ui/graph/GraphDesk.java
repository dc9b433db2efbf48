package ma.jisr.network.ui.graph;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import ma.jisr.model.text.Texts;
import ma.jisr.network.actors.Tie;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Problems;
import ma.jisr.ui.base.Work;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** Brings the model of a graph view to its canvas: reads, filters, colours, chooses. */
final class GraphDesk {

  private static final Texts TEXTS = Texts.beside(GraphDesk.class);

  /** Hears of what a graph view shows. */
  interface Listener {
    /** Other data, a filter, colours or an arrangement are shown. */
    default void shown() {}

    /** Something else was chosen by the person here. */
    default void chosen() {}

    /** A sentence for the person. */
    default void told(String sentence) {}
  }

  private record Loaded(
      Contents contents, PropertyValues color, PropertyValues size, PropertyValues groups) {}

  private final Workspace workspace;
  private final GraphCanvas canvas;
  private final GraphModel model = new GraphModel();
  private final java.util.List<Listener> listeners = new java.util.ArrayList<>();
  private DrawnGraph drawn = DrawnGraph.EMPTY;
  private Coloring coloring = new Coloring(PropertyValues.NONE);
  private Property color = Property.KIND;
  private Property size = Property.DEGREE;
  private Job reading;
  private boolean read;

  GraphDesk(Workspace workspace, GraphCanvas canvas) {
    this.workspace = workspace;
    this.canvas = canvas;
  }

  void addListener(Listener listener) {
    listeners.add(listener);
  }

  GraphModel model() {
    return model;
  }

  GraphCanvas canvas() {
    return canvas;
  }

  Workspace workspace() {
    return workspace;
  }

  /** What is drawn now. */
  DrawnGraph drawn() {
    return drawn;
  }

  /** What the colours mean. */
  Coloring coloring() {
    return coloring;
  }

  /** Whether the network was read once. */
  boolean isRead() {
    return read;
  }

  /** What actors are coloured by. */
  Property color() {
    return color;
  }

  /** What actors are sized by. */
  Property size() {
    return size;
  }

  /** What colours and sizes begin with. */
  void begin(Property newColor, Property newSize) {
    color = newColor;
    size = newSize;
  }

  /**
   * Reads the network in the background.
   *
   * @param then afterwards, in the window's thread
   */
  void read(Runnable then) {
    if (reading != null) {
      reading.cancel();
    }
    Property by = Property.byId(model.arrangement().groupBy());
    Property colors = color;
    Property sizes = size;
    reading =
        Work.quietly(
            TEXTS.text("reading"),
            canvas,
            monitor -> load(colors, sizes, by, monitor),
            loaded -> {
              reading = null;
              read = true;
              model.setContents(loaded.contents);
              model.setColor(loaded.color);
              model.setSize(loaded.size);
              model.setGroups(loaded.groups);
              then.run();
              show();
            },
            problem -> tell(Problems.sentence(problem)));
  }

  private Loaded load(Property colors, Property sizes, Property by, IProgressMonitor monitor) {
    Contents contents;
    try (Session session = workspace.session()) {
      contents = Contents.read(session, monitor);
    }
    return new Loaded(
        contents,
        PropertyValues.read(workspace, contents, colors, monitor),
        PropertyValues.read(workspace, contents, sizes, monitor),
        PropertyValues.read(workspace, contents, by, monitor));
  }

  /** Draws what the model shows now. */
  void show() {
    coloring = new Coloring(model.color());
    redraw();
    listeners.forEach(Listener::shown);
  }

  /** Draws places and choices anew; colours and filters are as they were. */
  void redraw() {
    drawn = DrawingBuilder.of(model, coloring);
    canvas.show(drawn.drawing());
  }

  /** Says something to the person. */
  void tell(String sentence) {
    listeners.forEach(listener -> listener.told(sentence));
  }

  void setFilter(Filter filter) {
    model.setFilter(filter);
    show();
  }

  /** Colours actors by a property, once its values are known. */
  void colorBy(Property property) {
    color = property;
    values(property, model::setColor, () -> color);
  }

  /** Sizes actors by a property, once its values are known. */
  void sizeBy(Property property) {
    size = property;
    values(property, model::setSize, () -> size);
  }

  private void values(
      Property property,
      Consumer<PropertyValues> set,
      java.util.function.Supplier<Property> wanted) {
    read(
        property,
        values -> {
          if (wanted.get() == property) {
            set.accept(values);
            show();
          }
        });
  }

  /** Reads or computes the values of a property in the background. */
  void read(Property property, Consumer<PropertyValues> then) {
    Contents contents = model.contents();
    Work.quietly(
        TEXTS.format("computing", property.title()),
        canvas,
        monitor -> PropertyValues.read(workspace, contents, property, monitor),
        values -> {
          if (contents == model.contents()) {
            then.accept(values);
          }
        },
        problem -> tell(Problems.sentence(problem)));
  }

  /** Chooses actors, as a person does here. */
  void choose(Set<Long> ids) {
    model.setChosen(ids);
    redraw();
    listeners.forEach(Listener::chosen);
  }

  /** Chooses a tie, as a person does here. */
  void chooseTie(long id) {
    model.setChosenTie(id);
    redraw();
    listeners.forEach(Listener::chosen);
  }

  /** Shows what was chosen elsewhere, and brings it into sight. */
  void chosenElsewhere(Set<Long> ids) {
    if (!model.chosen().equals(ids)) {
      model.setChosen(ids);
      redraw();
      if (!ids.isEmpty() && ids.size() <= 3) {
        ids.stream().limit(1).forEach(id -> bringIntoSight(id, false));
      }
    }
  }

  /** Shows which tie was chosen elsewhere. */
  void tieChosenElsewhere(long id) {
    if (model.chosenTie() != id) {
      model.setChosenTie(id);
      redraw();
    }
  }

  /** Moves the part in sight to an actor where it is out of it, or in any case. */
  void bringIntoSight(long id, boolean always) {
    nodeOf(id)
        .ifPresent(
            node -> {
              Drawing.Nodes nodes = drawn.drawing().nodes();
              double x = canvas.view().toX(nodes.x()[node]);
              double y = canvas.view().toY(nodes.y()[node]);
              boolean inside =
                  x > 20
                      && y > 20
                      && x < canvas.view().width() - 20
                      && y < canvas.view().height() - 20;
              if (always || !inside) {
                canvas.centre(nodes.x()[node], nodes.y()[node]);
              }
            });
  }

  /** The node that stands for an actor, itself or its group. */
  Optional<Integer> nodeOf(long id) {
    int number = model.contents().number(id);
    boolean drawnNow = number >= 0 && number < drawn.node().length && drawn.node()[number] >= 0;
    return drawnNow ? Optional.of(drawn.node()[number]) : Optional.empty();
  }

  /** The identifiers of the actors that a node stands for. */
  Set<Long> idsOf(int node) {
    Set<Long> ids = new HashSet<>();
    model.actorsOf(drawn, node).forEach(a -> ids.add(model.contents().actor(a).id()));
    return ids;
  }

  /** The tie that a drawn tie is; null when it is several. */
  Tie tie(int drawnTie) {
    int key = drawn.drawing().ties().key()[drawnTie];
    return key < 0 ? null : model.contents().network().ties().get(key);
  }
}
