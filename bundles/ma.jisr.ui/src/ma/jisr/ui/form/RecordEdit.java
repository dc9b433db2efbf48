package ma.jisr.ui.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import ma.jisr.matching.Lookalikes;
import ma.jisr.model.check.Problem;
import ma.jisr.model.check.Rules;
import ma.jisr.model.core.Record;
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

  /** A text that is no value of its feature, and why. */
  private record Unreadable(String text, String sentence) {}

  private final Workspace workspace;
  private final Deque<List<Change>> done = new ArrayDeque<>();
  private final Deque<List<Change>> undone = new ArrayDeque<>();
  private final Map<Place, Unreadable> unreadable = new LinkedHashMap<>();
  private final List<Runnable> listeners = new ArrayList<>();
  private final Map<EStructuralFeature, Object> before = new LinkedHashMap<>();
  private final Map<EStructuralFeature, String> refused = new LinkedHashMap<>();
  private final List<Record> created = new ArrayList<>();
  private final List<Runnable> waiting = new ArrayList<>();
  private Lookalikes lookalikes;
  private boolean suspended;
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

  /** Lets the person hear of records like those that are written here. */
  public void setLookalikes(Lookalikes newLookalikes) {
    lookalikes = newLookalikes;
  }

  /** Who knows records like those that are written here, or null. */
  public Lookalikes lookalikes() {
    return lookalikes;
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
    refused.clear();
    before.clear();
    created.clear();
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
    if (suspended) {
      waiting.add(() -> setAll(settings));
      return;
    }
    refused.clear();
    settings.forEach(s -> remember(s.owner(), s.feature()));
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

  /** Keeps the value that a feature of the root had when the editing began. */
  private void remember(EObject owner, EStructuralFeature feature) {
    EObject object = owner;
    EStructuralFeature changed = feature;
    while (object != root && object.eContainer() != null) {
      changed = object.eContainmentFeature();
      object = object.eContainer();
    }
    if (object == root && !before.containsKey(changed)) {
      before.put(changed, PlainValues.of(root, changed));
    }
  }

  /**
   * The features of the object that were changed, with the values that they had when the editing
   * began; those that are the same again are left out.
   */
  public Map<EStructuralFeature, Object> changed() {
    Map<EStructuralFeature, Object> changed = new LinkedHashMap<>(before);
    changed
        .entrySet()
        .removeIf(e -> Objects.equals(e.getValue(), PlainValues.of(root, e.getKey())));
    return changed;
  }

  /** A record that was made along with this one: it is saved with it, as long as it is meant. */
  public void made(Record record) {
    created.add(record);
  }

  /** The records that were made along with this one and are still referred to. */
  public List<Record> made() {
    Set<Object> referred = new HashSet<>(root.eCrossReferences());
    root.eAllContents().forEachRemaining(part -> referred.addAll(part.eCrossReferences()));
    return created.stream().filter(referred::contains).toList();
  }

  /** Lets the records go that were made for a reference that points elsewhere now. */
  public void dropUnused() {
    List<Record> used = made();
    List.copyOf(created).stream()
        .filter(record -> !used.contains(record))
        .forEach(
            record -> {
              session.delete(record);
              created.remove(record);
              undone.clear(); // doing it again would bring the record back
            });
  }

  /** Changes wait from now on: the session is at work in another thread. */
  public void suspend() {
    suspended = true;
  }

  /** The changes that waited are made. */
  public void resume() {
    suspended = false;
    List<Runnable> all = List.copyOf(waiting);
    waiting.clear();
    all.forEach(Runnable::run);
  }

  /** Whether changes wait. */
  public boolean isSuspended() {
    return suspended;
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
   * A text that is no value of the feature: it stays in its field, and in the draft, and blocks
   * saving until the feature is {@linkplain #set set}.
   *
   * @param text what was typed
   * @param sentence what is wrong with it
   */
  public void unreadable(EObject owner, EStructuralFeature feature, String text, String sentence) {
    if (suspended) {
      waiting.add(() -> unreadable(owner, feature, text, sentence));
      return;
    }
    unreadable.put(new Place(owner, feature), new Unreadable(text, sentence));
    dirty = true;
    tell();
  }

  /** The text that stands in the field and is no value of the feature, or null. */
  public String unreadable(EObject owner, EStructuralFeature feature) {
    Unreadable there = unreadable.get(new Place(owner, feature));
    return there == null ? null : there.text();
  }

  /** The texts that are no values of the record's features, by feature. */
  public Map<EStructuralFeature, String> unreadable() {
    Map<EStructuralFeature, String> texts = new LinkedHashMap<>();
    unreadable.forEach(
        (place, there) -> {
          if (place.owner() == root) {
            texts.put(place.feature(), there.text());
          }
        });
    return texts;
  }

  /** Whether there is something to save. */
  public boolean isDirty() {
    return dirty;
  }

  /** Whether {@link #undo} does something. */
  public boolean canUndo() {
    return !done.isEmpty() && !suspended;
  }

  /** Whether {@link #redo} does something. */
  public boolean canRedo() {
    return !undone.isEmpty() && !suspended;
  }

  /** Takes the last step back. */
  public void undo() {
    if (canUndo()) {
      List<Change> step = done.pop();
      refused.clear();
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
      refused.clear();
      step.forEach(c -> c.owner().eSet(c.feature(), c.after()));
      done.push(step);
      dirty = true;
      tell();
    }
  }

  /**
   * A module refused to save the object because of a feature: its field says so until something is
   * changed, for what is changed may be what the rule was about.
   */
  public void refuse(Problem problem) {
    refused.put(problem.feature(), problem.sentence());
    tell();
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
    unreadable.forEach(
        (place, there) -> problems.add(new Problem(place.feature(), there.sentence())));
    for (Problem problem : Rules.check(root)) {
      if (unreadable.keySet().stream().noneMatch(p -> p.feature() == problem.feature())) {
        problems.add(problem);
      }
    }
    return problems;
  }

  /** The sentence to show at a field; empty when its value is good. */
  public String sentence(EObject owner, EStructuralFeature feature) {
    Unreadable there = unreadable.get(new Place(owner, feature));
    if (there != null) {
      return there.sentence();
    }
    Object value = owner.eGet(feature);
    boolean blank = value == null || value instanceof String s && s.isBlank();
    if (blank && !strict && !refused.containsKey(feature)) {
      return "";
    }
    List<Problem> problems = Rules.check(owner, feature, value);
    String other = owner == root ? refused.getOrDefault(feature, "") : "";
    return problems.isEmpty() ? other : problems.get(0).sentence();
  }

  private void tell() {
    List.copyOf(listeners).forEach(Runnable::run);
  }
}
