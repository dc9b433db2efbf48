package ma.jisr.network.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ma.jisr.cli.command.CommandFailure;
import ma.jisr.cli.command.ExitStatus;
import ma.jisr.cli.command.Globals;
import ma.jisr.cli.command.Surroundings;
import ma.jisr.cli.command.WorkspaceCommand;
import ma.jisr.cli.output.Table;
import ma.jisr.model.meta.Catalog;
import ma.jisr.network.actors.ActorNetwork;
import ma.jisr.network.file.NetworkData;
import ma.jisr.network.file.NetworkData.Tie;
import ma.jisr.network.file.NetworkFileException;
import ma.jisr.network.file.NetworkFiles;
import ma.jisr.network.insight.Figure;
import ma.jisr.network.insight.MeasureWords;
import ma.jisr.network.insight.Measures;
import ma.jisr.network.insight.Peculiarities;
import ma.jisr.network.insight.WorkspaceNetwork;
import ma.jisr.network.metric.Metric;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import picocli.CommandLine.Option;

/** {@code jisr network metrics}: measures of actors, or of the nodes of a file. */
final class MetricsCommand extends WorkspaceCommand {

  private static final int SHOWN = 100;

  @Option(names = "--graph", paramLabel = "FILE")
  Path file;

  @Option(names = "--directed")
  boolean directed;

  @Option(names = "--only", paramLabel = "NAME", split = ",")
  List<String> only = new ArrayList<>();

  private final Set<Metric> wanted = EnumSet.noneOf(Metric.class);

  MetricsCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  protected void prepare(Catalog catalog) {
    for (String name : only) {
      String key = name.strip().toLowerCase(Locale.ROOT);
      wanted.add(
          Arrays.stream(Metric.values())
              .filter(m -> m.key().equals(key))
              .findFirst()
              .orElseThrow(() -> unknown(name)));
    }
    if (only.isEmpty()) {
      wanted.addAll(EnumSet.allOf(Metric.class));
    }
    if (directed && file == null) {
      throw CommandFailure.usage(NetworkCliTexts.text("metrics.directed.alone"));
    }
    if (file != null) {
      requireFile(file);
    }
  }

  private static CommandFailure unknown(String name) {
    String known =
        Arrays.stream(Metric.values()).map(Metric::key).collect(Collectors.joining(", "));
    return CommandFailure.usage(NetworkCliTexts.format("metrics.unknown", name, known));
  }

  @Override
  protected OptionalInt runAlone(IProgressMonitor monitor) {
    if (file == null) {
      return OptionalInt.empty();
    }
    try {
      NetworkData data = NetworkFiles.read(file, directed);
      report(Measures.of(data, wanted, monitor), false);
      return OptionalInt.of(ExitStatus.DONE);
    } catch (NetworkFileException e) {
      throw new CommandFailure(ExitStatus.REFUSED, e.getMessage(), e);
    }
  }

  @Override
  protected int run(Workspace workspace, IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, 10);
    ActorNetwork network;
    try (Session session = workspace.session()) {
      network = ActorNetwork.read(session, progress.split(1));
    }
    report(Measures.of(WorkspaceNetwork.data(network), wanted, progress.split(9)), true);
    return ExitStatus.DONE;
  }

  private void report(Measures measures, boolean records) {
    if (json()) {
      output().json(json -> write(json, measures, records));
    } else {
      print(measures);
    }
  }

  private static void write(JsonGenerator json, Measures measures, boolean records)
      throws IOException {
    NetworkData data = measures.data();
    json.writeStartObject();
    json.writeArrayFieldStart("nodes");
    for (int v = 0; v < data.nodes().size(); v++) {
      json.writeStartObject();
      NetworkData.Node node = data.nodes().get(v);
      json.writeFieldName("id");
      id(json, node.id(), records);
      if (node.label() != null) {
        json.writeStringField("label", node.label());
      }
      for (Metric metric : measures.metrics()) {
        json.writeFieldName(metric.key());
        number(json, measures.of(metric)[v], metric.isWhole());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("graph");
    graph(json, measures, records);
    json.writeEndObject();
    json.writeArrayFieldStart("notices");
    for (String notice : MeasureWords.notices(data)) {
      json.writeString(notice);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void graph(JsonGenerator json, Measures measures, boolean records)
      throws IOException {
    NetworkData data = measures.data();
    Peculiarities found = Peculiarities.of(data);
    json.writeBooleanField("directed", found.directed() > 0);
    json.writeBooleanField("mixed", found.isMixed());
    json.writeNumberField("selfLoops", found.loops().size());
    json.writeNumberField("parallelTies", found.extra());
    json.writeNumberField("isolated", found.isolated().size());
    for (Figure figure : Figure.values()) {
      if (figure != Figure.ARTICULATION_POINTS && figure != Figure.BRIDGES) {
        json.writeFieldName(figure.key());
        number(json, measures.of(figure), figure.kind() == Figure.Kind.COUNT);
      }
    }
    json.writeArrayFieldStart(Figure.ARTICULATION_POINTS.key());
    for (int v : measures.articulations()) {
      id(json, data.nodes().get(v).id(), records);
    }
    json.writeEndArray();
    json.writeArrayFieldStart(Figure.BRIDGES.key());
    for (int t : measures.bridges()) {
      Tie tie = data.ties().get(t);
      json.writeStartArray();
      id(json, data.nodes().get(tie.source()).id(), records);
      id(json, data.nodes().get(tie.target()).id(), records);
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** Identifiers of records are numbers, those of files are texts. */
  private static void id(JsonGenerator json, String id, boolean record) throws IOException {
    if (record) {
      json.writeNumber(Long.parseLong(id));
    } else {
      json.writeString(id);
    }
  }

  /** What has no value here is null. */
  private static void number(JsonGenerator json, double value, boolean whole) throws IOException {
    if (Double.isNaN(value)) {
      json.writeNull();
    } else if (whole) {
      json.writeNumber((long) value);
    } else {
      json.writeNumber(value);
    }
  }

  private void print(Measures measures) {
    NetworkData data = measures.data();
    List<String> titles = new ArrayList<>(List.of(NetworkCliTexts.text("column.actor")));
    measures.metrics().forEach(m -> titles.add(MeasureWords.title(m)));
    Table table = new Table(titles.toArray(String[]::new));
    double[] first = measures.of(measures.metrics().iterator().next());
    IntStream.range(0, data.nodes().size())
        .boxed()
        .sorted((a, b) -> Double.compare(first[b], first[a]))
        .limit(SHOWN)
        .forEach(v -> table.row(row(measures, v)));
    table.print(output());
    output().line("");
    for (Figure figure : Figure.values()) {
      if (!Double.isNaN(measures.of(figure))) {
        output()
            .line(
                NetworkCliTexts.format(
                    "metrics.figure",
                    MeasureWords.title(figure),
                    MeasureWords.sentence(measures, figure)));
      }
    }
    MeasureWords.notices(data).forEach(output()::message);
    if (data.nodes().size() > SHOWN) {
      output().message(NetworkCliTexts.format("metrics.shown", SHOWN, data.nodes().size()));
    }
  }

  private static Object[] row(Measures measures, int node) {
    List<Object> cells = new ArrayList<>(List.of(MeasureWords.name(measures.data(), node)));
    for (Metric metric : measures.metrics()) {
      double value = measures.of(metric)[node];
      cells.add(
          metric.isWhole() || value == Math.rint(value)
              ? String.valueOf((long) value)
              : String.format(Locale.ROOT, "%.4f", value));
    }
    return cells.toArray();
  }
}
