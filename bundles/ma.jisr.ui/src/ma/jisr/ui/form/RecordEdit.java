package ma.jisr.ui.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ma.jisr.model.check.Problem;
import ma.jisr.model.check.Rules;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The editing of one object: every change passes here, can be undone, and is checked. For the
 * interface's thread.
 */
public final class RecordEdit {

  /** Changes of one text that follow each other this fast are undone together, in milliseconds. */
  private static final long TYPING = 1_500;

  private record Change(
      EObject owner, EStructuralFeature feature, Object before, Object after, long at) {}

  private record Place(EObject owner, EStructuralFeature feature) {}

  private final Workspace workspace;
  private final Deque<List<Change>> done = new ArrayDeque<>();
  private final Deque<List<Change>> undone = new ArrayDeque<>();
  private final Map<Place, String> unreadable = new LinkedHashMap<>();
  private final List<Runnable> listeners = new ArrayList<>();
  private Session session;
  private EObject root;
  private boolean dirty;
  private boolean strict;

  /**
   * Begins to edit.
   *
   * @param session whose object it is; the caller closes it
   * @param root the object
   */
  public RecordEdit(Workspace workspace, Session session, EObject root) {
    this.workspace = workspace;
    this.session = session;
    this.root = root;
  }

  /** The workspace. */
  public Workspace workspace() {
    return workspace;
  }

  /** The session of the object. */
  public Session session() {
    return session;
  }

  /** The object. */
  public EObject root() {
    return root;
  }

  /** Goes on with another state of the object; what was not saved is forgotten. */
  public void restart(Session newSession, EObject newRoot) {
    session = newSession;
    root = newRoot;
    saved();
  }

  /** Everything was saved: nothing is left to undo. */
  public void saved() {
    done.clear();
    undone.clear();
    unreadable.clear();
    dirty = false;
    strict = false;
    tell();
  }

  /** Tells somebody of every change. */
  public void addListener(Runnable listener) {
    listeners.add(listener);
  }

  /** Tells it no more. */
  public void removeListener(Runnable listener) {
    listeners.remove(listener);
  }

  /** Changes a value. */
  public void set(EObject owner, EStructuralFeature feature, Object value) {
    setAll(List.of(new Setting(owner, feature, value)));
  }

  /**
   * A value to be set.
   *
   * @param owner of which object
   * @param feature of which feature
   * @param value the new value; a collection for many
   */
  public record Setting(EObject owner, EStructuralFeature feature, Object value) {}

  /** Changes several values in one step. */
  public void setAll(List<Setting> settings) {
    List<Change> step = new ArrayList<>();
    for (Setting setting : settings) {
      Object before = value(setting.owner(), setting.feature());
      if (!Objects.equals(before, setting.value())) {
        step.add(
            new Change(
                setting.owner(),
                setting.feature(),
                before,
                setting.value(),
                System.currentTimeMillis()));
      }
      unreadable.remove(new Place(setting.owner(), setting.feature()));
    }
    if (!step.isEmpty()) {
      step.forEach(c -> c.owner().eSet(c.feature(), c.after()));
      undone.clear();
      if (!merge(step)) {
        done.push(step);
      }
      dirty = true;
    }
    tell();
  }

  private boolean merge(List<Change> step) {
    Change now = step.get(0);
    Change last = done.isEmpty() || done.peek().size() > 1 ? null : done.peek().get(0);
    boolean typing =
        last != null
            && step.size() == 1
            && last.owner() == now.owner()
            && last.feature() == now.feature()
            && now.after() instanceof String
            && now.at() - last.at() < TYPING;
    if (typing) {
      done.pop();
      done.push(
          List.of(new Change(now.owner(), now.feature(), last.before(), now.after(), now.at())));
    }
    return typing;
  }

  private static Object value(EObject owner, EStructuralFeature feature) {
    Object value = owner.eGet(feature);
    return value instanceof Collection<?> many ? new ArrayList<>(many) : value;
  }

  /**
   * A text that is no value of the feature: kept in its field, and blocks saving. Null: readable.
   */
  public void unreadable(EObject owner, EStructuralFeature feature, String sentence) {
    Place place = new Place(owner, feature);
    if (sentence == null) {
      unreadable.remove(place);
    } else {
      unreadable.put(place, sentence);
      dirty = true;
    }
    tell();
  }

  /** Whether there is something to save. */
  public boolean isDirty() {
    return dirty;
  }

  /** Whether {@link #undo} does something. */
  public boolean canUndo() {
    return !done.isEmpty();
  }

  /** Whether {@link #redo} does something. */
  public boolean canRedo() {
    return !undone.isEmpty();
  }

  /** Takes the last step back. */
  public void undo() {
    if (canUndo()) {
      List<Change> step = done.pop();
      for (int i = step.size() - 1; i >= 0; i--) {
        Change change = step.get(i);
        unreadable.remove(new Place(change.owner(), change.feature()));
        change.owner().eSet(change.feature(), change.before());
      }
      undone.push(step);
      dirty = !done.isEmpty() || !unreadable.isEmpty();
      tell();
    }
  }

  /** Does the step taken back again. */
  public void redo() {
    if (canRedo()) {
      List<Change> step = undone.pop();
      step.forEach(c -> c.owner().eSet(c.feature(), c.after()));
      done.push(step);
      dirty = true;
      tell();
    }
  }

  /** From now on, missing values are shown too: somebody tried to save. */
  public void beStrict() {
    strict = true;
    tell();
  }

  /** Whether missing values are to be shown. */
  public boolean isStrict() {
    return strict;
  }

  /** What is wrong now, in the order of the form: unreadable texts, broken rules. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    unreadable.forEach((place, text) -> problems.add(new Problem(place.feature(), text)));
    for (Problem problem : Rules.check(root)) {
      if (unreadable.keySet().stream().noneMatch(p -> p.feature() == problem.feature())) {
        problems.add(problem);
      }
    }
    return problems;
  }

  /** The sentence to show at a field; empty when its value is good. */
  public String sentence(EObject owner, EStructuralFeature feature) {
    String text = unreadable.get(new Place(owner, feature));
    if (text != null) {
      return text;
    }
    Object value = owner.eGet(feature);
    boolean blank = value == null || value instanceof String s && s.isBlank();
    if (blank && !strict) {
      return "";
    }
    List<Problem> problems = Rules.check(owner, feature, value);
    return problems.isEmpty() ? "" : problems.get(0).sentence();
  }

  private void tell() {
    List.copyOf(listeners).forEach(Runnable::run);
  }
}
