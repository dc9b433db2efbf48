package ma.jisr.network.ui.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import ma.jisr.model.text.Texts;
import ma.jisr.network.actors.Tie;
import ma.jisr.network.graph.Graph;
import ma.jisr.network.graph.GraphBuilder;
import ma.jisr.network.layout.ForceLayout;
import ma.jisr.network.layout.LayeredLayout;
import ma.jisr.network.layout.Positions;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;

/** Lays the actors in sight out in the background; the window follows, and may stop it. */
final class GraphLayouts {

  private static final Texts TEXTS = Texts.beside(GraphLayouts.class);
  private static final long SEED = 20_261_124;
  private static final long SLICE = 40_000_000;
  private static final int ITERATIONS = 220;
  private final GraphDesk desk;
  private final GraphEdits edits;
  private final Runnable changed;
  private final AtomicReference<Positions> waiting = new AtomicReference<>();
  private Job job;

  /**
   * Layouts.
   *
   * @param changed is told when one begins or ends
   */
  GraphLayouts(GraphDesk desk, GraphEdits edits, Runnable changed) {
    this.desk = desk;
    this.edits = edits;
    this.changed = changed;
  }

  /** The actors that are laid out, and the ties between them. */
  private record Part(
      Contents contents, int[] actors, Graph graph, Positions before, boolean[] pinned) {}

  private Part part(boolean all) {
    return part(all, false);
  }

  private Part part(boolean all, boolean directed) {
    GraphModel model = desk.model();
    Contents contents = model.contents();
    int[] node = new int[contents.size()];
    List<Integer> actors = new ArrayList<>();
    for (int a = 0; a < node.length; a++) {
      node[a] = all || model.visible().actors()[a] ? actors.size() : -1;
      if (node[a] >= 0) {
        actors.add(a);
      }
    }
    GraphBuilder builder = new GraphBuilder(directed).nodes(actors.size());
    List<Tie> ties = contents.network().ties();
    for (int t = 0; t < ties.size(); t++) {
      int from = node[ties.get(t).source()];
      int to = node[ties.get(t).target()];
      if (from >= 0 && to >= 0 && from != to && (all || model.visible().ties()[t])) {
        builder.tie(from, to);
      }
    }
    Positions before = Positions.of(actors.size());
    boolean[] pinned = new boolean[actors.size()];
    for (int n = 0; n < pinned.length; n++) {
      int a = actors.get(n);
      before.x()[n] = model.isPlaced(a) ? model.x(a) : Double.NaN;
      before.y()[n] = model.isPlaced(a) ? -model.y(a) : Double.NaN; // upwards there
      pinned[n] = model.arrangement().pinned().contains(contents.actor(a).id());
    }
    int[] numbers = actors.stream().mapToInt(a -> a).toArray();
    return new Part(contents, numbers, builder.build(), before, pinned);
  }

  /** Gives a place to actors that have none; the others stay. */
  void placeNew() {
    GraphModel model = desk.model();
    int missing = 0;
    for (int a = 0; a < model.contents().size(); a++) {
      missing += model.isPlaced(a) ? 0 : 1;
    }
    if (missing == 0) {
      return;
    }
    boolean first = missing == model.contents().size();
    Part part = part(true);
    start(
        part,
        monitor -> {
          if (first) {
            ForceLayout layout = new ForceLayout(part.graph, SEED);
            animate(part, layout, ITERATIONS, monitor);
          } else {
            ForceLayout layout = ForceLayout.keeping(part.graph, part.before, SEED);
            for (int n = 0; n < part.actors.length; n++) {
              if (!Double.isNaN(part.before.x()[n])) {
                layout.pin(n, part.before.x()[n], part.before.y()[n]);
              }
            }
            layout.run(ForceLayout.ITERATIONS, monitor);
            take(part, layout.positions());
          }
        },
        () -> model.setArrangement(model.arrangement().moved(model.spots())));
  }

  /** Draws tied actors together and pushes the others apart; pinned ones stay. */
  void force() {
    Part part = part(false);
    Arrangement before = desk.model().arrangement();
    start(
        part,
        monitor -> {
          ForceLayout layout = new ForceLayout(part.graph, SEED);
          for (int n = 0; n < part.pinned.length; n++) {
            if (part.pinned[n]) {
              layout.pin(n, part.before.x()[n], part.before.y()[n]);
            }
          }
          animate(part, layout, ITERATIONS, monitor);
        },
        () -> edits.moved("edit.layout", before, Set.of()));
  }

  /** Puts actors in layers, along the direction of their ties. */
  void layered() {
    Part part = part(false, true);
    Arrangement before = desk.model().arrangement();
    start(
        part,
        monitor -> take(part, LayeredLayout.of(part.graph, monitor).positions()),
        () -> edits.moved("edit.layout", before, Set.of()));
  }

  private void animate(Part part, ForceLayout layout, int iterations, SubMonitor monitor) {
    monitor.setWorkRemaining(iterations);
    int done = 0;
    while (done < iterations && !layout.isSettled()) {
      long end = System.nanoTime() + SLICE;
      do {
        int ran = layout.run(2, monitor.split(2));
        done += Math.max(1, ran);
      } while (System.nanoTime() < end && done < iterations && !layout.isSettled());
      take(part, layout.positions());
    }
    layout.arrange();
    take(part, layout.positions());
  }

  /** Shows places, if the window has taken the last ones. */
  private void take(Part part, Positions positions) {
    if (waiting.getAndSet(positions) == null) {
      GraphCanvas canvas = desk.canvas();
      if (!canvas.isDisposed()) {
        canvas.getDisplay().asyncExec(() -> put(part));
      }
    }
  }

  private void put(Part part) {
    Positions positions = waiting.getAndSet(null);
    GraphModel model = desk.model();
    boolean same = part.contents == model.contents();
    if (positions == null || desk.canvas().isDisposed() || !same) {
      return;
    }
    for (int n = 0; n < part.actors.length; n++) {
      model.put(part.actors[n], (float) positions.x()[n], (float) -positions.y()[n]);
    }
    desk.redraw();
  }

  /** What a layout does in the background. */
  private interface Run {
    void run(SubMonitor monitor);
  }

  private void start(Part part, Run run, Runnable then) {
    stop();
    ICoreRunnable work = monitor -> run.run(SubMonitor.convert(monitor));
    Job started = Job.create(TEXTS.text("laying"), work);
    job = started;
    started.addJobChangeListener(
        IJobChangeListener.onDone(
            event -> {
              GraphCanvas canvas = desk.canvas();
              if (!canvas.isDisposed()) {
                canvas.getDisplay().asyncExec(() -> ended(started, part, then));
              }
            }));
    started.schedule();
    changed.run();
  }

  private void ended(Job ended, Part part, Runnable then) {
    if (desk.canvas().isDisposed()) {
      return;
    }
    put(part);
    if (job == ended) {
      job = null;
    }
    if (part.contents == desk.model().contents()) {
      then.run(); // what was stopped stays where it came to, and can be taken back
    }
    changed.run();
  }

  /** Ends a layout that runs. */
  void stop() {
    if (job != null) {
      job.cancel();
      job = null;
    }
  }

  /** Whether a layout runs. */
  boolean isRunning() {
    return job != null;
  }
}
