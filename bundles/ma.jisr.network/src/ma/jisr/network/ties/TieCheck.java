package ma.jisr.network.ties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.text.Texts;
import ma.jisr.network.actors.Actor;
import ma.jisr.network.actors.ActorNetwork;
import ma.jisr.network.actors.Tie;
import ma.jisr.network.ties.TieFinding.Kind;
import ma.jisr.store.Session;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Looks for ties that contradict or overlap each other, or what else the register says. */
public final class TieCheck {

  private static final Texts TEXTS = Texts.beside(TieCheck.class);

  private final ActorNetwork network;
  private final TieFacts facts;
  private final LocalDate today;
  private final List<TieFinding> findings = new ArrayList<>();

  private TieCheck(ActorNetwork network, TieFacts facts, LocalDate today) {
    this.network = network;
    this.facts = facts;
    this.today = today;
  }

  /**
   * Looks at all ties of a workspace.
   *
   * @param today memberships that ended before make no circle
   * @return by kind, then by tie
   * @throws OperationCanceledException when the monitor says so
   */
  public static List<TieFinding> find(Session session, LocalDate today, IProgressMonitor monitor) {
    ActorNetwork network = ActorNetwork.read(session, monitor);
    return new TieCheck(network, TieFacts.read(session), today).find(monitor);
  }

  private List<TieFinding> find(IProgressMonitor monitor) {
    Map<Pair, List<Tie>> pairs = new LinkedHashMap<>();
    Map<Long, List<Tie>> memberships = new HashMap<>();
    for (Tie tie : network.ties()) {
      if (monitor.isCanceled()) {
        throw new OperationCanceledException();
      }
      if (tie.source() == tie.target()) {
        add(Kind.SELF, tie, List.of(), "self", name(tie.source()), tie.typeLabel());
      } else {
        pairs.computeIfAbsent(Pair.of(tie), p -> new ArrayList<>()).add(tie);
        boolean ended = tie.end() != null && tie.end().latest().isBefore(today);
        if (!ended && facts.memberships().contains(tie.type())) {
          memberships.computeIfAbsent(tie.type(), t -> new ArrayList<>()).add(tie);
        }
      }
      dates(tie);
    }
    pairs.values().stream().filter(ties -> ties.size() > 1).forEach(this::pair);
    memberships.values().forEach(ties -> new Circles(ties, network.actors().size(), this::circle));
    findings.sort(Comparator.comparing(TieFinding::kind).thenComparing(TieFinding::tie));
    return List.copyOf(findings);
  }

  /** Two actors and a type of tie, whichever actor comes first. */
  private record Pair(long type, int low, int high) {
    static Pair of(Tie tie) {
      return new Pair(
          tie.type(), Math.min(tie.source(), tie.target()), Math.max(tie.source(), tie.target()));
    }
  }

  /** The ties of one type between two actors. */
  private void pair(List<Tie> ties) {
    for (int i = 0; i < ties.size(); i++) {
      for (int k = i + 1; k < ties.size(); k++) {
        Tie a = ties.get(i);
        Tie b = ties.get(k);
        if (!span(a).overlaps(span(b))) {
          continue;
        }
        boolean sameWay = a.source() == b.source() || !a.directed();
        if (sameWay && isSameFrame(a, b)) {
          add(Kind.OVERLAP, b, List.of(a.id()), "overlap", names(b, days(a), days(b)));
        } else if (!sameWay
            && facts.oneWay().contains(a.type())
            && !facts.memberships().contains(a.type())) {
          add(Kind.BOTH_WAYS, b, List.of(a.id()), "bothWays", names(a));
        }
      }
    }
  }

  /** A tie without project and framework stands for all of them. */
  private static boolean isSameFrame(Tie a, Tie b) {
    boolean bare = isBare(a) || isBare(b);
    return bare || a.project() == b.project() && Objects.equals(a.framework(), b.framework());
  }

  private static boolean isBare(Tie tie) {
    return tie.project() == 0 && (tie.framework() == null || tie.framework().isBlank());
  }

  private void dates(Tie tie) {
    Span span = span(tie);
    if (span.isBackwards()) {
      add(Kind.BACKWARDS, tie, List.of(), "backwards", names(tie, tie.start(), tie.end()));
    }
    TieFacts.Project project = facts.projects().get(tie.project());
    if (project != null
        && (span.startsBefore(project.span().start()) || span.goesBeyond(project.span().end()))) {
      add(
          Kind.BEYOND_PROJECT,
          tie,
          List.of(),
          "beyondProject",
          names(tie, days(tie), project.name(), days(project.span())));
    }
    for (int actor : new int[] {tie.source(), tie.target()}) {
      PartialDate founded = facts.founded().get(network.actors().get(actor).id());
      if (span.startsBefore(founded)) {
        add(
            Kind.BEFORE_FOUNDED,
            tie,
            List.of(),
            "beforeFounded",
            names(tie, tie.start(), name(actor), founded));
      }
    }
  }

  private void circle(List<Tie> ties) {
    List<String> names = ties.stream().map(t -> name(t.source())).toList();
    List<Long> others = ties.stream().skip(1).map(Tie::id).toList();
    String through = String.join(" → ", names) + " → " + names.get(0);
    add(Kind.CIRCLE, ties.get(0), others, "circle", through, ties.get(0).typeLabel());
  }

  private void add(Kind kind, Tie tie, List<Long> others, String key, Object... arguments) {
    findings.add(new TieFinding(kind, tie.id(), others, TEXTS.format(key, arguments)));
  }

  private Object[] names(Tie tie, Object... more) {
    List<Object> all = new ArrayList<>(List.of(name(tie.source()), tie.typeLabel()));
    all.add(name(tie.target()));
    for (Object each : more) {
      all.add(each instanceof PartialDate date ? date.words() : each.toString());
    }
    return all.toArray();
  }

  private String name(int actor) {
    Actor named = network.actors().get(actor);
    return named.label();
  }

  private static Span span(Tie tie) {
    return new Span(tie.start(), tie.end());
  }

  private static String days(Tie tie) {
    return days(span(tie));
  }

  /** A time in words: "2020 – 2022". */
  static String days(Span span) {
    if (span.start() == null && span.end() == null) {
      return TEXTS.text("days.none");
    } else if (span.start() == null) {
      return TEXTS.format("days.until", span.end().words());
    }
    return span.end() == null
        ? TEXTS.format("days.from", span.start().words())
        : TEXTS.format("days", span.start().words(), span.end().words());
  }
}
