package ma.jisr.network.ui.seeing;

import java.util.List;

/** The view around a pane: what is chosen in one is shown in others. */
interface Host {

  /** Tells the window that records are chosen: organisations or persons. */
  void choose(List<Long> ids);

  /** Opens the editor of a record. */
  void open(long id);
}
