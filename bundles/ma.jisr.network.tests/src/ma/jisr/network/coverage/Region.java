package ma.jisr.network.coverage;

import static ma.jisr.model.core.CorePackage.Literals.ACTIVITY;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION;
import static ma.jisr.model.core.CorePackage.Literals.PROJECT;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.geo.data.Gazetteer;
import ma.jisr.geo.data.Place;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.network.actors.Actor;
import ma.jisr.network.coverage.Statement.Part;

/**
 * A region of two provinces, the first with communes of 100 and 200 inhabitants, the second with
 * one of 700; three actors and what they do.
 */
final class Region {

  static final long COUNTRY = 1;
  static final long REGION = 2;
  static final long NORTH = 3;
  static final long SOUTH = 4;
  static final long NORTH_A = 5;
  static final long NORTH_B = 6;
  static final long SOUTH_C = 7;
  static final long ABROAD = 8;
  static final long HEALTH = 20;
  static final long MOTHERS = 21;
  static final long WORK = 22;
  static final long CLUB = 30;
  static final long COUNCIL = 31;
  static final long FUND = 32;

  private Region() {}

  private static Place place(long id, PlaceKind kind, long parent, int population, String name) {
    return new Place(
        id, "c" + id, kind, parent, null, Double.NaN, Double.NaN, population, name, name);
  }

  private static Actor actor(long id, String name, long type) {
    return new Actor(id, ORGANISATION, null, name, type, 0, List.of(), List.of());
  }

  /** What is known of the region. */
  static Fieldwork work() {
    Gazetteer places =
        Gazetteer.of(
            List.of(
                place(COUNTRY, PlaceKind.COUNTRY, 0, 0, "Maroc"),
                place(REGION, PlaceKind.REGION, COUNTRY, 1000, "Région"),
                place(NORTH, PlaceKind.PROVINCE, REGION, 300, "Nord"),
                place(SOUTH, PlaceKind.PROVINCE, REGION, 700, "Sud"),
                place(NORTH_A, PlaceKind.COMMUNE, NORTH, 100, "Aït A"),
                place(NORTH_B, PlaceKind.COMMUNE, NORTH, 200, "Béni B"),
                place(SOUTH_C, PlaceKind.COMMUNE, SOUTH, 700, "Cité C"),
                place(ABROAD, PlaceKind.COUNTRY, 0, 0, "France")));
    Map<Long, Term> themes = new LinkedHashMap<>();
    themes.put(HEALTH, new Term(HEALTH, "Santé", "health", 0));
    themes.put(MOTHERS, new Term(MOTHERS, "Santé des mères", "mothers", HEALTH));
    themes.put(WORK, new Term(WORK, "Emploi", "work", 0));
    Map<Long, Actor> actors = new LinkedHashMap<>();
    actors.put(CLUB, actor(CLUB, "Association", 40));
    actors.put(COUNCIL, actor(COUNCIL, "Conseil", 41));
    actors.put(FUND, actor(FUND, "=Bailleur", 0));
    return new Fieldwork(
        List.of(
            new Statement(
                Source.ACTIVITY,
                ACTIVITY,
                100,
                "Dispensaire",
                List.of(new Part(CLUB, Role.DOES)),
                Set.of(MOTHERS),
                Set.of(NORTH_A),
                Set.of(50L),
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2021, 12, 31),
                "en cours",
                false),
            new Statement(
                Source.PROJECT,
                PROJECT,
                101,
                "Programme",
                List.of(
                    new Part(COUNCIL, Role.LEADS),
                    new Part(CLUB, Role.PARTNER),
                    new Part(FUND, Role.FUNDS)),
                Set.of(HEALTH, WORK),
                Set.of(NORTH),
                Set.of(),
                LocalDate.of(2022, 1, 1),
                null,
                "",
                false),
            new Statement(
                Source.DECLARED,
                ORGANISATION,
                CLUB,
                "Association",
                List.of(new Part(CLUB, Role.DECLARES)),
                Set.of(MOTHERS),
                Set.of(NORTH_A, ABROAD),
                Set.of(),
                null,
                null,
                "",
                false)),
        actors,
        themes,
        Map.of(40L, new Term(40, "association", null, 0), 41L, new Term(41, "conseil", null, 0)),
        Map.of(50L, new Term(50, "femmes", null, 0)),
        places);
  }
}
