package ma.jisr.network.ui.seeing;

import java.util.List;
import ma.jisr.geo.data.PlaceFigures;
import ma.jisr.model.core.PlaceKind;

/** The view around a pane: what is chosen in one is shown in others. */
interface Host {

  /** Tells the window that records are chosen: organisations or persons. */
  void choose(List<Long> ids);

  /** Shows figures of places on the map of the window. */
  void map(PlaceFigures figures, PlaceKind level);

  /** Shows where nobody works on a theme; any theme when it is 0. */
  void gaps(long theme);

  /** Opens the editor of a record. */
  void open(long id);
}
