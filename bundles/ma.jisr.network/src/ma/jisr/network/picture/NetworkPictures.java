package ma.jisr.network.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import ma.jisr.network.drawing.NetworkScene;
import ma.jisr.network.drawing.SceneBuilder;
import ma.jisr.network.file.NetworkData;
import ma.jisr.network.file.NetworkData.Tie;
import ma.jisr.network.graph.Graph;
import ma.jisr.network.graph.GraphBuilder;
import ma.jisr.network.insight.MeasureWords;
import ma.jisr.network.insight.Measures;
import ma.jisr.network.layout.ForceLayout;
import ma.jisr.network.layout.LayeredLayout;
import ma.jisr.network.layout.Positions;
import ma.jisr.network.metric.Metric;
import ma.jisr.network.picture.PictureRequest.Colour;
import ma.jisr.network.picture.PictureRequest.Layout;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Makes scenes of networks as they are asked for. */
public final class NetworkPictures {

  private static final int ITERATIONS = 300;
  private static final long SEED = 20_260_101;

  private final Subject subject;
  private final PictureRequest request;
  private final NetworkData data;

  private NetworkPictures(Subject subject, PictureRequest request) {
    this.subject = subject;
    this.request = request;
    data = subject.data();
  }

  /**
   * Makes a scene.
   *
   * @param whole the network, of which it may show a part
   * @param monitor may be null
   * @throws PictureException when the network has not what the request asks for
   * @throws org.eclipse.core.runtime.OperationCanceledException when it was cancelled
   */
  public static NetworkScene scene(
      Subject whole, PictureRequest request, IProgressMonitor monitor) {
    Metric metric = metric(request.size());
    if (request.size() != null && metric == null) {
      numbers(whole, request.size()); // refuses what is not there before anything is computed
    }
    Subject subject = request.ego() == null ? whole : whole.around(request.ego(), request.steps());
    return new NetworkPictures(subject, request).scene(metric, SubMonitor.convert(monitor, 10));
  }

  private static Metric metric(String size) {
    return Arrays.stream(Metric.values())
        .filter(m -> m.key().equalsIgnoreCase(size))
        .findFirst()
        .orElse(null);
  }

  private static double[] numbers(Subject subject, String name) {
    Object[] values = subject.values(name);
    boolean numbers =
        values != null
            && Arrays.stream(values).filter(Objects::nonNull).allMatch(Number.class::isInstance);
    if (!numbers) {
      List<String> known = new ArrayList<>();
      Arrays.stream(Metric.values()).map(Metric::key).forEach(known::add);
      known.addAll(subject.numbers());
      throw new PictureException(
          PictureTexts.format("size.unknown", name, String.join(", ", known)));
    }
    return Arrays.stream(values)
        .mapToDouble(v -> v == null ? 0 : ((Number) v).doubleValue())
        .toArray();
  }

  private NetworkScene scene(Metric metric, SubMonitor monitor) {
    Set<Metric> needed = EnumSet.noneOf(Metric.class);
    if (metric != null) {
      needed.add(metric);
    }
    if (request.colour() == Colour.COMMUNITY) {
      needed.add(Metric.COMMUNITY);
    } else if (request.colour() == Colour.COMPONENT) {
      needed.add(Metric.COMPONENT);
    }
    SubMonitor measuring = monitor.split(4);
    Measures measures = needed.isEmpty() ? null : Measures.of(data, needed, measuring);
    Graph graph = graph();
    LayeredLayout layers =
        request.layout() == Layout.LAYERED ? LayeredLayout.of(graph, monitor.split(6)) : null;
    Positions positions =
        layers == null
            ? ForceLayout.of(graph, ITERATIONS, SEED, monitor.split(6))
            : layers.positions();
    SceneBuilder builder =
        new SceneBuilder(positions)
            .title(subject.title())
            .date(date())
            .credit(subject.credit())
            .labels(labels());
    if (layers == null) {
      builder.apart();
    }
    for (int t = 0; t < data.ties().size(); t++) {
      Tie tie = data.ties().get(t);
      double[] route = layers == null ? new double[0] : layers.routes()[t];
      builder.tie(
          tie.source(), tie.target(), tie.weight(), tie.directed(), subject.isEnded(tie), route);
    }
    if (metric != null) {
      builder.sizes(MeasureWords.title(metric), measures.of(metric));
    } else if (request.size() != null) {
      builder.sizes(heading(request.size()), numbers(subject, request.size()));
    }
    colour(builder, measures);
    Object[] kinds = subject.values(Subject.KIND);
    if (kinds != null) {
      builder.shapes(PictureTexts.text("kind"), words(kinds));
    }
    return builder.build();
  }

  private String heading(String size) {
    return data.nodeColumns().stream()
        .map(NetworkData.Column::name)
        .filter(name -> name.equalsIgnoreCase(size))
        .findFirst()
        .orElse(size);
  }

  /** Ties by their numbers, none twice: directions matter to layers alone. */
  private Graph graph() {
    GraphBuilder builder = new GraphBuilder(true).nodes(data.nodes().size());
    data.ties().forEach(t -> builder.tie(t.source(), t.target(), t.weight()));
    return builder.build();
  }

  private String date() {
    String counts = PictureTexts.format("counts", data.nodes().size(), data.ties().size());
    return request.date() == null ? counts : request.date() + " · " + counts;
  }

  private List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (int v = 0; v < data.nodes().size(); v++) {
      labels.add(MeasureWords.name(data, v));
    }
    return labels;
  }

  private void colour(SceneBuilder builder, Measures measures) {
    switch (request.colour()) {
      case COMMUNITY -> groups(builder, measures, Metric.COMMUNITY);
      case COMPONENT -> groups(builder, measures, Metric.COMPONENT);
      case TYPE -> column(builder, Subject.TYPE, "type");
      case THEME -> column(builder, Subject.THEME, "theme");
    }
  }

  /** Files may say nothing of it: then all are alike. */
  private void column(SceneBuilder builder, String name, String key) {
    Object[] values = subject.values(name);
    if (values != null) {
      builder.colours(PictureTexts.text(key), words(values), PictureTexts.text("unsaid"));
    }
  }

  private static List<String> words(Object[] values) {
    return Arrays.stream(values).map(v -> Objects.toString(v, "")).collect(Collectors.toList());
  }

  /** A node that is a group by itself has no colour of its own. */
  private void groups(SceneBuilder builder, Measures measures, Metric metric) {
    Map<Double, Integer> sizes = new HashMap<>();
    for (double group : measures.of(metric)) {
      sizes.merge(group, 1, Integer::sum);
    }
    String key = metric.name().toLowerCase(Locale.ROOT);
    List<String> names = new ArrayList<>();
    for (double group : measures.of(metric)) {
      names.add(sizes.get(group) == 1 ? "" : PictureTexts.format(key + ".number", (int) group));
    }
    builder.colours(MeasureWords.title(metric), names, PictureTexts.text("alone"));
  }
}
