package ma.jisr.network.ui.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the graph view shows: the network, where its actors stand, the filter, colours, sizes,
 * groups and what is chosen. In the window's thread alone.
 */
final class GraphModel {

  private Contents contents = Contents.EMPTY;
  private Arrangement arrangement = Arrangement.NONE;
  private Filter filter = Filter.ALL;
  private PropertyValues color = PropertyValues.NONE;
  private PropertyValues size = PropertyValues.NONE;
  private PropertyValues groups = PropertyValues.NONE;
  private Set<Long> chosen = Set.of();
  private long chosenTie;
  private float[] x = new float[0];
  private float[] y = new float[0];
  private Visible visible;

  /** The network. */
  Contents contents() {
    return contents;
  }

  /** Shows another network, or the same after a change; actors stay where they stand. */
  void setContents(Contents newContents) {
    contents = newContents;
    color = PropertyValues.NONE;
    size = PropertyValues.NONE;
    groups = PropertyValues.NONE;
    visible = null;
    place();
  }

  /** What a person has arranged. */
  Arrangement arrangement() {
    return arrangement;
  }

  /** Arranges; actors that the arrangement does not know stay where they stand. */
  void setArrangement(Arrangement newArrangement) {
    Map<Long, Arrangement.Spot> lost = new HashMap<>(arrangement.spots());
    lost.keySet().removeAll(newArrangement.spots().keySet());
    arrangement = lost.isEmpty() ? newArrangement : newArrangement.moved(lost);
    visible = null;
    place();
  }

  private void place() {
    int count = contents.size();
    x = new float[count];
    y = new float[count];
    for (int a = 0; a < count; a++) {
      Arrangement.Spot spot = arrangement.spots().get(contents.actor(a).id());
      x[a] = spot == null ? Float.NaN : spot.x();
      y[a] = spot == null ? Float.NaN : spot.y();
    }
  }

  /** Whether an actor has a place. */
  boolean isPlaced(int actor) {
    return !Float.isNaN(x[actor]);
  }

  /** Where an actor stands, from the left. */
  float x(int actor) {
    return x[actor];
  }

  /** Where an actor stands, downwards. */
  float y(int actor) {
    return y[actor];
  }

  /** Puts an actor somewhere, for now: nothing is arranged before {@link #spots()} is. */
  void put(int actor, float newX, float newY) {
    x[actor] = newX;
    y[actor] = newY;
  }

  /** Where all actors stand now. */
  Map<Long, Arrangement.Spot> spots() {
    Map<Long, Arrangement.Spot> spots = new HashMap<>();
    for (int a = 0; a < x.length; a++) {
      if (isPlaced(a)) {
        spots.put(contents.actor(a).id(), new Arrangement.Spot(x[a], y[a]));
      }
    }
    return spots;
  }

  /** What is looked at. */
  Filter filter() {
    return filter;
  }

  void setFilter(Filter newFilter) {
    filter = newFilter;
    visible = null;
  }

  /** What colours show. */
  PropertyValues color() {
    return color;
  }

  void setColor(PropertyValues values) {
    color = values;
  }

  /** What sizes show. */
  PropertyValues size() {
    return size;
  }

  void setSize(PropertyValues values) {
    size = values;
  }

  /** The values that actors are grouped by. */
  PropertyValues groups() {
    return groups;
  }

  void setGroups(PropertyValues values) {
    groups = values;
  }

  /** The group whose bubble an actor is in; null when it stands for itself. */
  String bubbleOf(int actor) {
    boolean grouped =
        !arrangement.collapsed().isEmpty()
            && groups.property().id().equals(arrangement.groupBy())
            && actor < groups.size();
    String group = grouped ? groups.words()[actor] : null;
    return group != null && arrangement.collapsed().contains(group) ? group : null;
  }

  /** The identifiers of the actors that are chosen. */
  Set<Long> chosen() {
    return chosen;
  }

  void setChosen(Set<Long> ids) {
    chosen = Set.copyOf(ids);
    chosenTie = 0;
  }

  /** The identifier of the tie that is chosen; 0 when none is. */
  long chosenTie() {
    return chosenTie;
  }

  /** Chooses a tie, and no actor. */
  void setChosenTie(long id) {
    chosen = Set.of();
    chosenTie = id;
  }

  /** Which actors and ties are shown. */
  Visible visible() {
    if (visible == null) {
      visible = Visible.of(contents.network(), filter, arrangement.hidden());
    }
    return visible;
  }

  /** The numbers of the actors that a node of a drawing stands for. */
  Set<Integer> actorsOf(DrawnGraph drawn, int node) {
    int key = drawn.drawing().nodes().key()[node];
    if (key >= 0) {
      return Set.of(key);
    }
    Set<Integer> members = new HashSet<>();
    String group = drawn.groups().get(-1 - key);
    for (int a = 0; a < contents.size(); a++) {
      if (visible().actors()[a] && group.equals(bubbleOf(a))) {
        members.add(a);
      }
    }
    return members;
  }
}
