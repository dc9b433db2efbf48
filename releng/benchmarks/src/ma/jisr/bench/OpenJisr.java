package ma.jisr.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.file.Table;
import ma.jisr.exchange.file.TableRow;
import ma.jisr.exchange.format.Tables;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.text.Folding;

/** Jisr's reader in a Java of its own: every row read as for an import, kept, and filtered. */
final class OpenJisr implements OpenTool {

  private static final String HEAP = "-Xmx512m";

  @Override
  public String name() {
    return "Jisr";
  }

  @Override
  public boolean isInstalled() {
    return true;
  }

  @Override
  public Answer ask(Question question) throws Exception {
    List<String> lines =
        Child.run(
            HEAP,
            Reader.class,
            question.file().toString(),
            Integer.toString(question.column()),
            question.text());
    return new Answer(
        Integer.parseInt(lines.get(lines.size() - 1)), lines.subList(0, lines.size() - 1));
  }

  /** What the child does: prints the first rows that meet the condition, then how many do. */
  static final class Reader {
    private Reader() {}

    public static void main(String[] arguments) {
      int column = Integer.parseInt(arguments[1]);
      String wanted = Folding.fold(arguments[2]);
      List<TableRow> all = new ArrayList<>();
      try (Table table =
          Tables.open(ImportRequest.of(Path.of(arguments[0]), CorePackage.Literals.ORGANISATION))) {
        for (TableRow row = table.next(); row != null; row = table.next()) {
          all.add(row);
        }
      }
      List<TableRow> found =
          all.stream().filter(r -> Folding.fold(r.cell(column)).contains(wanted)).toList();
      found.stream()
          .limit(Question.WINDOW)
          .forEach(r -> System.out.println(String.join(" ", r.cells()).replace('\n', ' ')));
      System.out.println(found.size());
    }
  }
}
