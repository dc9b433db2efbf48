package ma.jisr.network.ties;

import static ma.jisr.model.core.CorePackage.Literals.PARTY;
import static ma.jisr.model.core.CorePackage.Literals.RECORD__CODE;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP__END;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP__SOURCE;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP__START;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP__TARGET;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP__TYPE;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.Party;
import ma.jisr.model.meta.Labels;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Condition.Operator;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EReference;

/**
 * Who belongs to an organisation and what it belongs to, by the ties of the type "member".
 *
 * @param members those that belong to it, by name
 * @param memberOf those to which it belongs, by name
 */
public record Memberships(List<Membership> members, List<Membership> memberOf) {

  /** The code of the type of ties, in the vocabulary of every workspace. */
  private static final String MEMBER = "has-member";

  /**
   * One membership.
   *
   * @param actor the identifier of the other actor
   * @param label what that one is called
   * @param since or null
   * @param until or null
   */
  public record Membership(long actor, String label, PartialDate since, PartialDate until) {

    /** Whether it ended before a day. */
    public boolean isOver(LocalDate day) {
      return until != null && until.latest().isBefore(day);
    }
  }

  /** Keeps copies. */
  public Memberships {
    members = List.copyOf(members);
    memberOf = List.copyOf(memberOf);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return members.isEmpty() && memberOf.isEmpty();
  }

  /** Those of one actor. */
  public static Memberships of(Session session, long actor) {
    return new Memberships(
        read(session, RELATIONSHIP__SOURCE, RELATIONSHIP__TARGET, actor),
        read(session, RELATIONSHIP__TARGET, RELATIONSHIP__SOURCE, actor));
  }

  private static List<Membership> read(
      Session session, EReference own, EReference other, long actor) {
    List<Row> rows =
        session
            .query(RELATIONSHIP)
            .where(new Condition.Compare(Column.idOf(own), Operator.EQUAL, actor))
            .where(
                new Condition.Compare(
                    Column.of(RELATIONSHIP__TYPE, RECORD__CODE), Operator.EQUAL, MEMBER))
            .rows(
                List.of(
                    Column.idOf(other),
                    Column.of(RELATIONSHIP__START),
                    Column.of(RELATIONSHIP__END)),
                0,
                Integer.MAX_VALUE);
    Map<Long, String> labels = new HashMap<>();
    List<Long> ids =
        rows.stream().map(r -> (Long) r.values()[0]).filter(Objects::nonNull).distinct().toList();
    session.<Party>load(PARTY, ids).forEach(p -> labels.put(p.getId(), Labels.of(p)));
    Collator words = Collator.getInstance();
    return rows.stream()
        .filter(r -> labels.containsKey(r.values()[0]))
        .map(
            r ->
                new Membership(
                    (Long) r.values()[0],
                    labels.get(r.values()[0]),
                    (PartialDate) r.values()[1],
                    (PartialDate) r.values()[2]))
        .sorted(Comparator.comparing(Membership::label, words::compare))
        .toList();
  }
}
