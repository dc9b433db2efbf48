package ma.jisr.network.coverage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.geo.data.Place;
import ma.jisr.model.core.PlaceKind;

/**
 * Where in the region somebody works on a theme, and where nobody does, weighted by population.
 *
 * @param theme the theme, with those that belong to it; null for any
 * @param level COMMUNE or PROVINCE
 * @param regional whether who works on a wider place (a province or the region as a whole) counts
 *     for all that belongs to it
 * @param places of that level in the region, by name
 */
public record Coverage(Term theme, PlaceKind level, boolean regional, List<Covered> places) {

  /**
   * A place, and who works there.
   *
   * @param place the commune or province
   * @param parent the province or region that it belongs to, or null
   * @param local actors that name it, or a place in it
   * @param wider other actors that name a wider place which it belongs to
   * @param covered whether anybody counts
   */
  public record Covered(
      Place place, Place parent, Set<Long> local, Set<Long> wider, boolean covered) {}

  /**
   * Looks at every place of the region.
   *
   * @param theme a theme, with those that belong to it; null for any
   * @param level COMMUNE or PROVINCE
   * @param regional whether who works on a wider place counts
   * @param selection which statements count, and which roles
   */
  public static Coverage of(
      Fieldwork work, Term theme, PlaceKind level, boolean regional, Selection selection) {
    Set<Long> themes = theme == null ? null : work.withSubthemes(theme.id());
    Map<Long, Set<Long>> named = new HashMap<>();
    Map<Long, Set<Long>> inside = new HashMap<>();
    for (Statement statement : work.statements()) {
      boolean about = themes == null || statement.themes().stream().anyMatch(themes::contains);
      if (!about || !selection.has(statement)) {
        continue;
      }
      Set<Long> actors = Fieldwork.actors(statement, selection);
      for (long place : statement.places()) {
        if (statement.source() != Source.SEAT) { // an office is no area of work
          named.computeIfAbsent(place, p -> new HashSet<>()).addAll(actors);
        }
        for (long above : work.upwards(place)) {
          inside.computeIfAbsent(above, p -> new HashSet<>()).addAll(actors);
        }
      }
    }
    List<Place> all = work.places().region().map(r -> work.places().of(level, r)).orElse(List.of());
    List<Covered> places =
        all.stream()
            .map(place -> covered(work, place, named, inside, regional))
            .sorted(Comparator.comparing(c -> c.place().name()))
            .toList();
    return new Coverage(theme, level, regional, places);
  }

  private static Covered covered(
      Fieldwork work,
      Place place,
      Map<Long, Set<Long>> named,
      Map<Long, Set<Long>> inside,
      boolean regional) {
    Set<Long> local = inside.getOrDefault(place.id(), Set.of());
    Set<Long> wider = new HashSet<>();
    for (long above : work.upwards(place.id())) {
      if (above != place.id()) {
        wider.addAll(named.getOrDefault(above, Set.of()));
      }
    }
    wider.removeAll(local);
    boolean covered = !local.isEmpty() || regional && !wider.isEmpty();
    Place parent = work.places().find(place.parent()).orElse(null);
    return new Covered(place, parent, Set.copyOf(local), Set.copyOf(wider), covered);
  }

  /** The places where nobody works, those with most inhabitants first. */
  public List<Covered> gaps() {
    return places.stream()
        .filter(p -> !p.covered())
        .sorted(Comparator.comparingInt((Covered p) -> -p.place().population()))
        .toList();
  }

  /** The inhabitants of all places. */
  public long population() {
    return places.stream().mapToLong(p -> p.place().population()).sum();
  }

  /** The inhabitants of the places where nobody works. */
  public long uncoveredPopulation() {
    return gaps().stream().mapToLong(p -> p.place().population()).sum();
  }

  /** Which part of the inhabitants lives where nobody works; 0 where nobody lives. */
  public double uncoveredShare() {
    return population() == 0 ? 0 : uncoveredPopulation() / (double) population();
  }
}
