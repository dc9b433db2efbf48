package ma.jisr.network.ties;

import static ma.jisr.model.core.CorePackage.Literals.PARTY;
import static ma.jisr.model.core.CorePackage.Literals.PROJECT;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP_TYPE;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP__END;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP__FRAMEWORK;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP__PROJECT;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP__SOURCE;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP__START;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP__TARGET;
import static ma.jisr.model.core.CorePackage.Literals.RELATIONSHIP__TYPE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.Party;
import ma.jisr.model.core.Project;
import ma.jisr.model.core.Relationship;
import ma.jisr.model.core.RelationshipType;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.network.ties.TieWish.Ends;
import ma.jisr.network.ties.TieWish.Shape;
import ma.jisr.store.Column;
import ma.jisr.store.Commit;
import ma.jisr.store.Condition;
import ma.jisr.store.Condition.Operator;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Makes many ties at once: looked at first, with what there is already, then made as one commit.
 */
public final class BulkTies {

  private static final Texts TEXTS = Texts.beside(BulkTies.class);
  private static final int WINDOW = 400;

  /** What becomes of one of the ties wished for. */
  public enum State {
    /** It is made. */
    NEW,
    /** It is made, but contradicts a tie that is there. */
    DOUBTFUL,
    /** The same tie is there already: none is made. */
    EXISTS,
    /** It would tie an actor to itself: none is made. */
    SELF
  }

  /**
   * One of the ties wished for.
   *
   * @param source the identifier of the actor where it begins
   * @param sourceLabel what that actor is called
   * @param target the identifier of the actor where it ends
   * @param targetLabel what that one is called
   * @param state what becomes of it
   * @param sentence why it is not made or doubtful; "" when it is simply made
   */
  public record Line(
      long source,
      String sourceLabel,
      long target,
      String targetLabel,
      State state,
      String sentence) {}

  /**
   * What was done, or would be.
   *
   * @param lines all ties wished for, in order
   * @param made how many are made
   * @param commit what was done; empty when nothing was
   */
  public record Outcome(List<Line> lines, long made, Optional<Commit> commit) {

    /** How many are in a state. */
    public long count(State state) {
      return lines.stream().filter(l -> l.state() == state).count();
    }
  }

  private final Workspace workspace;
  private final TieWish wish;

  /** Prepares ties. */
  public BulkTies(Workspace workspace, TieWish wish) {
    this.workspace = workspace;
    this.wish = wish;
  }

  /**
   * Says what would be done.
   *
   * @throws TieProblem with one sentence when the wish makes no sense
   * @throws OperationCanceledException when it was cancelled
   */
  public Outcome preview(IProgressMonitor monitor) {
    return run(monitor, false);
  }

  /**
   * Makes the ties, as one commit.
   *
   * @throws TieProblem with one sentence when the wish makes no sense
   * @throws OperationCanceledException when it was cancelled; nothing was written
   */
  public Outcome apply(IProgressMonitor monitor) {
    return run(monitor, true);
  }

  /** A tie that is there. */
  private record Known(long source, long target, long project, String framework, Span span) {}

  private Outcome run(IProgressMonitor progress, boolean write) {
    try (Session session = workspace.session()) {
      RelationshipType type =
          session
              .<RelationshipType>load(RELATIONSHIP_TYPE, wish.type())
              .orElseThrow(() -> new TieProblem(TEXTS.text("wish.noType")));
      List<Ends> ends = wish.ends(type.isDirected());
      if (wish.shape() == Shape.EACH_OTHER && type.isOneWay()) {
        throw new TieProblem(TEXTS.format("wish.oneWay", Labels.of(type)));
      }
      SubMonitor monitor = SubMonitor.convert(progress, ends.size());
      Map<Long, Party> actors = actors(session, ends);
      Project project = wish.project() == 0 ? null : project(session);
      Map<Ends, List<Known>> known = known(session, ends);
      List<Line> lines = new ArrayList<>();
      long made = 0;
      for (Ends pair : ends) {
        if (monitor.isCanceled()) {
          throw new OperationCanceledException();
        }
        monitor.worked(1);
        Party source = actors.get(pair.source());
        Party target = actors.get(pair.target());
        if (source == null || target == null) {
          continue; // gone meanwhile
        }
        Line line = look(source, target, type, known);
        lines.add(line);
        if (line.state() == State.NEW || line.state() == State.DOUBTFUL) {
          made++;
          if (write) {
            make(session, source, target, type, project);
          }
        }
      }
      Optional<Commit> commit =
          write && made > 0
              ? session.commit(TEXTS.format("commit", made, Labels.of(type)))
              : Optional.empty();
      return new Outcome(List.copyOf(lines), made, commit);
    }
  }

  private Project project(Session session) {
    return session
        .<Project>load(PROJECT, wish.project())
        .orElseThrow(() -> new TieProblem(TEXTS.text("wish.noProject")));
  }

  private static Map<Long, Party> actors(Session session, List<Ends> ends) {
    Set<Long> ids = new LinkedHashSet<>();
    ends.forEach(e -> ids.addAll(List.of(e.source(), e.target())));
    Map<Long, Party> actors = new HashMap<>();
    session.<Party>load(PARTY, ids).forEach(a -> actors.put(a.getId(), a));
    return actors;
  }

  /** The ties of the type that begin at one of the actors, by their ends. */
  private Map<Ends, List<Known>> known(Session session, List<Ends> ends) {
    List<Long> ids =
        ends.stream().flatMap(e -> List.of(e.source(), e.target()).stream()).distinct().toList();
    List<Column> columns =
        List.of(
            Column.idOf(RELATIONSHIP__SOURCE),
            Column.idOf(RELATIONSHIP__TARGET),
            Column.idOf(RELATIONSHIP__PROJECT),
            Column.of(RELATIONSHIP__FRAMEWORK),
            Column.of(RELATIONSHIP__START),
            Column.of(RELATIONSHIP__END));
    Condition ofType =
        new Condition.Compare(Column.idOf(RELATIONSHIP__TYPE), Operator.EQUAL, wish.type());
    Map<Ends, List<Known>> known = new HashMap<>();
    for (int from = 0; from < ids.size(); from += WINDOW) {
      List<Long> window = ids.subList(from, Math.min(ids.size(), from + WINDOW));
      for (Row row :
          session
              .query(RELATIONSHIP)
              .where(ofType)
              .where(new Condition.In(Column.idOf(RELATIONSHIP__SOURCE), window))
              .rows(columns, 0, Integer.MAX_VALUE)) {
        Object[] v = row.values();
        if (v[0] instanceof Long source && v[1] instanceof Long target) {
          Span span = new Span((PartialDate) v[4], (PartialDate) v[5]);
          long project = v[2] instanceof Long id ? id : 0;
          known
              .computeIfAbsent(new Ends(source, target), e -> new ArrayList<>())
              .add(new Known(source, target, project, (String) v[3], span));
        }
      }
    }
    return known;
  }

  private Line look(
      Party source, Party target, RelationshipType type, Map<Ends, List<Known>> known) {
    String from = Labels.of(source);
    String to = Labels.of(target);
    if (source == target) {
      return line(source, target, State.SELF, TEXTS.format("line.self", from));
    }
    List<Known> there = known.getOrDefault(new Ends(source.getId(), target.getId()), List.of());
    List<Known> back = known.getOrDefault(new Ends(target.getId(), source.getId()), List.of());
    List<Known> same = new ArrayList<>(there);
    if (!type.isDirected()) {
      same.addAll(back);
    }
    Optional<Known> exists = same.stream().filter(this::isSame).findFirst();
    if (exists.isPresent()) {
      String days = TieCheck.days(exists.get().span());
      return line(source, target, State.EXISTS, TEXTS.format("line.exists", days));
    }
    Span span = new Span(wish.start(), wish.end());
    if (type.isOneWay() && back.stream().anyMatch(k -> k.span().overlaps(span))) {
      String sentence = TEXTS.format("bothWays", to, Labels.of(type), from);
      return line(source, target, State.DOUBTFUL, sentence);
    }
    return line(source, target, State.NEW, "");
  }

  private boolean isSame(Known known) {
    return known.project() == wish.project()
        && Objects.equals(blank(known.framework()), blank(wish.framework()))
        && known.span().overlaps(new Span(wish.start(), wish.end()));
  }

  private static String blank(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static Line line(Party source, Party target, State state, String sentence) {
    return new Line(
        source.getId(), Labels.of(source), target.getId(), Labels.of(target), state, sentence);
  }

  private void make(
      Session session, Party source, Party target, RelationshipType type, Project project) {
    Relationship tie = session.create(RELATIONSHIP);
    tie.setSource(source);
    tie.setTarget(target);
    tie.setType(type);
    tie.setProject(project);
    tie.setFramework(blank(wish.framework()));
    tie.setStart(wish.start());
    tie.setEnd(wish.end());
    tie.setWeight(wish.weight());
    tie.setEvidence(blank(wish.evidence()));
  }
}
