package ma.jisr.ui.registers;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.group.LiveGroup;
import ma.jisr.exchange.group.LiveGroups;
import ma.jisr.store.Workspace;

/**
 * The live groups with how many members each has now.
 *
 * @param groups by name
 */
record GroupCounts(List<Counted> groups) {

  /**
   * A group.
   *
   * @param group which
   * @param count how many members; null when that cannot be told
   */
  record Counted(LiveGroup group, Long count) {}

  /** None. */
  static final GroupCounts NONE = new GroupCounts(List.of());

  /** Keeps a copy. */
  GroupCounts {
    groups = List.copyOf(groups);
  }

  /** Counts the members of every group that the user sees. */
  static GroupCounts read(Workspace workspace) {
    LiveGroups live = new LiveGroups(workspace);
    List<Counted> counted = new ArrayList<>();
    for (LiveGroup group : live.list()) {
      counted.add(new Counted(group, count(live, group)));
    }
    return new GroupCounts(counted);
  }

  private static Long count(LiveGroups live, LiveGroup group) {
    try {
      return live.count(group);
    } catch (ExchangeException e) {
      return null; // who opens its view is told
    }
  }
}
