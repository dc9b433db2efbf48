package ma.jisr.matching.decide;

import java.util.List;
import java.util.Map;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.DuplicateDecision;
import ma.jisr.model.core.DuplicateVerdict;
import ma.jisr.model.core.Link;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Commit;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Keeps what somebody decided about two records that look the same. Each decision is one commit, so
 * that undoing it takes it back; a pair that was decided about is not reported again.
 */
public final class Decisions {

  /** The role of the link between two records that are the same. */
  public static final String SAME = "same-as";

  private static final Texts TEXTS = Texts.beside(Decisions.class);

  private final Workspace workspace;

  /** Decides about the records of a workspace. */
  public Decisions(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * Remembers that two records are different.
   *
   * @param reason in words, or null
   */
  public Commit distinct(EClass type, long first, long second, String reason) {
    try (Session session = workspace.session()) {
      Record one = load(session, type, first);
      Record other = load(session, type, second);
      note(session, one, other, DuplicateVerdict.DISTINCT, reason);
      return commit(session, "distinct", one, other);
    }
  }

  /** Leaves both records and links them to each other. */
  public Commit link(EClass type, long first, long second) {
    try (Session session = workspace.session()) {
      Record one = load(session, type, first);
      Record other = load(session, type, second);
      link(session, one, other);
      return commit(session, "link", one, other);
    }
  }

  /** Links two records of a session that the caller commits. */
  public static void link(Session session, Record first, Record second) {
    addLink(session, first, second);
    addLink(session, second, first);
    note(session, first, second, DuplicateVerdict.LINKED, null);
  }

  /**
   * Merges two records, as {@link Merge} does.
   *
   * @param chosen the features whose values the record that stays takes from the other
   */
  public Commit merge(EClass type, long stays, long goes, List<EStructuralFeature> chosen) {
    return merge(type, stays, goes, chosen, Map.of());
  }

  /**
   * Merges two records, some values of which somebody wrote anew.
   *
   * @param chosen the features whose values the record that stays takes from the other
   * @param written values that the record that stays gets instead of either's
   */
  public Commit merge(
      EClass type,
      long stays,
      long goes,
      List<EStructuralFeature> chosen,
      Map<EStructuralFeature, Object> written) {
    try (Session session = workspace.session()) {
      Record winner = load(session, type, stays);
      Record loser = load(session, type, goes);
      written.forEach(winner::eSet);
      String label = TEXTS.format("merge", Labels.of(loser), Labels.of(winner));
      new Merge(session)
          .run(winner, loser, chosen.stream().filter(f -> !written.containsKey(f)).toList());
      return session.commit(label).orElseThrow();
    }
  }

  /** The values of two records that differ, by feature: what a merge has to choose between. */
  public static Map<EStructuralFeature, Object[]> differences(Record first, Record second) {
    return Merge.differences(first, second);
  }

  private static Commit commit(Session session, String key, Record one, Record other) {
    String label = TEXTS.format(key, Labels.of(one), Labels.of(other));
    return session.commit(label).orElseThrow();
  }

  private static Record load(Session session, EClass type, long id) {
    return session
        .<Record>load(type, id)
        .orElseThrow(() -> new DecisionException(TEXTS.format("missing", Labels.of(type), id)));
  }

  static void addLink(Session session, Record from, Record to) {
    Link link = (Link) org.eclipse.emf.ecore.util.EcoreUtil.create(Literals.LINK);
    link.setRole(SAME);
    link.setTargetId(to.getId());
    link.setTargetType(Catalog.qualifiedName(to.eClass()));
    link.setLabel(Labels.of(to));
    from.getLinks().add(link);
  }

  static void note(
      Session session, Record one, Record other, DuplicateVerdict verdict, String reason) {
    DuplicateDecision decision = session.create(Literals.DUPLICATE_DECISION);
    decision.setType(Catalog.qualifiedName(one.eClass()));
    decision.setFirst(Math.min(one.getId(), other.getId()));
    decision.setSecond(Math.max(one.getId(), other.getId()));
    decision.setVerdict(verdict);
    decision.setReason(reason);
  }
}
