package ma.jisr.network.ties;

import java.util.Optional;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Party;
import ma.jisr.model.core.Project;
import ma.jisr.model.core.Relationship;
import ma.jisr.model.core.RelationshipType;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Condition.Operator;
import ma.jisr.store.Session;

/** Makes records for tests, in a session that the test commits. */
public record Register(Session session) {

  /** An organisation. */
  public Organisation organisation(String name) {
    Organisation organisation = session.create(Literals.ORGANISATION);
    organisation.setName(name);
    return organisation;
  }

  /** A type of tie; the one of the code where the workspace has it. */
  public RelationshipType type(String code, boolean directed, boolean oneWay) {
    Condition same = new Condition.Compare(Column.of(Literals.RECORD__CODE), Operator.EQUAL, code);
    Optional<RelationshipType> there =
        session.query(Literals.RELATIONSHIP_TYPE).where(same).<RelationshipType>records().stream()
            .findFirst();
    return there.orElseGet(
        () -> {
          RelationshipType type = session.create(Literals.RELATIONSHIP_TYPE);
          type.setCode(code);
          type.setName(code);
          type.setDirected(directed);
          type.setOneWay(oneWay);
          return type;
        });
  }

  /** A project. */
  public Project project(String name, String start, String end) {
    Project project = session.create(Literals.PROJECT);
    project.setName(name);
    project.setStart(date(start));
    project.setEnd(date(end));
    return project;
  }

  /** A tie. */
  public Relationship tie(
      Party source, RelationshipType type, Party target, String start, String end) {
    Relationship tie = session.create(Literals.RELATIONSHIP);
    tie.setSource(source);
    tie.setType(type);
    tie.setTarget(target);
    tie.setStart(date(start));
    tie.setEnd(date(end));
    return tie;
  }

  /** A date, or none. */
  public static PartialDate date(String text) {
    return text == null ? null : PartialDate.valueOf(text);
  }
}
