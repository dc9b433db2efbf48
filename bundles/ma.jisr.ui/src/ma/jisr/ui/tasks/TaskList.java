package ma.jisr.ui.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Record;
import ma.jisr.model.core.Task;
import ma.jisr.model.core.TaskStatus;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Hit;
import ma.jisr.store.Reference;
import ma.jisr.store.Session;
import ma.jisr.store.StoreException;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.Workspace;
import ma.jisr.ui.tasks.Due.Group;

/** The tasks of one record or of the whole workspace; each change is a commit. */
public final class TaskList {

  private static final Texts TEXTS = Texts.beside(TaskList.class);

  /** How many reminders are told with the record that they are about. */
  private static final int TOLD = 200;

  private final Workspace workspace;

  /** The tasks of a workspace. */
  public TaskList(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * A task as lists show it.
   *
   * @param id its identifier; 0 when it is no task but what a module wants to be remembered
   * @param status never null: what is empty is open
   * @param recordId the record that it is about; 0 when it is about none
   * @param record what that is called
   */
  public record Item(
      long id,
      String name,
      TaskStatus status,
      LocalDate due,
      LocalDate remindOn,
      String assignee,
      long recordId,
      String record) {

    private static Item of(Task task, long recordId, String record) {
      return new Item(
          task.getId(),
          task.getName(),
          task.getStatus() == null ? TaskStatus.OPEN : task.getStatus(),
          task.getDue(),
          task.getRemindOn(),
          task.getAssignee(),
          recordId,
          record);
    }

    /** Whether it is a task, that can be ticked off and put off, and not a module's reminder. */
    public boolean isTask() {
      return id != 0;
    }

    /** Whether something is left to be done. */
    public boolean isOpen() {
      return status == TaskStatus.OPEN || status == TaskStatus.STARTED;
    }

    /** When it matters, seen from a day. */
    public Group group(LocalDate today) {
      return Due.group(due, remindOn, today);
    }
  }

  /** The tasks of a record: what is left to do by its date, then what is done. */
  public List<Item> of(long recordId) {
    try (Session session = workspace.session()) {
      Record record = record(session, recordId);
      return record.getTasks().stream()
          .filter(task -> task.getTrashedAt() == null)
          .map(task -> Item.of(task, recordId, Labels.of(record)))
          .sorted(order())
          .toList();
    }
  }

  /** What is open first, by its date. */
  static Comparator<Item> order() {
    return Comparator.comparing((Item item) -> !item.isOpen())
        .thenComparing(
            item -> item.due() == null ? item.remindOn() : item.due(),
            Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(Item::name, Comparator.nullsLast(Comparator.naturalOrder()));
  }

  private static Record record(Session session, long id) {
    return session
        .<Record>load(CorePackage.Literals.RECORD, id)
        .orElseThrow(() -> new StoreException(Reason.MISSING, TEXTS.text("gone"), null));
  }

  /** What is late, due or to be remembered up to a week after a day, in all registers. */
  public List<Item> reminders(LocalDate today) {
    List<Item> items = new ArrayList<>();
    try (Session session = workspace.session()) {
      List<Task> tasks =
          session
              .query(CorePackage.Literals.TASK)
              .where(
                  new Condition.Or(
                      List.of(status(TaskStatus.OPEN), status(TaskStatus.STARTED), status(null))))
              .where(
                  new Condition.Or(
                      List.of(
                          until(Column.of(CorePackage.Literals.TASK__DUE), today),
                          until(Column.of(CorePackage.Literals.TASK__REMIND_ON), today))))
              .records();
      for (Task task : tasks) {
        items.add(Item.of(task, 0, ""));
      }
    }
    items.sort(order());
    List<Item> told = new ArrayList<>();
    for (Item item : items) {
      told.add(told.size() < TOLD ? withRecord(item) : item);
    }
    return told;
  }

  private static Condition status(TaskStatus status) {
    return new Condition.Compare(
        Column.of(CorePackage.Literals.TASK__STATUS), Condition.Operator.EQUAL, status);
  }

  private static Condition until(Column column, LocalDate today) {
    return new Condition.Compare(
        column, Condition.Operator.AT_MOST, today.plusDays(Due.DAYS_AHEAD));
  }

  private Item withRecord(Item item) {
    for (Reference reference : workspace.references(item.id())) {
      if (reference.feature() == CorePackage.Literals.RECORD__TASKS && !reference.trashed()) {
        String label = workspace.find(reference.id()).map(Hit::label).orElse("");
        return new Item(
            item.id(),
            item.name(),
            item.status(),
            item.due(),
            item.remindOn(),
            item.assignee(),
            reference.id(),
            label);
      }
    }
    return item;
  }

  /**
   * Adds a task to a record.
   *
   * @return its identifier
   */
  public long add(long recordId, String name, LocalDate due, LocalDate remindOn) {
    try (Session session = workspace.session()) {
      Record record = record(session, recordId);
      Task task = session.create(CorePackage.Literals.TASK);
      task.setName(name.strip());
      task.setStatus(TaskStatus.OPEN);
      task.setDue(due);
      task.setRemindOn(remindOn);
      task.setAssignee(workspace.author());
      record.getTasks().add(task);
      session.commit(TEXTS.format("commit.add", task.getName(), Labels.of(record)));
      return task.getId();
    }
  }

  /** Marks a task as done, or as open again. */
  public void setDone(long taskId, boolean done) {
    change(
        taskId,
        done ? "commit.done" : "commit.again",
        task -> task.setStatus(done ? TaskStatus.DONE : TaskStatus.OPEN));
  }

  /** Puts a task off: what is late counts from today. */
  public void putOff(long taskId, int days, LocalDate today) {
    change(
        taskId,
        "commit.putOff",
        task -> {
          if (task.getDue() != null) {
            task.setDue(later(task.getDue(), today).plusDays(days));
          }
          if (task.getRemindOn() != null) {
            task.setRemindOn(later(task.getRemindOn(), today).plusDays(days));
          }
        });
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private void change(long taskId, String key, java.util.function.Consumer<Task> change) {
    try (Session session = workspace.session()) {
      Task task =
          session
              .<Task>load(CorePackage.Literals.TASK, taskId)
              .orElseThrow(() -> new StoreException(Reason.MISSING, TEXTS.text("gone"), null));
      change.accept(task);
      session.commit(TEXTS.format(key, task.getName()));
    }
  }
}
