package ma.jisr.network.coverage;

import ma.jisr.model.core.PlaceKind;

/**
 * What a 4W matrix is to show.
 *
 * @param rows what its rows are
 * @param columns what its columns are
 * @param level the level of places: those below are added up; what is only known of a wider place
 *     stands in a row or column of that place
 * @param mainThemes whether themes are added up in those that they belong to
 * @param records whether cells count activities, projects and declarations; otherwise actors, each
 *     once
 * @param selection what counts
 */
public record Question(
    Dimension rows,
    Dimension columns,
    PlaceKind level,
    boolean mainThemes,
    boolean records,
    Selection selection) {

  /** Themes by provinces, actors counted. */
  public static Question usual() {
    return new Question(
        Dimension.THEME, Dimension.PLACE, PlaceKind.PROVINCE, false, false, Selection.all());
  }
}
