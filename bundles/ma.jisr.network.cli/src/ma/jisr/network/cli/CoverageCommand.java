package ma.jisr.network.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ma.jisr.cli.command.CommandFailure;
import ma.jisr.cli.command.ExitStatus;
import ma.jisr.cli.command.Globals;
import ma.jisr.cli.command.Surroundings;
import ma.jisr.cli.command.WorkspaceCommand;
import ma.jisr.cli.output.Table;
import ma.jisr.geo.atlas.Atlas;
import ma.jisr.geo.data.Gazetteer;
import ma.jisr.geo.data.MapBuilder;
import ma.jisr.geo.data.MapRequest;
import ma.jisr.geo.data.Official;
import ma.jisr.geo.data.OfficialBoundaries;
import ma.jisr.geo.data.Place;
import ma.jisr.geo.paint.MapFile;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.meta.Catalog;
import ma.jisr.network.coverage.Coverage;
import ma.jisr.network.coverage.Coverage.Covered;
import ma.jisr.network.coverage.CoverageWords;
import ma.jisr.network.coverage.Fieldwork;
import ma.jisr.network.coverage.Role;
import ma.jisr.network.coverage.Selection;
import ma.jisr.network.coverage.Term;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.locationtech.jts.geom.Geometry;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jisr network coverage}: where nobody works, weighted by population. */
final class CoverageCommand extends WorkspaceCommand {

  private static final int SHOWN = 40;
  private static final int WIDTH = 1_200;
  private static final double HUNDRED = 100;

  @Option(names = "--theme", paramLabel = "THEME")
  String themeName;

  @Option(names = "--by", paramLabel = "commune|province", defaultValue = "commune")
  String by;

  @Option(names = "--local")
  boolean local;

  @Option(names = "--map", paramLabel = "FILE")
  Path map;

  @Option(names = "--force")
  boolean force;

  @Mixin Period period = new Period();

  private PlaceKind level;
  private Selection selection;

  CoverageCommand(Surroundings surroundings, Globals globals) {
    super(surroundings, globals);
  }

  @Override
  protected void prepare(Catalog catalog) {
    level = oneOf("--by", by, PlaceKind.COMMUNE, PlaceKind.PROVINCE);
    period.check();
    selection = period.of(Selection.all().in(Role.working()));
    map = map == null ? null : target(map, MapFile.ENDINGS, force);
  }

  @Override
  protected int run(Workspace workspace, IProgressMonitor monitor) {
    Fieldwork work;
    try (Session session = workspace.session()) {
      work = Fieldwork.read(session, monitor);
    }
    Term theme = themeName == null ? null : theme(work);
    Coverage coverage = coverage(work, theme);
    List<Coverage> themes =
        theme != null
            ? List.of()
            : work.themes().values().stream()
                .map(t -> coverage(work, t))
                .sorted(Comparator.comparingLong(c -> -c.uncoveredPopulation()))
                .toList();
    if (map != null) {
      draw(workspace, work.places(), coverage);
    }
    if (json()) {
      output().json(json(coverage, themes));
    } else {
      print(coverage);
    }
    return ExitStatus.DONE;
  }

  private void draw(Workspace workspace, Gazetteer places, Coverage coverage) {
    Map<Long, Geometry> official;
    try (Session session = workspace.session()) {
      official = OfficialBoundaries.read(session, places).map(Official::areas).orElse(Map.of());
    }
    MapRequest request =
        MapRequest.figures(false, CoverageWords.figures(coverage), level, official);
    MapFile.write(new MapBuilder(Atlas.load(), places).build(request), map, WIDTH);
  }

  private Coverage coverage(Fieldwork work, Term theme) {
    return Coverage.of(work, theme, level, !local, selection);
  }

  private Term theme(Fieldwork work) {
    return work.theme(themeName)
        .orElseThrow(
            () ->
                CommandFailure.usage(
                    NetworkCliTexts.format(
                        "coverage.theme",
                        themeName,
                        String.join(
                            ", ",
                            work.themes().values().stream().map(Term::name).sorted().toList()))));
  }

  private ObjectNode json(Coverage coverage, List<Coverage> themes) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("theme", coverage.theme() == null ? null : coverage.theme().name());
    answer.put("by", coverage.level().getName().toLowerCase(Locale.ROOT));
    answer.put("regional", coverage.regional());
    if (map != null) {
      answer.put("map", map.toString());
    }
    figures(answer, coverage);
    ArrayNode gaps = answer.putArray("gaps");
    coverage.gaps().forEach(gap -> place(gaps.addObject(), gap));
    ArrayNode places = answer.putArray("places");
    coverage.places().forEach(p -> place(places.addObject(), p).put("covered", p.covered()));
    if (!themes.isEmpty()) {
      ArrayNode all = answer.putArray("themes");
      for (Coverage one : themes) {
        ObjectNode node = all.addObject().put("theme", one.theme().name());
        figures(node.put("code", one.theme().code()), one);
      }
    }
    return answer;
  }

  private static void figures(ObjectNode node, Coverage coverage) {
    int gaps = coverage.gaps().size();
    node.put("covered", coverage.places().size() - gaps);
    node.put("uncovered", gaps);
    node.put("population", coverage.population());
    node.put("uncoveredPopulation", coverage.uncoveredPopulation());
    node.put("share", coverage.uncoveredShare());
  }

  private static ObjectNode place(ObjectNode node, Covered covered) {
    Place place = covered.place();
    node.put("id", place.id()).put("code", place.code()).put("name", place.name());
    node.put("within", covered.parent() == null ? null : covered.parent().name());
    node.put("population", place.population());
    return node.put("actors", covered.local().size()).put("regional", covered.wider().size());
  }

  private void print(Coverage coverage) {
    output().line(CoverageWords.sentence(coverage));
    List<Covered> gaps = coverage.gaps();
    if (gaps.isEmpty()) {
      return;
    }
    Table table =
        new Table(
            NetworkCliTexts.text("column.place"),
            NetworkCliTexts.text("column.within"),
            NetworkCliTexts.text("column.population"),
            NetworkCliTexts.text("column.share"),
            NetworkCliTexts.text("column.regional"));
    for (Covered gap : gaps.subList(0, Math.min(SHOWN, gaps.size()))) {
      table.row(
          gap.place().name(),
          gap.parent() == null ? "" : gap.parent().name(),
          gap.place().population(),
          String.format(
              Locale.ROOT, "%.1f %%", gap.place().population() * HUNDRED / coverage.population()),
          gap.wider().size());
    }
    output().line("");
    table.print(output());
    if (gaps.size() > SHOWN) {
      output().message(NetworkCliTexts.format("coverage.shown", SHOWN, gaps.size()));
    }
  }
}
