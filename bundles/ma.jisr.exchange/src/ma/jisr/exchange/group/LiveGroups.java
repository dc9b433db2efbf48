package ma.jisr.exchange.group;

import java.io.IOException;
import java.io.StringReader;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.json.JsonValues;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.SavedView;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Condition.Operator;
import ma.jisr.store.Query;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The live groups of a workspace: saved views that a person made a group. Their members are asked
 * for anew each time.
 */
public final class LiveGroups {

  /** The member of a view's definition that holds its conditions. */
  public static final String CONDITIONS = "where";

  private static final Texts TEXTS = Texts.beside(LiveGroups.class);
  private static final EClass VIEW = CorePackage.Literals.SAVED_VIEW;

  private final Workspace workspace;

  /** The groups of a workspace. */
  public LiveGroups(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The groups that the user sees, their own and those that others share, by name. */
  public List<LiveGroup> list() {
    Condition live =
        new Condition.Compare(
            Column.of(CorePackage.Literals.SAVED_VIEW__LIVE), Operator.EQUAL, true);
    List<LiveGroup> groups = new ArrayList<>();
    try (Session session = workspace.session()) {
      for (SavedView view : session.query(VIEW).where(live).<SavedView>records()) {
        group(view).ifPresent(groups::add);
      }
    }
    Collator words = Collator.getInstance();
    groups.sort(Comparator.comparing(LiveGroup::name, words::compare));
    return groups;
  }

  /** The groups whose members are of a type, or of one that it inherits from or is inherited by. */
  public List<LiveGroup> list(EClass type) {
    return list().stream()
        .filter(g -> type.isSuperTypeOf(g.type()) || g.type().isSuperTypeOf(type))
        .toList();
  }

  /** A group by its identifier, when the user sees it. */
  public Optional<LiveGroup> find(long id) {
    return list().stream().filter(g -> g.id() == id).findFirst();
  }

  /** Of those with a name, which is compared as it is, the user's own first. */
  public Optional<LiveGroup> find(String name) {
    return list().stream()
        .filter(g -> g.name().equals(name.strip()))
        .min(Comparator.comparing(g -> !g.owner().equals(workspace.author())));
  }

  private Optional<LiveGroup> group(SavedView view) {
    boolean seen = view.isShared() || workspace.author().equals(view.getOwner());
    return workspace
        .catalog()
        .byQualifiedName(String.valueOf(view.getType()))
        .filter(type -> seen && view.isLive())
        .map(
            type ->
                new LiveGroup(
                    view.getId(), view.getName(), view.getOwner(), view.isShared(), type));
  }

  /**
   * What the members of a group meet.
   *
   * @throws ExchangeException CONDITION when the group is gone or its definition is damaged
   */
  public List<Condition> conditions(Session session, LiveGroup group) {
    SavedView view =
        session
            .<SavedView>load(VIEW, group.id())
            .orElseThrow(() -> problem("gone", group.name(), null));
    try {
      JsonValues values = new JsonValues(new StringReader(String.valueOf(view.getDefinition())));
      values.parser().nextToken();
      Object conditions =
          values.read() instanceof Map<?, ?> members ? members.get(CONDITIONS) : null;
      return ConditionJson.read(group.type(), conditions);
    } catch (IOException | IllegalArgumentException e) {
      throw problem("damaged", view.getName(), e);
    }
  }

  private static ExchangeException problem(String key, String name, Exception cause) {
    return new ExchangeException(Reason.CONDITION, TEXTS.format(key, name), cause);
  }

  /**
   * The question whose answer are the members of a group now, by their label.
   *
   * @throws ExchangeException CONDITION when the group is gone or its definition is damaged
   */
  public Query query(Session session, LiveGroup group) {
    Query query = session.query(group.type());
    conditions(session, group).forEach(query::where);
    for (EStructuralFeature feature : Meta.label(group.type())) {
      query.orderBy(Column.of(feature), true);
    }
    return query;
  }

  /**
   * The identifiers of the members of a group now, by their label.
   *
   * @throws ExchangeException CONDITION when the group is gone or its definition is damaged
   */
  public long[] members(LiveGroup group) {
    try (Session session = workspace.session()) {
      return query(session, group).ids();
    }
  }

  /**
   * How many members a group has now.
   *
   * @throws ExchangeException CONDITION when the group is gone or its definition is damaged
   */
  public long count(LiveGroup group) {
    try (Session session = workspace.session()) {
      Query query = session.query(group.type());
      conditions(session, group).forEach(query::where);
      return query.count();
    }
  }
}
