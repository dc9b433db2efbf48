package ma.jisr.network.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import ma.jisr.exchange.TableSource;

/** Reads networks of files and writes them, by the ending of their names. */
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

  /** The ends of the names of all formats. */
  public static final List<String> ENDINGS =
      Arrays.stream(Format.values()).flatMap(f -> f.endings.stream()).toList();

  private NetworkFiles() {}

  /**
   * Reads a network.
   *
   * @param directed whether ties have a direction where a table does not say; other formats say
   * @throws NetworkFileException when the file cannot be read as what its name says
   */
  public static NetworkData read(Path file, boolean directed) {
    Format format = formatOf(file);
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

  /**
   * Writes a network. The file is there whole or not at all.
   *
   * @param file replaced when it is there
   * @return sentences on what the format has no room for
   * @throws NetworkFileException when its name has no format or it cannot be written
   */
  public static List<String> write(NetworkData data, Path file) {
    Format format = formatOf(file);
    Path part = file.toAbsolutePath().resolveSibling(".jisr-" + UUID.randomUUID() + ".part");
    try {
      List<String> warnings;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        warnings = write(data, format, out);
      }
      Files.move(part, file.toAbsolutePath(), StandardCopyOption.REPLACE_EXISTING);
      return warnings;
    } catch (IOException e) {
      throw new NetworkFileException(0, Xml.TEXTS.format("file.unwritable", file), e);
    } finally {
      part.toFile().delete();
    }
  }

  private static List<String> write(NetworkData data, Format format, OutputStream out)
      throws IOException {
    switch (format) {
      case GRAPHML -> GraphMlWriter.write(data, out);
      case GEXF -> GexfWriter.write(data, out);
      case PAJEK -> {
        return PajekWriter.write(data, out);
      }
      case CSV -> {
        return TieTableWriter.write(data, out);
      }
    }
    return List.of();
  }

  private static Format formatOf(Path file) {
    Format format = Format.of(file);
    if (format == null) {
      String endings = String.join(", ", ENDINGS);
      throw new NetworkFileException(0, Xml.TEXTS.format("file.ending", file, endings), null);
    }
    return format;
  }
}
