package ma.jisr.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a table comes from: a file, or a resource of a bundle. It is opened more than once. */
public interface TableSource {

  /** Its name, as sentences name it. */
  String name();

  /** Its bytes, from the first. */
  InputStream open() throws IOException;

  /** How many bytes it has, or -1 when nobody knows. */
  long size();

  /** The file behind it, or null. */
  default Path file() {
    return null;
  }

  /** A file. */
  static TableSource of(Path file) {
    return new TableSource() {
      @Override
      public String name() {
        Path name = file.getFileName();
        return (name == null ? file : name).toString();
      }

      @Override
      public InputStream open() throws IOException {
        return Files.newInputStream(file);
      }

      @Override
      public long size() {
        return file.toFile().length();
      }

      @Override
      public Path file() {
        return file;
      }
    };
  }

  /** A resource. */
  static TableSource of(URL resource) {
    return new TableSource() {
      @Override
      public String name() {
        return resource.getPath().substring(resource.getPath().lastIndexOf('/') + 1);
      }

      @Override
      public InputStream open() throws IOException {
        return resource.openStream();
      }

      @Override
      public long size() {
        return -1;
      }
    };
  }
}
