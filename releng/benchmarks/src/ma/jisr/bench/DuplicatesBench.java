package ma.jisr.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ma.jisr.exchange.DuplicateMode;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.load.ImportService;
import ma.jisr.matching.Duplicates;
import ma.jisr.matching.made.MadeProfiles;
import ma.jisr.matching.made.MadeRegister;
import ma.jisr.matching.made.Organisations;
import ma.jisr.matching.made.Persons;
import ma.jisr.matching.text.Edits;
import ma.jisr.model.text.Folding;
import ma.jisr.store.Workspace;
import org.eclipse.emf.ecore.EClass;

/**
 * Duplicates of 200,000 organisations in a workspace, beside the least speed that is asked for; an
 * import that looks out for them, beside the same import without; and how well they are found in
 * registers with known truth, beside plain Jaro-Winkler on whole rows at its best threshold. In a
 * Java of its own with 512 MB.
 */
final class DuplicatesBench implements Bench {

  private static final int ORIGINALS = 160_000;
  private static final int COPIES = 40_000;
  private static final double LEAST_SPEED = 5_000; // records a second
  private static final String HEAP = "-Xmx512m";

  @Override
  public String name() {
    return "duplicates";
  }

  @Override
  public List<Ratio> run(Path folder) throws Exception {
    Ratio search = new Ratio(name(), "5,000 records a second, heap 512 MB", 1.0);
    Ratio load = new Ratio(name(), "the same import without looking, heap 512 MB", 3.0);
    for (String line : Child.run(HEAP, Rounds.class, folder.toString())) {
      String[] words = line.split(" ");
      if (words[0].equals("search")) {
        search.add(Double.parseDouble(words[1]), Double.parseDouble(words[2]));
      } else if (words[0].equals("import")) {
        load.add(Double.parseDouble(words[1]), Double.parseDouble(words[2]));
      } else {
        System.out.println(line);
      }
    }
    return List.of(search, load);
  }

  /** What the child does. */
  static final class Rounds {
    private Rounds() {}

    public static void main(String[] arguments) throws Exception {
      Path folder = Path.of(arguments[0]);
      List.of(
              Persons.addresses(2_000, 600, 2, 201),
              Persons.names(450, 50, 202),
              Persons.contacts(1_500, 400, 203),
              Organisations.restaurants(750, 112, true, 204),
              Organisations.restaurants(750, 112, false, 205),
              Organisations.associations(1_500, 400, 206),
              Organisations.companies(1_500, 400, 207))
          .forEach(Rounds::truth);
      Path file = folder.resolve("register.csv");
      int rows = write(file);
      EClass type = ma.jisr.model.core.CorePackage.Literals.ORGANISATION;
      double plain;
      try (Workspace workspace = Stores.open(folder.resolve("plain"))) {
        plain = Bench.time(() -> load(workspace, file, type, DuplicateMode.KEEP, rows));
        double search =
            Bench.time(() -> new Duplicates(workspace).find(type, Duplicates.THRESHOLD, null));
        System.out.println("search " + search + " " + rows / LEAST_SPEED * 1_000);
      }
      try (Workspace workspace = Stores.open(folder.resolve("looking"))) {
        double looking = Bench.time(() -> load(workspace, file, type, DuplicateMode.REPORT, rows));
        System.out.println("import " + looking + " " + plain);
      }
    }

    /** Writes the register, and lets it go: it is not the program's memory. */
    private static int write(Path file) throws IOException {
      MadeRegister register = Organisations.associations(ORIGINALS, COPIES, 208);
      register.write(file);
      return register.rows().size();
    }

    private static void load(
        Workspace workspace, Path file, EClass type, DuplicateMode mode, int rows)
        throws IOException {
      ImportResult result =
          new ImportService(workspace).run(ImportRequest.of(file, type), mode, null);
      if (result.created() + result.duplicates() != rows) {
        throw new IOException(result.created() + " created of " + rows);
      }
    }

    private static void truth(MadeRegister register) {
      double f1 =
          register.f1(
              MadeProfiles.places(
                  MadeProfiles.search(register).run(Duplicates.THRESHOLD, 0, null)));
      System.out.printf(
          Locale.ROOT,
          "duplicates F1 %.3f on %s of %d rows; Jaro-Winkler on whole rows at its best: %.3f%n",
          f1,
          register.name(),
          register.rows().size(),
          plain(register));
    }

    /** The best F1 that any threshold gives, in steps of a hundredth. */
    private static double plain(MadeRegister register) {
      List<String> texts = new ArrayList<>();
      for (String[] row : register.rows()) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < row.length; i++) {
          text.append(row[i] == null ? "" : row[i]).append(' ');
        }
        texts.add(Folding.fold(text.toString()));
      }
      double best = 0;
      List<Set<List<Integer>>> found = new ArrayList<>();
      for (int step = 0; step <= 15; step++) {
        found.add(new HashSet<>());
      }
      for (int i = 0; i < texts.size(); i++) {
        for (int j = i + 1; j < texts.size(); j++) {
          double alike = Edits.jaroWinkler(texts.get(i), texts.get(j));
          for (int step = 0; step <= Math.min(15, (int) Math.floor((alike - 0.85) * 100)); step++) {
            found.get(step).add(List.of(i, j));
          }
        }
      }
      for (Set<List<Integer>> pairs : found) {
        best = Math.max(best, register.f1(pairs));
      }
      return best;
    }
  }
}
