package ma.jisr.network.ties;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.text.Texts;

/**
 * Ties that are to be made between actors of a selection.
 *
 * @param shape who is tied to whom
 * @param one the identifier of the actor at the one end; passed over where all are tied to each
 *     other
 * @param others the identifiers of the actors chosen, in order
 * @param type the identifier of the type of tie
 * @param project the identifier of the project, or 0
 * @param framework the programme or agreement, or null
 * @param start or null
 * @param end or null
 * @param weight how strong, at least 0, or null
 * @param evidence where it is known from, or null
 */
public record TieWish(
    Shape shape,
    long one,
    List<Long> others,
    long type,
    long project,
    String framework,
    PartialDate start,
    PartialDate end,
    Double weight,
    String evidence) {

  /** The most ties that one wish may make: more is a slip of the selection. */
  public static final int MOST = 20_000;

  private static final Texts TEXTS = Texts.beside(TieWish.class);

  /** Who is tied to whom. */
  public enum Shape {
    /** One actor to each of the others. */
    ONE_TO_ALL,
    /** Each of the others to one actor. */
    ALL_TO_ONE,
    /** Each of the others with each other: in both directions where the type has one. */
    EACH_OTHER
  }

  /** Keeps a copy, without doubles. */
  public TieWish {
    others = others.stream().distinct().toList();
  }

  /** The two ends of a tie. */
  record Ends(long source, long target) {}

  /**
   * Looks whether the wish makes sense by itself; whether its records are there is not asked.
   *
   * @param directed whether the type has a direction
   * @throws TieProblem when it asks for no tie, or for too many
   */
  public void check(boolean directed) {
    if (type == 0) {
      throw new TieProblem(TEXTS.text("wish.noType"));
    } else if (shape != Shape.EACH_OTHER && one == 0) {
      throw new TieProblem(TEXTS.text("wish.noOne"));
    } else if (others.isEmpty() || shape == Shape.EACH_OTHER && others.size() < 2) {
      throw new TieProblem(TEXTS.text(shape == Shape.EACH_OTHER ? "wish.two" : "wish.none"));
    } else if (weight != null && !(weight >= 0)) {
      throw new TieProblem(TEXTS.format("wish.weight", weight.toString()));
    } else if (new Span(start, end).isBackwards()) {
      throw new TieProblem(TEXTS.format("wish.backwards", start.words(), end.words()));
    }
    long count = count(directed);
    if (count > MOST) {
      throw new TieProblem(TEXTS.format("wish.many", count, MOST));
    }
  }

  private long count(boolean directed) {
    long size = others.size();
    if (shape != Shape.EACH_OTHER) {
      return size;
    }
    return directed ? size * (size - 1) : size * (size - 1) / 2;
  }

  /**
   * The ends of the ties wished for; one of an actor with itself is among them where the one is
   * also one of the others.
   *
   * @param directed whether the type has a direction
   * @throws TieProblem when it asks for no tie, or for too many
   */
  List<Ends> ends(boolean directed) {
    check(directed);
    List<Ends> ends = new ArrayList<>();
    for (int i = 0; i < others.size(); i++) {
      long other = others.get(i);
      switch (shape) {
        case ONE_TO_ALL -> ends.add(new Ends(one, other));
        case ALL_TO_ONE -> ends.add(new Ends(other, one));
        case EACH_OTHER -> {
          for (int k = directed ? 0 : i + 1; k < others.size(); k++) {
            if (k != i) {
              ends.add(new Ends(other, others.get(k)));
            }
          }
        }
      }
    }
    return ends;
  }
}
