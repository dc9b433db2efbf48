package ma.jisr.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.module.CoreModule;
import ma.jisr.reference.ReferenceData;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.store.workspace.Workspaces;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * The list of 200,000 organisations in Jisr's own window: for each thing that an officer does with
 * it, the longest time during which the window did not answer, against 100 ms, and how long it took
 * until the rows were there.
 */
final class WindowBench implements Bench {

  /** What nobody feels. */
  private static final double ANSWER = 100;

  private static final CorePackage CORE = CorePackage.eINSTANCE;
  private static final int RECORDS = Integer.getInteger("jisr.bench.window.records", 200_000);

  @Override
  public String name() {
    return "window";
  }

  @Override
  public List<Ratio> run(Path folder) throws Exception {
    Path workspace = folder.resolve("workspace");
    write(workspace);
    Path product = Path.of(System.getProperty("jisr.product", "."));
    WindowProgram program = new WindowProgram(product, folder.resolve("program"));
    program.bundle(
        "ma.jisr.bench.window",
        "org.eclipse.ui, org.eclipse.core.runtime, org.eclipse.emf.ecore, org.eclipse.emf.common,\n"
            + " org.eclipse.nebula.widgets.nattable.core, ma.jisr.model, ma.jisr.store, ma.jisr.ui",
        """
        <extension point="org.eclipse.ui.startup">
          <startup class="ma.jisr.bench.window.ListWalk"/>
        </extension>
        """,
        "ListWalk",
        "ListWalk$Step",
        "ListWalk$Arrivals",
        "Watch");
    program.configure(true);
    List<Ratio> ratios = new ArrayList<>();
    List<String> lines =
        program.walk("ma.jisr.app.window", List.of("-Djisr.workspace=" + workspace));
    for (String line : lines) {
      String[] parts = line.split("\t");
      if (parts.length == 4) {
        String shown =
            "no answer for 100 ms: %s, there after %s ms; own work %s ms"
                .formatted(parts[0], parts[3], parts[2]);
        Ratio ratio = new Ratio(name(), shown, 1.0);
        ratio.add(Double.parseDouble(parts[1]), ANSWER);
        ratios.add(ratio);
      }
    }
    return ratios;
  }

  private static void write(Path folder) {
    Catalog catalog = new Catalog(List.of(new CoreModule()));
    try (Workspace workspace =
        new Workspaces(catalog, List.of(new ReferenceData()))
            .open(folder, "bench", new NullProgressMonitor())) {
      long[] communes = communes(workspace);
      Stores.write(
          workspace,
          RECORDS,
          (session, organisation, number) -> {
            Organisation one = organisation;
            one.setPlace(
                session.reference(CORE.getPlace(), communes[number * 31 % communes.length]));
            one.setFounded(new PartialDate(1970 + number % 55, 1 + number % 12, 0));
          });
    }
  }

  private static long[] communes(Workspace workspace) {
    try (Session session = workspace.session()) {
      return session
          .query(CORE.getPlace())
          .where(
              new Condition.Compare(
                  Column.of(CORE.getPlace_Kind()), Condition.Operator.EQUAL, PlaceKind.COMMUNE))
          .ids();
    }
  }
}
