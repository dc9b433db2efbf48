package ma.jisr.network.ui.graph;

import java.util.List;
import java.util.Locale;
import ma.jisr.network.actors.Actor;
import ma.jisr.network.actors.Tie;

/** What actors and ties are filtered by: each value can be left out. */
enum Facet {
  /** Types of ties. */
  TIES,
  /** Types of actors. */
  KINDS,
  /** Themes of actors. */
  THEMES,
  /** Projects of ties. */
  PROJECTS;

  /** The identifier that stands for "none". */
  static final long NONE = 0;

  /** Of texts and settings. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it belongs to ties, not to actors. */
  boolean isOfTies() {
    return this == TIES || this == PROJECTS;
  }

  /** The value of a tie. */
  long of(Tie tie) {
    return this == TIES ? tie.type() : tie.project();
  }

  /** The values of an actor; one of them is {@link #NONE} when it has none. */
  List<Long> of(Actor actor) {
    if (this == KINDS) {
      return List.of(actor.kind());
    }
    return actor.themes().isEmpty() ? List.of(NONE) : actor.themes();
  }
}
