package ma.jisr.ui.views;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import ma.jisr.exchange.group.ConditionJson;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.SavedView;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Condition.Operator;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.table.StateConditions;
import ma.jisr.ui.table.TableState;
import org.eclipse.emf.ecore.EClass;

/**
 * The saved views of a type of records. They are records of the workspace themselves: what is
 * shared reaches every user, has a history, and can be undone.
 */
public final class SavedViews {

  /**
   * A view as a list of views shows it.
   *
   * @param id its identifier
   * @param name its name
   * @param owner who made it
   * @param shared whether others see it
   * @param live whether it is a group: a list of members, for whoever invites or writes
   */
  public record View(long id, String name, String owner, boolean shared, boolean live) {}

  private static final Texts TEXTS = Texts.beside(SavedViews.class);
  private static final EClass VIEW = CorePackage.Literals.SAVED_VIEW;
  private final Workspace workspace;
  private final EClass type;

  /** The views of a type. */
  public SavedViews(Workspace workspace, EClass type) {
    this.workspace = workspace;
    this.type = type;
  }

  /** The views that the user sees: their own, then those that others share, by name. */
  public List<View> list() {
    List<Column> columns =
        List.of(
            Column.of(CorePackage.Literals.SAVED_VIEW__NAME),
            Column.of(CorePackage.Literals.SAVED_VIEW__OWNER),
            Column.of(CorePackage.Literals.SAVED_VIEW__SHARED),
            Column.of(CorePackage.Literals.SAVED_VIEW__LIVE));
    List<View> views = new ArrayList<>();
    try (Session session = workspace.session()) {
      for (Row row :
          session
              .query(VIEW)
              .where(
                  new Condition.Compare(
                      Column.of(CorePackage.Literals.SAVED_VIEW__TYPE),
                      Operator.EQUAL,
                      Catalog.qualifiedName(type)))
              .rows(columns, 0, Integer.MAX_VALUE)) {
        String owner = row.values()[1] == null ? "" : row.values()[1].toString();
        boolean shared = Boolean.TRUE.equals(row.values()[2]);
        if (shared || owner.equals(workspace.author())) {
          boolean live = Boolean.TRUE.equals(row.values()[3]);
          views.add(new View(row.id(), String.valueOf(row.values()[0]), owner, shared, live));
        }
      }
    }
    Collator words = Collator.getInstance();
    views.sort(
        Comparator.comparing((View v) -> !isMine(v)).thenComparing(View::name, words::compare));
    return views;
  }

  /** Whether the user made a view, and may change it. */
  public boolean isMine(View view) {
    return view.owner().equals(workspace.author());
  }

  /** A view by its identifier, when the user sees it. */
  public Optional<View> find(long id) {
    return list().stream().filter(v -> v.id() == id).findFirst();
  }

  /**
   * How a view shows the records.
   *
   * @return empty when it is gone
   * @throws IllegalArgumentException with one sentence when its definition is damaged
   */
  public Optional<TableState> state(long id) {
    try (Session session = workspace.session()) {
      Optional<SavedView> view = session.load(VIEW, id);
      return view.map(
          v -> {
            try {
              return ViewJson.read(v.getDefinition());
            } catch (IllegalArgumentException e) {
              throw new IllegalArgumentException(TEXTS.format("damaged", v.getName()), e);
            }
          });
    }
  }

  /** What is wrong with a name, by the views as they are in the database now. */
  public String problem(String name, long besides) {
    return problem(list(), name, besides);
  }

  /**
   * What is wrong with a name.
   *
   * @param all the views that there are
   * @param besides the view that has it already and may keep it, or 0
   * @return one sentence, or null
   */
  public String problem(List<View> all, String name, long besides) {
    if (name.isBlank()) {
      return TEXTS.text("name.missing");
    } else if (name.strip().length() > 200) {
      return TEXTS.format("name.long", 200);
    }
    boolean taken =
        all.stream().anyMatch(v -> v.id() != besides && isMine(v) && v.name().equals(name.strip()));
    return taken ? TEXTS.format("name.taken", name.strip()) : null;
  }

  /**
   * Saves a view under a new name.
   *
   * @param live whether it is a group
   * @return its identifier
   * @throws IllegalArgumentException with one sentence when the name will not do, or what is
   *     filtered by makes no group
   */
  public long create(String name, boolean shared, boolean live, TableState state) {
    check(name, 0);
    try (Session session = workspace.session()) {
      String definition = definition(session, state, live);
      SavedView view = session.create(VIEW);
      view.setName(name.strip());
      view.setType(Catalog.qualifiedName(type));
      view.setOwner(workspace.author());
      view.setShared(shared);
      view.setLive(live);
      view.setDefinition(definition);
      session.commit(TEXTS.format("commit.create", name.strip(), Labels.plural(type)));
      return view.getId();
    }
  }

  /** Saves a view as the records are shown now. */
  public void save(View view, TableState state) {
    change(
        view,
        "commit.save",
        (session, v) -> v.setDefinition(definition(session, state, v.isLive())));
  }

  /** What a view keeps: how it looks, and what its records meet, for those who ask without it. */
  private String definition(Session session, TableState state, boolean live) {
    try {
      return ViewJson.write(state, ConditionJson.write(StateConditions.of(session, type, state)));
    } catch (IllegalArgumentException e) {
      if (live) {
        throw new IllegalArgumentException(TEXTS.format("live.bad", e.getMessage()), e);
      }
      return ViewJson.write(state, null);
    }
  }

  /**
   * Gives a view another name, shares it or no longer, makes it a group or no longer.
   *
   * @throws IllegalArgumentException with one sentence when the name will not do, or what is
   *     filtered by makes no group
   */
  public void rename(View view, String name, boolean shared, boolean live) {
    check(name, view.id());
    change(
        view,
        "commit.rename",
        (session, v) -> {
          v.setName(name.strip());
          v.setShared(shared);
          if (live && !v.isLive()) { // saved by an earlier version, it lacks its conditions
            v.setDefinition(definition(session, ViewJson.read(v.getDefinition()), true));
          }
          v.setLive(live);
        });
  }

  /** Moves a view to the trash. */
  public void delete(View view) {
    try (Session session = workspace.session()) {
      session.<SavedView>load(VIEW, view.id()).ifPresent(session::delete);
      session.commit(TEXTS.format("commit.delete", view.name(), Labels.plural(type)));
    }
  }

  private void change(View view, String key, BiConsumer<Session, SavedView> action) {
    if (!isMine(view)) {
      throw new IllegalArgumentException(TEXTS.format("notMine", view.name(), view.owner()));
    }
    try (Session session = workspace.session()) {
      SavedView saved =
          session
              .<SavedView>load(VIEW, view.id())
              .orElseThrow(() -> new IllegalArgumentException(TEXTS.format("gone", view.name())));
      action.accept(session, saved);
      session.commit(TEXTS.format(key, saved.getName(), Labels.plural(type)));
    }
  }

  private void check(String name, long besides) {
    String problem = problem(name, besides);
    if (problem != null) {
      throw new IllegalArgumentException(problem);
    }
  }
}
