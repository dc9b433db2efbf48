package ma.jisr.network.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.network.workspace.ActorIndex.Known;
import org.eclipse.emf.ecore.EClass;

/**
 * Says which actor a node is: by code, by what an earlier file called it, by its name. Where that
 * is not certain, it is said and not guessed.
 */
final class NodeMatcher {

  /**
   * What was found.
   *
   * @param known the actor, or null for a new one
   * @param doubt a sentence on why it is not certain, or null
   */
  record Match(Known known, String doubt) {}

  private static final Match NEW = new Match(null, null);

  private final ActorIndex index;
  private final Map<Long, String> matched = new HashMap<>();

  NodeMatcher(ActorIndex index) {
    this.index = index;
  }

  /**
   * Looks for a node.
   *
   * @param id what the file calls it
   * @param name what it is called by people, or null
   * @param code its code, or null
   * @param place identifier of its seat, 0 when the file does not say
   */
  Match match(String id, String name, String code, EClass type, long place) {
    Match match = find(id, name, code, type, place);
    if (match.known() != null && match.doubt() == null) {
      String other = matched.putIfAbsent(match.known().id(), id);
      if (other != null) {
        return doubt(match.known(), "doubt.twice", other, match.known().told());
      }
    }
    return match;
  }

  private Match find(String id, String name, String code, EClass type, long place) {
    Known coded = index.byCode(code);
    if (coded != null) {
      boolean same = coded.type() == type && (name == null || coded.isCalled(name));
      return same ? new Match(coded, null) : doubt(coded, "doubt.code", code, coded.told());
    }
    Known own = index.byId(NodeIds.record(id));
    if (own != null && own.type() == type && name != null && own.isCalled(name)) {
      return new Match(own, null);
    }
    Known byId = index.byCode(id);
    if (byId != null && byId.type() == type && (name == null || byId.isCalled(name))) {
      return new Match(byId, null);
    }
    for (Known earlier : index.fileId(id, type)) {
      if (name != null && earlier.isCalled(name)) {
        return new Match(earlier, null);
      }
    }
    return byName(name == null ? id : name, type, place);
  }

  private Match byName(String name, EClass type, long place) {
    List<Known> named = index.named(name, type);
    if (named.isEmpty()) {
      return NEW;
    }
    Known first = named.get(0);
    if (named.size() > 1) {
      List<String> told = named.stream().map(Known::told).toList();
      return doubt(first, "doubt.several", name, Progress.shown(told));
    }
    if (place != 0 && first.place() != 0 && place != first.place()) {
      return doubt(first, "doubt.place", first.told());
    }
    return new Match(first, null);
  }

  private static Match doubt(Known known, String key, Object... values) {
    return new Match(known, Progress.TEXTS.format(key, values));
  }
}
