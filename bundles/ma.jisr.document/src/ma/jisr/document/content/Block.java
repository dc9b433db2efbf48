package ma.jisr.document.content;

import java.util.List;

/** A part of a document that stands on its own lines. */
public sealed interface Block permits Table, Picture, Block.Simple {

  /** A part that is told in one line of code. */
  sealed interface Simple extends Block
      permits Heading,
          Paragraph,
          Items,
          Facts,
          Signatures,
          Together,
          PageBreak,
          Gap,
          Contents,
          Index {}

  /**
   * A heading.
   *
   * @param level from 1 to 3
   * @param anchor by which other parts refer to it
   */
  record Heading(int level, Text text, String anchor) implements Simple {}

  /** A paragraph. */
  record Paragraph(Text text, Style style, Align align) implements Simple {}

  /**
   * A list.
   *
   * @param numbered from 1; else with bullets
   */
  record Items(List<Text> items, boolean numbered) implements Simple {}

  /** What is known of something: a label and a value on each line. */
  record Facts(List<Fact> facts) implements Simple {}

  /** A label, and its value. */
  record Fact(String label, Text value) {}

  /** Boxes to sign in, side by side. */
  record Signatures(List<Signature> signatures) implements Simple {}

  /**
   * A box to sign in.
   *
   * @param role as "La présidente"; may be ""
   * @param name of who signs; may be ""
   */
  record Signature(String role, String name) {}

  /** Parts that stay on one page when one page can hold them. */
  record Together(List<Block> blocks) implements Simple {}

  /** What follows begins on a page of its own. */
  record PageBreak() implements Simple {}

  /**
   * Empty space.
   *
   * @param height in points
   */
  record Gap(float height) implements Simple {}

  /**
   * The table of contents.
   *
   * @param depth the last level of headings in it
   */
  record Contents(String title, int depth) implements Simple {}

  /**
   * An index: the words that were entered for it, in the order of the document's language, with
   * their pages.
   *
   * @param name by which words were entered
   * @param columns side by side on a page
   */
  record Index(String name, String title, int columns, String anchor) implements Simple {}
}
