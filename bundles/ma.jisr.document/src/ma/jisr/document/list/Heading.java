package ma.jisr.document.list;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/**
 * What a list on paper says of itself.
 *
 * @param title what it lists
 * @param lines below the title: how many, by whom, which of them
 * @param footer on every page beside its number, or ""
 * @param author who made it
 * @param when it was made
 * @param language of its texts: in Arabic, columns go from right to left
 */
public record Heading(
    String title,
    List<String> lines,
    String footer,
    String author,
    ZonedDateTime when,
    Locale language) {

  /** Keeps a copy. */
  public Heading {
    lines = List.copyOf(lines);
  }

  /** Whether it is read from right to left. */
  public boolean isRightToLeft() {
    return language.getLanguage().equals("ar");
  }
}
