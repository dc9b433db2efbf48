package ma.jisr.document.content;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.document.content.Block.Heading;
import ma.jisr.document.content.Block.Index;
import ma.jisr.document.content.Block.Together;

/** The headings of a document, those of indexes among them. */
public final class Outline {

  private Outline() {}

  /** The headings down to a level, in order. */
  public static List<Heading> of(Document document, int depth) {
    List<Heading> headings = new ArrayList<>();
    collect(document, document.blocks(), depth, headings);
    return headings;
  }

  private static void collect(
      Document document, List<Block> blocks, int depth, List<Heading> headings) {
    for (Block block : blocks) {
      if (block instanceof Heading heading && heading.level() <= depth) {
        headings.add(heading);
      } else if (block instanceof Index index && !document.entries(index.name()).isEmpty()) {
        headings.add(new Heading(1, Text.of(index.title()), index.anchor()));
      } else if (block instanceof Together together) {
        collect(document, together.blocks(), depth, headings);
      }
    }
  }
}
