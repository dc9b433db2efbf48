package ma.jisr.network.coverage;

/** What a 4W matrix is laid out by. */
public enum Dimension {
  /** What is worked on. */
  THEME,
  /** Where. */
  PLACE,
  /** Who. */
  ACTOR,
  /** What kind of who. */
  ACTOR_TYPE,
  /** For whom. */
  TARGET_GROUP
}
