package ma.jisr.ui.tasks;

import java.time.LocalDate;

/** When a task matters. */
public final class Due {

  /** How far ahead reminders look, in days. */
  static final int DAYS_AHEAD = 7;

  /** When a task matters, seen from today. */
  public enum Group {
    /** It was due before today. */
    LATE,
    /** It is due today, or its reminder has come. */
    TODAY,
    /** It is due, or to be remembered, within a week. */
    WEEK,
    /** Later, or without a date. */
    LATER
  }

  private Due() {}

  static Group group(LocalDate due, LocalDate remindOn, LocalDate today) {
    if (due != null && due.isBefore(today)) {
      return Group.LATE;
    }
    LocalDate first = due;
    if (remindOn != null && (first == null || remindOn.isBefore(first))) {
      first = remindOn;
    }
    if (first == null || first.isAfter(today.plusDays(DAYS_AHEAD))) {
      return Group.LATER;
    }
    return first.isAfter(today) ? Group.WEEK : Group.TODAY;
  }
}
