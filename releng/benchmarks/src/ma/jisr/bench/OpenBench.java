package ma.jisr.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.jisr.bench.OpenTool.Question;

/**
 * Opening a file of 100,000 rows and filtering it to the first window, as somebody who is sent a
 * register does: Jisr's reader, as the first pages of the import wizard use it, beside LibreOffice
 * and OpenRefine as Debian packages them. Each begins with the start of its process, without a
 * window; each keeps all rows in memory, and answers how many meet the condition and what the first
 * of them hold. OpenRefine as packaged refuses every workbook: it gets the text file alone.
 */
final class OpenBench implements Bench {

  private static final int RECORDS = 100_000;
  private static final int ROUNDS = 5;
  private static final double AHEAD = 1.0;
  private static final int COLUMN = 1;
  private static final String TOWN = "Khouribga";
  private static final int FOUND = 16_667;

  @Override
  public String name() {
    return "open";
  }

  @Override
  public List<Ratio> run(Path folder) throws Exception {
    Path sheet = folder.resolve("register.xlsx");
    Path text = folder.resolve("register.csv");
    XlsxBench.writeBare(sheet, RECORDS);
    OrganisationRows.write(text, RECORDS);
    System.out.println(
        "open     each time from the start of the process, without a window, to the first "
            + Question.WINDOW
            + " of "
            + FOUND
            + " rows");
    List<Ratio> ratios = new ArrayList<>();
    OpenTool jisr = new OpenJisr();
    try (OpenTool calc = new OpenCalc(folder);
        OpenTool refine = new OpenRefine(folder)) {
      for (Map.Entry<OpenTool, List<Path>> other :
          List.of(Map.entry(calc, List.of(sheet, text)), Map.entry(refine, List.of(text)))) {
        if (!other.getKey().isInstalled()) {
          System.out.println(
              "open     " + other.getKey().name() + " is not installed: nothing to compare with");
          continue;
        }
        for (Path file : other.getValue()) {
          ratios.add(compare(jisr, other.getKey(), file));
        }
      }
    }
    return ratios;
  }

  private Ratio compare(OpenTool jisr, OpenTool other, Path file) throws Exception {
    String form = file.toString().substring(file.toString().lastIndexOf('.') + 1);
    Ratio ratio = new Ratio(name(), form + ": " + other.name(), AHEAD);
    Question question = new Question(file, COLUMN, TOWN);
    time(other, question); // lays out its profile
    time(jisr, question);
    for (int round = 0; round < ROUNDS; round++) {
      double reference = time(other, question);
      ratio.add(time(jisr, question), reference);
    }
    return ratio;
  }

  private static double time(OpenTool tool, Question question) throws Exception {
    OpenTool.Answer[] answer = {null};
    double took = Bench.time(() -> answer[0] = tool.ask(question));
    List<String> first = answer[0].first();
    if (answer[0].count() != FOUND
        || first.size() != Question.WINDOW
        || !first.stream().allMatch(row -> row.contains(TOWN))) {
      throw new IOException(
          tool.name() + " found " + answer[0].count() + " rows, the first: " + first);
    }
    if (!Files.isRegularFile(question.file())) {
      throw new IOException(tool.name() + " took the file away");
    }
    return took;
  }
}
