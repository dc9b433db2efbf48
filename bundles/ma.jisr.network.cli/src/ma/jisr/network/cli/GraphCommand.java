package ma.jisr.network.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Supplier;
import ma.jisr.cli.command.CommandFailure;
import ma.jisr.cli.command.ExitStatus;
import ma.jisr.cli.command.Globals;
import ma.jisr.cli.command.Surroundings;
import ma.jisr.cli.command.WorkspaceCommand;
import ma.jisr.geo.GeoException;
import ma.jisr.geo.paint.MapFile;
import ma.jisr.model.meta.Catalog;
import ma.jisr.network.drawing.NetworkPicture;
import ma.jisr.network.drawing.NetworkScene;
import ma.jisr.network.file.NetworkFileException;
import ma.jisr.network.picture.NetworkPictures;
import ma.jisr.network.picture.PictureException;
import ma.jisr.network.picture.PictureRequest;
import ma.jisr.network.picture.PictureRequest.Colour;
import ma.jisr.network.picture.PictureRequest.Layout;
import ma.jisr.network.picture.Subject;
import ma.jisr.network.picture.Subjects;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jisr network graph}: actors and their ties, as a picture. */
final class GraphCommand extends WorkspaceCommand {

  private static final int FARTHEST = 3;

  @Parameters(paramLabel = "FILE", index = "0", descriptionKey = "file")
  Path file;

  @Option(names = "--layout", paramLabel = "force|layered", defaultValue = "force")
  String layoutName;

  @Option(names = "--size", paramLabel = "METRIC|COLUMN")
  String size;

  @Option(names = "--colour", paramLabel = "type|community|component|theme", defaultValue = "type")
  String colourName;

  @Option(names = "--type", paramLabel = "T")
  List<String> types = new ArrayList<>();

  @Option(names = "--at", paramLabel = "DATE")
  String at;

  @Option(names = "--ego", paramLabel = "ID")
  String ego;

  @Option(names = "--steps", paramLabel = "N")
  Integer steps;

  @Option(names = "--graph", paramLabel = "FILE")
  Path source;

  @Option(names = "--labels", negatable = true, defaultValue = "true", fallbackValue = "true")
  boolean labels;

  @Option(names = "--width", paramLabel = "N", defaultValue = "1200")
  int width;

  @Option(names = "--force")
  boolean force;

  private PictureRequest request;
  private LocalDate day;

  GraphCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  protected void prepare(Catalog catalog) {
    Layout layout = oneOf("--layout", layoutName, Layout.values());
    Colour colour = oneOf("--colour", colourName, Colour.values());
    if (steps != null && ego == null) {
      throw CommandFailure.usage(NetworkCliTexts.text("graph.steps.alone"));
    }
    if (steps != null && (steps < 1 || steps > FARTHEST)) {
      throw badValue("--steps", steps);
    }
    if (source != null && (at != null || !types.isEmpty())) {
      throw CommandFailure.usage(NetworkCliTexts.text("graph.file.filter"));
    }
    if (width < MapFile.NARROWEST || width > MapFile.WIDEST) {
      throw badValue("--width", width);
    }
    day = day();
    file = target(file, MapFile.ENDINGS, force);
    if (source != null) {
      requireFile(source);
    }
    LocalDate shown = day == null ? LocalDate.now() : day;
    String date = source == null ? NetworkCliTexts.format("graph.at", inWords(shown)) : null;
    request =
        new PictureRequest(layout, size, colour, labels, ego, steps == null ? 1 : steps, date);
  }

  private LocalDate day() {
    try {
      return at == null ? null : LocalDate.parse(at);
    } catch (DateTimeParseException e) {
      throw badValue("--at", at);
    }
  }

  private static String inWords(LocalDate day) {
    // Latin digits in all three languages, as Moroccan administrations write them.
    Locale locale = Locale.forLanguageTag(Locale.getDefault().getLanguage() + "-u-nu-latn");
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(locale).format(day);
  }

  @Override
  protected OptionalInt runAlone(IProgressMonitor monitor) {
    return source == null
        ? OptionalInt.empty()
        : OptionalInt.of(draw(() -> Subjects.of(source), monitor));
  }

  @Override
  protected int run(Workspace workspace, IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, 10);
    return draw(
        () -> {
          try (Session session = workspace.session()) {
            return Subjects.of(session, types, day, size, progress.split(1));
          }
        },
        progress.split(9));
  }

  private int draw(Supplier<Subject> subject, IProgressMonitor monitor) {
    NetworkScene scene;
    try {
      scene = NetworkPictures.scene(subject.get(), request, monitor);
      NetworkPicture.write(scene, request.labels(), width, file);
    } catch (PictureException | NetworkFileException | GeoException e) {
      throw new CommandFailure(ExitStatus.REFUSED, e.getMessage(), e);
    }
    int nodes = scene.nodes().size();
    int ties = scene.ties().size();
    if (json()) {
      ObjectNode answer = JsonNodeFactory.instance.objectNode();
      answer.put("file", file.toString());
      answer.put("nodes", nodes);
      answer.put("ties", ties);
      answer.put("layout", layoutName.toLowerCase(Locale.ROOT));
      output().json(answer);
    } else {
      output().line(NetworkCliTexts.format("graph.done", nodes, ties, file));
    }
    return ExitStatus.DONE;
  }
}
