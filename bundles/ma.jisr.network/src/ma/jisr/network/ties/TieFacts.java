package ma.jisr.network.ties;

import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION__FOUNDED;
import static ma.jisr.model.core.CorePackage.Literals.PROJECT;
import static ma.jisr.model.core.CorePackage.Literals.PROJECT__END;
import static ma.jisr.model.core.CorePackage.Literals.PROJECT__NAME;
import static ma.jisr.model.core.CorePackage.Literals.PROJECT__START;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP_TYPE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.RelationshipType;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Condition.Operator;
import ma.jisr.store.Row;
import ma.jisr.store.Session;

/**
 * What the register says besides the ties, and what ties may contradict.
 *
 * @param oneWay types of ties of which the one excludes its return
 * @param memberships types of ties that put one actor under another
 * @param founded when organisations were founded, by their identifier
 * @param projects by their identifier
 */
record TieFacts(
    Set<Long> oneWay,
    Set<Long> memberships,
    Map<Long, PartialDate> founded,
    Map<Long, Project> projects) {

  /**
   * The codes of the types that put one actor under another, in the vocabulary of every workspace.
   */
  private static final Set<String> MEMBERSHIPS = Set.of("has-member", "attached-to");

  /** A project as ties see it. */
  record Project(String name, Span span) {}

  /** Reads them. */
  static TieFacts read(Session session) {
    Set<Long> oneWay = new HashSet<>();
    Set<Long> memberships = new HashSet<>();
    for (RelationshipType type : session.query(RELATIONSHIP_TYPE).<RelationshipType>records()) {
      if (type.isOneWay()) {
        oneWay.add(type.getId());
      }
      if (type.getCode() != null && MEMBERSHIPS.contains(type.getCode())) {
        memberships.add(type.getId());
      }
    }
    Map<Long, PartialDate> founded = new HashMap<>();
    Column column = Column.of(ORGANISATION__FOUNDED);
    for (Row row :
        session
            .query(ORGANISATION)
            .where(new Condition.Compare(column, Operator.NOT_EQUAL, null))
            .rows(List.of(column), 0, Integer.MAX_VALUE)) {
      founded.put(row.id(), (PartialDate) row.values()[0]);
    }
    Map<Long, Project> projects = new HashMap<>();
    List<Column> columns =
        List.of(Column.of(PROJECT__NAME), Column.of(PROJECT__START), Column.of(PROJECT__END));
    for (Row row : session.query(PROJECT).rows(columns, 0, Integer.MAX_VALUE)) {
      Object[] values = row.values();
      Span span = new Span((PartialDate) values[1], (PartialDate) values[2]);
      projects.put(row.id(), new Project((String) values[0], span));
    }
    return new TieFacts(oneWay, memberships, founded, projects);
  }
}
