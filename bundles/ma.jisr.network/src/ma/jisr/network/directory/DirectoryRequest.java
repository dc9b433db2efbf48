package ma.jisr.network.directory;

import java.util.List;
import java.util.Locale;
import ma.jisr.store.Condition;

/**
 * Which actors a directory has, and how.
 *
 * @param language of the directory: French, Arabic or English
 * @param grouping what its chapters are
 * @param conditions all of which an organisation must meet
 * @param ids of the organisations, besides the conditions; null for all
 */
public record DirectoryRequest(
    Locale language, Grouping grouping, List<Condition> conditions, List<Long> ids) {

  /** What the chapters of a directory are. */
  public enum Grouping {
    /** The provinces of the seats, from north to south as the gazetteer has them. */
    PROVINCE,
    /** The first themes. */
    THEME,
    /** The types of organisations. */
    TYPE
  }

  /** Keeps copies. */
  public DirectoryRequest {
    conditions = List.copyOf(conditions);
    ids = ids == null ? null : List.copyOf(ids);
  }
}
