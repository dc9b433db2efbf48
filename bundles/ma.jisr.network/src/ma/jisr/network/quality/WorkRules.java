package ma.jisr.network.quality;

import static ma.jisr.model.core.CorePackage.Literals.ACTIVITY;
import static ma.jisr.model.core.CorePackage.Literals.ACTIVITY__END;
import static ma.jisr.model.core.CorePackage.Literals.ACTIVITY__ORGANISATION;
import static ma.jisr.model.core.CorePackage.Literals.ACTIVITY__PLACES;
import static ma.jisr.model.core.CorePackage.Literals.ACTIVITY__START;
import static ma.jisr.model.core.CorePackage.Literals.ACTIVITY__STATUS;
import static ma.jisr.model.core.CorePackage.Literals.ACTIVITY__THEMES;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION__AREAS;
import static ma.jisr.model.core.CorePackage.Literals.PROJECT;
import static ma.jisr.model.core.CorePackage.Literals.PROJECT__END;
import static ma.jisr.model.core.CorePackage.Literals.PROJECT__LEADER;
import static ma.jisr.model.core.CorePackage.Literals.PROJECT__PLACES;
import static ma.jisr.model.core.CorePackage.Literals.PROJECT__START;
import static ma.jisr.model.core.CorePackage.Literals.PROJECT__STATUS;
import static ma.jisr.model.core.CorePackage.Literals.PROJECT__THEMES;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.ProjectStatus;
import ma.jisr.network.quality.Scan.Seen;
import ma.jisr.store.Column;

/**
 * What activities and initiatives lack for a table of who does what where, and whether they run.
 */
final class WorkRules {

  /** How many days after its end something may still be said to run. */
  private static final int GRACE_DAYS = 90;

  private static final int ACTOR = 0;
  private static final int PLACES = 1;
  private static final int THEMES = 2;
  private static final int STATUS = 3;
  private static final int START = 4;
  private static final int END = 5;

  private final Scan scan;
  private final Places places;
  private final Map<Long, Seen> areas = new HashMap<>();

  WorkRules(Scan scan, Places places) {
    this.scan = scan;
    this.places = places;
  }

  /** Looks at all activities and initiatives. */
  void look() {
    scan.read(
        ORGANISATION,
        List.of(Column.idOf(ORGANISATION__AREAS)),
        seen -> {
          if (!seen.many(0).isEmpty()) {
            areas.put(seen.id(), seen);
          }
        });
    scan.read(
        ACTIVITY,
        List.of(
            Column.idOf(ACTIVITY__ORGANISATION),
            Column.idOf(ACTIVITY__PLACES),
            Column.idOf(ACTIVITY__THEMES),
            Column.of(ACTIVITY__STATUS),
            Column.of(ACTIVITY__START),
            Column.of(ACTIVITY__END)),
        activity -> {
          work(activity);
          area(activity);
        });
    scan.read(
        PROJECT,
        List.of(
            Column.idOf(PROJECT__LEADER),
            Column.idOf(PROJECT__PLACES),
            Column.idOf(PROJECT__THEMES),
            Column.of(PROJECT__STATUS),
            Column.of(PROJECT__START),
            Column.of(PROJECT__END)),
        this::work);
  }

  private void work(Seen work) {
    if (work.id(ACTOR) == 0) {
      scan.add(Rule.NO_ACTOR, work);
    }
    if (work.many(PLACES).isEmpty()) {
      scan.add(Rule.NO_PLACE, work, 0, Scan.TEXTS.text("no-place.work"));
    }
    if (work.many(THEMES).isEmpty()) {
      scan.add(Rule.NO_THEME, work, 0, Scan.TEXTS.text("no-theme.work"));
    }
    LocalDate before = scan.today.minusDays(GRACE_DAYS);
    Object status = work.values()[STATUS];
    if (status == ProjectStatus.RUNNING
        && work.values()[END] instanceof PartialDate end
        && end.latest().isBefore(before)) {
      scan.add(Rule.STILL_RUNNING, work, end.words());
    } else if (status == ProjectStatus.PLANNED
        && work.values()[START] instanceof PartialDate start
        && start.latest().isBefore(before)) {
      scan.add(Rule.NOT_STARTED, work, start.words());
    }
  }

  private void area(Seen activity) {
    Seen organisation = areas.get(activity.id(ACTOR));
    if (organisation == null) {
      return; // its area is not known
    }
    for (Object place : activity.many(PLACES)) {
      boolean within =
          organisation.many(0).stream().anyMatch(area -> places.touch((Long) place, (Long) area));
      if (!within) {
        scan.add(
            Rule.OUTSIDE_AREA,
            activity,
            organisation.id(),
            Scan.TEXTS.format(
                "outside-area.reason", places.name((Long) place), organisation.label()));
      }
    }
  }
}
