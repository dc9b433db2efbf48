package ma.jisr.network.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.jisr.cli.command.CommandFailure;
import ma.jisr.cli.command.ExitStatus;
import ma.jisr.cli.command.Globals;
import ma.jisr.cli.command.Surroundings;
import ma.jisr.cli.command.WorkspaceCommand;
import ma.jisr.exchange.filter.ConditionParser;
import ma.jisr.geo.atlas.Atlas;
import ma.jisr.geo.classes.Classes.Method;
import ma.jisr.geo.data.Diaspora;
import ma.jisr.geo.data.Gazetteer;
import ma.jisr.geo.data.MapBuilder;
import ma.jisr.geo.data.MapRequest;
import ma.jisr.geo.data.MapRequest.Shading;
import ma.jisr.geo.data.Official;
import ma.jisr.geo.data.OfficialBoundaries;
import ma.jisr.geo.data.PlaceFigures;
import ma.jisr.geo.data.PlacedRecords;
import ma.jisr.geo.paint.MapFile;
import ma.jisr.geo.read.BoundaryFile;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.meta.Catalog;
import ma.jisr.store.Condition;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jisr network map}: records on a map, as a picture. */
final class MapCommand extends WorkspaceCommand {

  private static final String POPULATION = "population";
  private static final String DIASPORA = "diaspora";

  @Parameters(paramLabel = "FILE", index = "0", descriptionKey = "file")
  Path file;

  @Option(names = "--as", paramLabel = "TYPE", defaultValue = "organisations")
  String typeName;

  @Option(names = "--where", paramLabel = "EXPR", descriptionKey = "selection.where")
  List<String> where = new ArrayList<>();

  @Option(names = "--world")
  boolean world;

  @Option(names = "--choropleth", paramLabel = "TYPE|population|diaspora")
  String choropleth;

  @Option(names = "--per", paramLabel = "N")
  int per;

  @Option(names = "--by", paramLabel = "commune|province", defaultValue = "commune")
  String by;

  @Option(names = "--classes", paramLabel = "natural|quantile|equal", defaultValue = "natural")
  String classes;

  @Option(names = "--boundaries", paramLabel = "FILE")
  Path boundaries;

  @Option(names = "--width", paramLabel = "N", defaultValue = "1200")
  int width;

  @Option(names = "--force")
  boolean force;

  private final List<Condition> conditions = new ArrayList<>();
  private EClass type;
  private Shading shading = Shading.NONE;
  private PlaceKind level;
  private Method method;

  MapCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  protected void prepare(Catalog catalog) {
    if (POPULATION.equals(choropleth)) {
      shading = Shading.POPULATION;
    } else if (DIASPORA.equals(choropleth)) {
      shading = Shading.FIGURES;
      world = true;
    } else if (choropleth != null) {
      shading = Shading.COUNT;
      typeName = choropleth;
    }
    type = type(catalog, typeName);
    if (!PlacedRecords.canBe(type)) {
      throw CommandFailure.usage(NetworkCliTexts.format("map.noPlace", typeName));
    }
    where.forEach(text -> conditions.add(ConditionParser.parse(type, text)));
    level = oneOf("--by", by, PlaceKind.COMMUNE, PlaceKind.PROVINCE);
    method = oneOf("--classes", classes, Method.values());
    if (per < 0 || per > 0 && shading != Shading.COUNT) {
      throw CommandFailure.usage(NetworkCliTexts.format("map.per"));
    }
    if (world && (per > 0 || shading == Shading.POPULATION)) {
      throw CommandFailure.usage(NetworkCliTexts.format("map.noPopulation"));
    }
    if (width < MapFile.NARROWEST || width > MapFile.WIDEST) {
      throw badValue("--width", width);
    }
    file = target(file, MapFile.ENDINGS, force);
    if (boundaries != null) {
      requireFile(boundaries);
    }
  }

  @Override
  protected int run(Workspace workspace, IProgressMonitor monitor) {
    Gazetteer gazetteer;
    PlacedRecords records;
    Official official;
    PlaceFigures diaspora;
    try (Session session = workspace.session()) {
      gazetteer = Gazetteer.read(session);
      records = PlacedRecords.read(session, type, conditions, monitor);
      diaspora = shading == Shading.FIGURES ? Diaspora.read(session, gazetteer, monitor) : null;
      official =
          boundaries == null
              ? OfficialBoundaries.read(session, gazetteer)
                  .orElse(new Official(Map.of(), List.of()))
              : Official.match(BoundaryFile.read(boundaries), gazetteer);
    }
    MapRequest request =
        new MapRequest(
            world, records, shading, records, per, level, method, true, official.areas(), diaspora);
    MapFile.write(new MapBuilder(Atlas.load(), gazetteer).build(request), file, width);
    report(records, official.notices());
    return ExitStatus.DONE;
  }

  private void report(PlacedRecords records, List<String> notices) {
    int placed = records.records().size();
    if (json()) {
      ObjectNode answer = JsonNodeFactory.instance.objectNode();
      answer.put("file", file.toString());
      answer.put("records", records.total());
      answer.put("placed", placed);
      ArrayNode said = answer.putArray("notices");
      notices.forEach(said::add);
      output().json(answer);
    } else {
      notices.forEach(output()::message);
      output().line(NetworkCliTexts.format("map.done", placed, records.total(), file));
    }
  }
}
