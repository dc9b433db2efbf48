package ma.jisr.network.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ma.jisr.network.insight.Suggestion.Kind;

/**
 * Which actor with no tie, or one, to invite, and by whom: by the actor that shares most themes and
 * provinces with it and, of those that share as many, has most ties.
 */
final class Invitations {

  private static final double THEME = 2;
  private static final double ALONE = 1_000;
  private final Ground ground;

  Invitations(Ground ground) {
    this.ground = ground;
  }

  List<Suggestion> find() {
    List<Integer> hosts = new ArrayList<>();
    for (int v = 0; v < ground.size(); v++) {
      if (ground.degree(v) > 1) {
        hosts.add(v);
      }
    }
    List<Suggestion> found = new ArrayList<>();
    for (int v = 0; v < ground.size(); v++) {
      if (ground.degree(v) <= 1) {
        suggest(v, hosts, found);
      }
    }
    return found;
  }

  private void suggest(int guest, List<Integer> hosts, List<Suggestion> found) {
    Set<Long> themes = ground.themes(guest);
    Set<Long> places = ground.provinces(guest);
    if (themes.isEmpty() && places.isEmpty()) {
      return;
    }
    int best = -1;
    double most = 0;
    for (int host : hosts) {
      double alike =
          THEME * Ground.shared(themes, ground.themes(host)).size()
              + Ground.shared(places, ground.provinces(host)).size();
      boolean better =
          alike > most || alike == most && alike > 0 && ground.degree(host) > ground.degree(best);
      if (better && !ground.areTied(guest, host)) {
        most = alike;
        best = host;
      }
    }
    if (best < 0) {
      return;
    }
    String common =
        ground.common(
            Ground.shared(themes, ground.themes(best)),
            Ground.shared(places, ground.provinces(best)));
    boolean alone = ground.degree(guest) == 0;
    String sentence =
        alone
            ? Ground.TEXTS.format(
                "suggest.invite.alone", ground.name(guest), ground.name(best), common)
            : Ground.TEXTS.format(
                "suggest.invite.one",
                ground.name(guest),
                ground.name(best),
                common,
                ground.name(ground.neighbours(guest)[0]));
    found.add(
        new Suggestion(
            Kind.INVITE,
            most + (alone ? ALONE : 0),
            List.of(ground.id(guest)),
            List.of(ground.id(best)),
            Ground.TEXTS.format("suggest.invite.title", ground.name(guest)),
            sentence));
  }
}
