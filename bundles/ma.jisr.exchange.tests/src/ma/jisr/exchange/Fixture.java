package ma.jisr.exchange;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import ma.jisr.exchange.load.ImportService;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.store.Column;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A workspace with a few places, and shorthand to import into it and look at it. */
public final class Fixture implements AutoCloseable {

  private static final String PLACES =
      """
      code,name_fr,name_ar,type,parent_code,iso_3166_2
      MA,Maroc,المغرب,country,,MA
      IT,Italie,إيطاليا,country,,IT
      05,Béni Mellal-Khénifra,بني ملال-خنيفرة,region,MA,MA-05
      09,Souss-Massa,سوس-ماسة,region,MA,MA-09
      05.091,Béni Mellal,بني ملال,province,05,
      05.081,Azilal,أزيلال,province,05,
      05.311,Khouribga,خريبكة,province,05,
      09.001,Agadir Ida-Ou-Tanane,أكادير إدا وتنان,province,09,
      05.091.01.01,Béni Mellal,بني ملال,commune_urbaine,05.091,
      05.081.11.01,Afourer,أفورار,commune_rurale,05.081,
      05.081.01.01,Azilal,أزيلال,commune_urbaine,05.081,
      05.311.01.01,Bejaad,أبي الجعد,commune_urbaine,05.311,
      """;

  private final Path folder;

  /** The workspace. */
  public final Workspace workspace;

  /** A workspace with the places, closed: copying it is quicker than making another. */
  private static Path template;

  /** Opens a workspace with the places in a folder. */
  public Fixture(Path folder) {
    this.folder = folder;
    try {
      copy(template(), folder.resolve("w"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    workspace = TestWorkspaces.open(folder.resolve("w"));
  }

  private Fixture(Path folder, Workspace workspace) {
    this.folder = folder;
    this.workspace = workspace;
  }

  private static synchronized Path template() throws IOException {
    if (template == null) {
      Path made = Files.createTempDirectory("jisr-exchange-");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(made)));
      try (Fixture first = new Fixture(made, TestWorkspaces.open(made.resolve("w")))) {
        first.load(Literals.PLACE, PLACES);
      }
      template = made.resolve("w");
    }
    return template;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file with a text in UTF-8. */
  public Path file(String text) {
    return file(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file with some bytes. */
  public Path file(byte[] bytes) {
    try {
      return Files.write(folder.resolve("t.csv"), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Imports a text. */
  public ImportResult load(EClass type, String text) {
    return load(type, text, r -> r);
  }

  /** Imports a text in a certain way. */
  public ImportResult load(EClass type, String text, UnaryOperator<ImportRequest> how) {
    ImportRequest request = how.apply(ImportRequest.of(file(text), type));
    return new ImportService(workspace).run(request, new NullProgressMonitor());
  }

  /** How many records of a type there are. */
  public long count(EClass type) {
    try (Session session = workspace.session()) {
      return session.query(type).count();
    }
  }

  /** The values of some features of all records of a type, row by row, in the order of creation. */
  public List<List<Object>> values(EClass type, EStructuralFeature... features) {
    List<Column> columns = new ArrayList<>();
    for (EStructuralFeature feature : features) {
      columns.add(Column.of(feature));
    }
    List<List<Object>> all = new ArrayList<>();
    try (Session session = workspace.session()) {
      for (Row row : session.query(type).rows(columns, 0, 1000)) {
        List<Object> values = new ArrayList<>();
        for (Object value : row.values()) {
          values.add(value instanceof List<?> many && many.isEmpty() ? null : value);
        }
        all.add(values);
      }
    }
    return all;
  }

  @Override
  public void close() {
    workspace.close();
  }
}
