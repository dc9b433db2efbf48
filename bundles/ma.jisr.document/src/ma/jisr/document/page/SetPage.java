package ma.jisr.document.page;

import java.util.ArrayList;
import java.util.List;

/** A page on which everything has its place. */
final class SetPage {

  /** What is on it, from the back to the front. */
  final List<Mark> marks = new ArrayList<>();

  /** The last heading of the first level on it or before it, or "". */
  String running = "";

  SetPage(String running) {
    this.running = running;
  }
}
