package ma.jisr.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Relationship;
import ma.jisr.model.core.RelationshipType;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;

/**
 * A network of 10,000 actors and 50,000 ties in Jisr's own window, pushed and enlarged: how long
 * from one frame on the screen to the next, against the thirtieth of a second.
 */
final class GraphBench implements Bench {

  private static final double FRAME = 1_000.0 / 30;
  private static final int ACTORS = Integer.getInteger("jisr.bench.graph.actors", 10_000);
  private static final int TIES = Integer.getInteger("jisr.bench.graph.ties", 50_000);
  private static final int CIRCLE = 125;
  private static final double WITHIN = 0.7;
  private static final CorePackage CORE = CorePackage.eINSTANCE;

  @Override
  public String name() {
    return "graph";
  }

  @Override
  public List<Ratio> run(Path folder) throws Exception {
    Path workspace = folder.resolve("workspace");
    write(workspace);
    Path product = Path.of(System.getProperty("jisr.product", "."));
    WindowProgram program = new WindowProgram(product, folder.resolve("program"));
    program.bundle(
        "ma.jisr.bench.graph",
        "org.eclipse.ui, org.eclipse.core.runtime, ma.jisr.network.ui",
        """
        <extension point="org.eclipse.ui.startup">
          <startup class="ma.jisr.bench.window.GraphMoves"/>
        </extension>
        """,
        "GraphMoves",
        "Watch");
    program.configure(true);
    List<String> command =
        program.command("ma.jisr.app.window", List.of("-Djisr.workspace=" + workspace));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> lines;
    try (BufferedReader out = process.inputReader()) {
      lines = out.lines().toList();
    }
    if (process.waitFor() != 0 || !lines.contains("done")) {
      throw new IOException("the window did not come to the end of its walk");
    }
    List<Ratio> ratios = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.split("\t");
      if (parts.length == 3) {
        ratios.add(ratio(parts));
      }
    }
    return ratios;
  }

  private Ratio ratio(String[] parts) {
    double[] frames =
        Arrays.stream(parts[2].split(" ")).mapToDouble(Double::parseDouble).sorted().toArray();
    String shown =
        String.format(
            Locale.ROOT,
            "1/30 s, %s: %.0f frames/s, 95 of 100 above %.0f, worst %.0f; %s looks at the screen"
                + " saw it move",
            parts[0],
            1_000 / frames[frames.length / 2],
            1_000 / frames[frames.length * 95 / 100],
            1_000 / frames[frames.length - 1],
            parts[1]);
    Ratio ratio = new Ratio(name(), shown, 1.0);
    for (double frame : frames) {
      ratio.add(frame, FRAME);
    }
    return ratio;
  }

  /** Circles of actors that are tied more to each other than to the rest. */
  private static void write(Path folder) {
    Random random = new Random(20_261_124);
    try (Workspace workspace = Stores.open(folder)) {
      Stores.write(workspace, ACTORS);
      try (Session session = workspace.session()) {
        long[] ids = session.query(CORE.getOrganisation()).ids();
        RelationshipType type = session.create(CORE.getRelationshipType());
        type.setName("partenaire de");
        session.flush();
        long typeId = type.getId();
        for (int t = 0; t < TIES; t++) {
          int from = random.nextInt(ACTORS);
          int circle = from / CIRCLE * CIRCLE;
          boolean within = random.nextDouble() < WITHIN;
          int to =
              within
                  ? Math.min(ACTORS - 1, circle + random.nextInt(CIRCLE))
                  : random.nextInt(ACTORS);
          Relationship tie = session.create(CORE.getRelationship());
          tie.setSource(session.reference(CORE.getOrganisation(), ids[from]));
          tie.setTarget(
              session.reference(
                  CORE.getOrganisation(), ids[to == from ? (from + 1) % ACTORS : to]));
          tie.setType(session.reference(CORE.getRelationshipType(), typeId));
          if (t % 1_000 == 999) {
            session.flush();
          }
        }
        session.commit("bench");
      }
    }
  }
}
