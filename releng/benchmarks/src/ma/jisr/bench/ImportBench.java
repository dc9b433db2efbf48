package ma.jisr.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ma.jisr.exchange.DuplicateMode;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.load.ImportService;
import ma.jisr.matching.made.MadeRegister;
import ma.jisr.matching.made.Organisations;
import ma.jisr.model.core.CorePackage;
import ma.jisr.store.Workspace;

/**
 * Importing 200,000 organisations with validation, beside plain JDBC batches of the same rows; and
 * importing a register of 200,000 of which a fifth are duplicates, looking out for them, beside the
 * same without. Each in a Java of its own with 512 MB.
 */
final class ImportBench implements Bench {

  private static final int RECORDS = 200_000;
  private static final int WARM_UP = 20_000;
  private static final int ROUNDS = 3;
  private static final String HEAP = "-Xmx512m";

  @Override
  public String name() {
    return "import";
  }

  @Override
  public List<Ratio> run(Path folder) throws Exception {
    Ratio ratio = new Ratio(name(), "bare JDBC batches, heap 512 MB", 3.0);
    for (String line : Child.run(HEAP, Rounds.class, folder.toString())) {
      String[] times = line.split(" ");
      ratio.add(Double.parseDouble(times[0]), Double.parseDouble(times[1]));
    }
    Ratio looking = new Ratio(name(), "the same without looking for duplicates, 512 MB", 3.0);
    for (String line : Child.run(HEAP, Looking.class, folder.toString())) {
      String[] times = line.split(" ");
      looking.add(Double.parseDouble(times[0]), Double.parseDouble(times[1]));
    }
    return List.of(ratio, looking);
  }

  /** What the second child does: prints both times. */
  static final class Looking {
    private Looking() {}

    public static void main(String[] arguments) throws Exception {
      Path folder = Path.of(arguments[0]);
      Path file = folder.resolve("register.csv");
      int rows = write(file);
      double plain = load(folder.resolve("plain"), file, DuplicateMode.KEEP, rows);
      double looking = load(folder.resolve("looking"), file, DuplicateMode.REPORT, rows);
      System.out.println(looking + " " + plain);
    }

    /** Writes the register, and lets it go: it is not the program's memory. */
    private static int write(Path file) throws IOException {
      MadeRegister register = Organisations.associations(RECORDS / 5 * 4, RECORDS / 5, 208);
      register.write(file);
      return register.rows().size();
    }

    private static double load(Path folder, Path file, DuplicateMode mode, int rows)
        throws Exception {
      double time;
      try (Workspace workspace = Stores.open(folder)) {
        time =
            Bench.time(
                () -> {
                  ImportResult result =
                      new ImportService(workspace)
                          .run(
                              ImportRequest.of(file, CorePackage.Literals.ORGANISATION),
                              mode,
                              null);
                  if (result.created() + result.duplicates() != rows) {
                    throw new IOException(result.created() + " created of " + rows);
                  }
                });
      }
      Folders.delete(folder);
      return time;
    }
  }

  /** What the child does: prints both times of each round. */
  static final class Rounds {
    private Rounds() {}

    public static void main(String[] arguments) throws Exception {
      Path folder = Path.of(arguments[0]);
      round(folder.resolve("warm-up"), WARM_UP);
      for (int i = 0; i < ROUNDS; i++) {
        System.out.println(round(folder.resolve("round" + i), RECORDS));
      }
    }

    private static String round(Path folder, int count) throws Exception {
      Files.createDirectories(folder);
      Path file = folder.resolve("organisations.csv");
      OrganisationRows.write(file, count);
      double bare;
      try (BareTable table = new BareTable(folder.resolve("bare"), OrganisationRows.COLUMNS)) {
        bare = Bench.time(() -> table.write(count, OrganisationRows::row));
      }
      double measured;
      try (Workspace workspace = Stores.open(folder.resolve("workspace"))) {
        measured = Bench.time(() -> importFile(workspace, file, count));
      }
      Folders.delete(folder);
      return measured + " " + bare;
    }

    private static void importFile(Workspace workspace, Path file, int count) throws IOException {
      ImportResult result =
          new ImportService(workspace)
              .run(ImportRequest.of(file, CorePackage.Literals.ORGANISATION), null);
      if (result.created() != count) {
        throw new IOException("only " + result.created() + " created: " + result.refusals());
      }
    }
  }
}
