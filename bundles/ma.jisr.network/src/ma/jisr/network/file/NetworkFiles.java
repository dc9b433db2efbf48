package ma.jisr.network.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ma.jisr.exchange.TableSource;

/** Reads networks of files, by the ending of their names. */
public final class NetworkFiles {

  /** A format. */
  public enum Format {
    /** GraphML. */
    GRAPHML(".graphml"),
    /** The format of Gephi. */
    GEXF(".gexf"),
    /** A network of Pajek. */
    PAJEK(".net"),
    /** Ties as rows of a table. */
    CSV(".csv", ".tsv", ".txt", ".edges");

    private final List<String> endings;

    Format(String... endings) {
      this.endings = List.of(endings);
    }

    /** The format of a file by its name; null when there is none. */
    public static Format of(Path file) {
      String name = file.toString().toLowerCase(Locale.ROOT);
      return Arrays.stream(values())
          .filter(f -> f.endings.stream().anyMatch(name::endsWith))
          .findFirst()
          .orElse(null);
    }
  }

  private NetworkFiles() {}

  /**
   * Reads a network.
   *
   * @param directed whether ties have a direction where a table does not say; other formats say
   * @throws NetworkFileException when the file cannot be read as what its name says
   */
  public static NetworkData read(Path file, boolean directed) {
    Format format = Format.of(file);
    if (format == null) {
      String endings =
          Arrays.stream(Format.values())
              .flatMap(f -> f.endings.stream())
              .collect(Collectors.joining(", "));
      throw new NetworkFileException(0, Xml.TEXTS.format("file.ending", file, endings), null);
    }
    if (Files.isDirectory(file)) {
      throw new NetworkFileException(0, Xml.TEXTS.format("file.unreadable", file), null);
    }
    try {
      return switch (format) {
        case GRAPHML -> GraphMl.read(file);
        case GEXF -> Gexf.read(file);
        case PAJEK -> Pajek.read(file);
        case CSV -> TieTable.read(TableSource.of(file), directed);
      };
    } catch (NoSuchFileException e) {
      throw new NetworkFileException(0, Xml.TEXTS.format("file.missing", file), e);
    } catch (IOException e) {
      throw new NetworkFileException(0, Xml.TEXTS.format("file.unreadable", file), e);
    }
  }
}
