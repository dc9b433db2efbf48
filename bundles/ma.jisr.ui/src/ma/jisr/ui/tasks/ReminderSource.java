package ma.jisr.ui.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ma.jisr.store.Workspace;

/**
 * What a module wants to be remembered besides tasks, as an answer that did not come: by the
 * extension point {@code ma.jisr.ui.records}, element {@code reminders}. It is read from the
 * records themselves each time, so that nothing is forgotten and nothing outlives its cause.
 */
public interface ReminderSource {

  /**
   * Something to be remembered.
   *
   * @param name what, in a few words
   * @param due by when
   * @param recordId the record that it is about
   * @param record what that is called
   * @param who is to do something, or null
   */
  record Reminder(String name, LocalDate due, long recordId, String record, String who) {}

  /** The qualified names of the types whose commits may change the answer. */
  Set<String> types();

  /**
   * What is late, due or to be remembered up to a day.
   *
   * @param until the last day that counts
   */
  List<Reminder> reminders(Workspace workspace, LocalDate until);
}
