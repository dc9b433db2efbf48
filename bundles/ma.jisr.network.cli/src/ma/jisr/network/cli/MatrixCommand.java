package ma.jisr.network.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import ma.jisr.cli.command.CommandFailure;
import ma.jisr.cli.command.ExitStatus;
import ma.jisr.cli.command.Globals;
import ma.jisr.cli.command.Surroundings;
import ma.jisr.cli.command.WorkspaceCommand;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.meta.Catalog;
import ma.jisr.network.coverage.Dimension;
import ma.jisr.network.coverage.Fieldwork;
import ma.jisr.network.coverage.Matrix;
import ma.jisr.network.coverage.MatrixFile;
import ma.jisr.network.coverage.Question;
import ma.jisr.network.coverage.Selection;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jisr network matrix}: who does what where and when, as a workbook. */
final class MatrixCommand extends WorkspaceCommand {

  private static final String DIMENSIONS = "theme|place|actor|type|group";

  @Parameters(paramLabel = "FILE", index = "0", descriptionKey = "file")
  Path file;

  @Option(names = "--rows", paramLabel = DIMENSIONS, defaultValue = "theme")
  String rows;

  @Option(names = "--columns", paramLabel = DIMENSIONS, defaultValue = "place")
  String columns;

  @Option(names = "--by", paramLabel = "commune|province|region|country", defaultValue = "province")
  String by;

  @Option(names = "--main-themes")
  boolean mainThemes;

  @Option(names = "--records")
  boolean records;

  @Option(names = "--force")
  boolean force;

  @Mixin Period period = new Period();

  private Question question;

  MatrixCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  protected void prepare(Catalog catalog) {
    period.check();
    Dimension down = dimension("--rows", rows);
    Dimension across = dimension("--columns", columns);
    if (down == across) {
      throw CommandFailure.usage(NetworkCliTexts.format("matrix.same", rows));
    }
    question =
        new Question(
            down,
            across,
            oneOf("--by", by, PlaceKind.values()),
            mainThemes,
            records,
            period.of(Selection.all()));
    file = target(file, List.of(".xlsx"), force);
  }

  private static Dimension dimension(String option, String typed) {
    return switch (typed) {
      case "theme" -> Dimension.THEME;
      case "place" -> Dimension.PLACE;
      case "actor" -> Dimension.ACTOR;
      case "type" -> Dimension.ACTOR_TYPE;
      case "group" -> Dimension.TARGET_GROUP;
      default -> throw badValue(option, typed);
    };
  }

  @Override
  protected int run(Workspace workspace, IProgressMonitor monitor) {
    Fieldwork work;
    try (Session session = workspace.session()) {
      work = Fieldwork.read(session, monitor);
    }
    Matrix matrix = Matrix.of(work, question);
    try {
      MatrixFile.write(matrix, file);
    } catch (IOException e) {
      throw new CommandFailure(
          ExitStatus.REFUSED, NetworkCliTexts.format("file.unwritable", file), e);
    }
    int actors = matrix.actors(Matrix.ALL, Matrix.ALL).size();
    int statements = matrix.behind(Matrix.ALL, Matrix.ALL).size();
    if (json()) {
      ObjectNode answer = JsonNodeFactory.instance.objectNode();
      answer.put("file", file.toString());
      answer.put("rows", matrix.rows().size()).put("columns", matrix.columns().size());
      answer.put("actors", actors).put("records", statements);
      output().json(answer);
    } else {
      output()
          .line(
              NetworkCliTexts.format(
                  "matrix.done",
                  matrix.rows().size(),
                  matrix.columns().size(),
                  actors,
                  statements,
                  file));
    }
    return ExitStatus.DONE;
  }
}
