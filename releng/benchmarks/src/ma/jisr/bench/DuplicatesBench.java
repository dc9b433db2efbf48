package ma.jisr.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.jisr.exchange.DuplicateMode;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.load.ImportService;
import ma.jisr.matching.Duplicate;
import ma.jisr.matching.Duplicates;
import ma.jisr.matching.Lookalikes;
import ma.jisr.matching.RecordValues;
import ma.jisr.matching.made.Foreigners;
import ma.jisr.matching.made.MadeProfiles;
import ma.jisr.matching.made.MadeRegister;
import ma.jisr.matching.made.Organisations;
import ma.jisr.matching.made.Persons;
import ma.jisr.matching.made.Strangers;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Duplicates of 200,000 organisations in a workspace, beside the least speed that is asked for; one
 * record beside all of them; and how well they are found in registers with known truth, beside Duke
 * 1.2. In a Java of its own with 512 MB.
 */
final class DuplicatesBench implements Bench {

  private static final int ORIGINALS = 160_000;
  private static final int COPIES = 40_000;
  private static final double LEAST_SPEED = 5_000; // records a second
  private static final double FELT = 50; // milliseconds
  private static final int QUESTIONS = 300;
  private static final int CANCEL_AFTER = 3_000; // milliseconds
  private static final String HEAP = "-Xmx512m";

  @Override
  public String name() {
    return "duplicates";
  }

  @Override
  public List<Ratio> run(Path folder) throws Exception {
    Ratio search = new Ratio(name(), "5,000 records a second, heap 512 MB", 1.0);
    Ratio one = new Ratio(name(), "50 ms: one record beside 200,000", 1.0);
    for (String line : Child.run(HEAP, Rounds.class, folder.toString())) {
      String[] words = line.split(" ");
      if (words[0].equals("search")) {
        search.add(Double.parseDouble(words[1]), Double.parseDouble(words[2]));
      } else if (words[0].equals("one")) {
        one.add(Double.parseDouble(words[1]), FELT);
      } else {
        System.out.println(line);
      }
    }
    return List.of(search, one);
  }

  /** What the child does. */
  static final class Rounds {
    private Rounds() {}

    public static void main(String[] arguments) throws Exception {
      Path folder = Path.of(arguments[0]);
      List.of(
              Persons.addresses(700, 230, 2, 201),
              Persons.names(450, 50, 202),
              Persons.contacts(700, 200, 203),
              Strangers.febrl(400, 3, 4, 209),
              Strangers.families(350, 210),
              Organisations.restaurants(750, 112, true, 204),
              Organisations.restaurants(750, 112, false, 205),
              Organisations.associations(700, 180, 206),
              Organisations.companies(700, 180, 207),
              Foreigners.bilingual(700, 230, 211),
              Foreigners.centres(300, 6, 212))
          .forEach(Rounds::truth);
      MadeRegister register = Organisations.associations(ORIGINALS, COPIES, 208);
      Path file = folder.resolve("register.csv");
      register.write(file);
      int rows = register.rows().size();
      try (Workspace workspace = Stores.open(folder.resolve("workspace"))) {
        load(workspace, file, rows);
        cancel(workspace);
        List<Duplicate> found = new ArrayList<>();
        NullProgressMonitor monitor = new NullProgressMonitor();
        double search =
            Bench.time(
                () ->
                    found.addAll(
                        new Duplicates(workspace)
                            .find(Literals.ORGANISATION, Duplicates.THRESHOLD, monitor)));
        System.out.println("search " + search + " " + rows / LEAST_SPEED * 1_000);
        System.out.printf(
            Locale.ROOT, "duplicates %,d pairs found in %,d records%n", found.size(), rows);
        found.clear();
        ask(workspace);
      }
    }

    private static void load(Workspace workspace, Path file, int rows) throws IOException {
      ImportResult result =
          new ImportService(workspace)
              .run(ImportRequest.of(file, Literals.ORGANISATION), DuplicateMode.KEEP, null);
      if (result.created() != rows) {
        throw new IOException(result.created() + " created of " + rows);
      }
    }

    /** How long it takes to stop a search that is under way. */
    private static void cancel(Workspace workspace) throws Exception {
      NullProgressMonitor monitor = new NullProgressMonitor();
      long[] cancelled = {0};
      Thread person =
          new Thread(
              () -> {
                try {
                  Thread.sleep(CANCEL_AFTER);
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
                cancelled[0] = System.nanoTime();
                monitor.setCanceled(true);
              });
      person.start();
      try {
        new Duplicates(workspace).find(Literals.ORGANISATION, Duplicates.THRESHOLD, monitor);
        System.out.println("duplicates: done before it was cancelled");
      } catch (OperationCanceledException e) {
        double after = (System.nanoTime() - cancelled[0]) / 1e6;
        System.out.printf(Locale.ROOT, "duplicates: cancelled within %,.0f ms%n", after);
      }
      person.join();
    }

    private static void ask(Workspace workspace) throws Exception {
      try (Lookalikes lookalikes = new Lookalikes(workspace);
          Session session = workspace.session()) {
        double warm = Bench.time(() -> lookalikes.prepare(Literals.ORGANISATION).join());
        System.out.printf(
            Locale.ROOT, "duplicates: one record: words read in %,.0f ms, once%n", warm);
        long[] ids = session.query(Literals.ORGANISATION).ids();
        for (int i = 0; i < QUESTIONS; i++) {
          long id = ids[(int) ((long) ids.length * i / QUESTIONS)];
          RecordValues values =
              RecordValues.of(session.load(Literals.ORGANISATION, id).orElseThrow());
          RecordValues unknown = new RecordValues(values.type(), 0, values.values());
          long start = System.nanoTime();
          List<Duplicate> found = lookalikes.of(unknown, Duplicates.THRESHOLD, 5, null);
          double milliseconds = (System.nanoTime() - start) / 1e6;
          if (found.isEmpty()) {
            throw new IOException(id + " does not resemble itself");
          }
          System.out.println("one " + milliseconds);
        }
      }
    }

    private static void truth(MadeRegister register) {
      long start = System.nanoTime();
      double f1 =
          register.f1(
              MadeProfiles.places(
                  MadeProfiles.search(register).run(Duplicates.THRESHOLD, 0, null)));
      double own = register.rows().size() / ((System.nanoTime() - start) / 1e9);
      start = System.nanoTime();
      double duke = new DukeRules(register).best();
      double other = register.rows().size() / ((System.nanoTime() - start) / 1e9);
      System.out.printf(
          Locale.ROOT,
          "duplicates F1 %.3f on %s of %,d rows, %,.0f records/s;"
              + " Duke 1.2, rules by hand, all pairs, best threshold: %.3f, %,.0f records/s%n",
          f1,
          register.name(),
          register.rows().size(),
          own,
          duke,
          other);
    }
  }
}
