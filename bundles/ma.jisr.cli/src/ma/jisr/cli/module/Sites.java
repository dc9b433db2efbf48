package ma.jisr.cli.module;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The addresses of p2 sites, as people type them. */
public final class Sites {

  private Sites() {}

  /**
   * Reads an address or the path of a folder.
   *
   * @param text "https://…", "file:…" or a path, relative to where the program was started
   * @throws IllegalArgumentException when it is neither
   */
  public static URI parse(String text) {
    if (text.matches("(?i)https?:.*")) {
      try {
        return new URI(text);
      } catch (URISyntaxException e) {
        throw new IllegalArgumentException(text, e);
      }
    }
    if (text.matches("(?i)(?!file:)[a-z][a-z0-9+.-]+:.*")) { // "C:" is a disk
      throw new IllegalArgumentException(text);
    }
    // "file:relative/folder" and paths with spaces are what people type; URI refuses both.
    String path = text.replaceFirst("(?i)^file:(//(?=/))?", "");
    try {
      return Path.of(text.startsWith("file:") ? decoded(path) : text)
          .toAbsolutePath()
          .normalize()
          .toUri();
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  /**
   * Whether what comes from a site could be changed on its way. Content is not signed, so that an
   * address without encryption is as good as the machines between: only this one is trusted.
   */
  public static boolean isExposed(URI site) {
    return isPlain(site)
        && !(site.getHost() != null
            && site.getHost().matches("(?i)localhost|127(\\.\\d{1,3}){3}|\\[::1\\]"));
  }

  /** Whether it is an address without encryption. */
  static boolean isPlain(URI site) {
    return "http".equalsIgnoreCase(site.getScheme());
  }

  /** How a site is named to a person: the path of a folder, else its address. */
  static String words(URI site) {
    return "file".equals(site.getScheme()) ? Path.of(site).toString() : site.toString();
  }

  private static String decoded(String path) {
    try {
      return path.contains("%") ? new URI("file:" + path).getPath() : path;
    } catch (URISyntaxException e) {
      return path; // a literal percent sign
    }
  }
}
