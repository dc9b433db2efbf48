package ma.jisr.document.page;

import java.util.List;
import ma.jisr.document.content.Align;
import ma.jisr.document.content.Block.Fact;
import ma.jisr.document.content.Block.Facts;
import ma.jisr.document.content.Document;
import ma.jisr.document.content.Style;
import ma.jisr.document.content.Text;
import ma.jisr.document.type.Base;
import ma.jisr.document.type.Emphasis;
import ma.jisr.document.type.Fonts;
import ma.jisr.document.type.Line;
import ma.jisr.document.type.Setter;

/** Sets texts of a document into lines, and lines into the flow. */
final class Words {

  private final Setter plain;
  private final Setter strong;

  Words(Document document, Fonts fonts) {
    Base base = document.isRightToLeft() ? Base.RIGHT : Base.LEFT;
    plain = new Setter(fonts, false, base);
    strong = new Setter(fonts, true, base);
  }

  Setter setter(boolean bold) {
    return bold ? strong : plain;
  }

  /** A text as setters take it. */
  static String marked(Text text) {
    StringBuilder marked = new StringBuilder();
    for (Text.Run run : text.runs()) {
      marked.append(run.strong() ? Emphasis.strong(run.text()) : Emphasis.plain(run.text()));
    }
    return marked.toString();
  }

  List<Line> lines(String marked, Style style, float width) {
    return setter(style.strong()).lines(marked, width * 1000 / style.size());
  }

  List<Line> lines(Text text, Style style, float width) {
    return lines(marked(text), style, width);
  }

  /** The width of a text on one line, in points. */
  float width(String marked, Style style) {
    return setter(style.strong()).width(marked) * style.size() / 1000;
  }

  /** How much of a width labels take, with the space after them. */
  float labels(Facts facts, float width) {
    float widest = 0;
    for (Fact fact : facts.facts()) {
      widest = Math.max(widest, width(fact.label(), Style.BODY));
    }
    return Math.min(widest + 10, width * 0.36f);
  }

  /** Sets a text between two indents, over as many columns and pages as it needs. */
  void flow(Flow flow, Text text, Style style, Align align, float indent) {
    float width = flow.width() - indent;
    List<Line> lines = lines(text, style, width);
    flow.space(style.before());
    int at = 0;
    while (at < lines.size()) {
      int left = lines.size() - at;
      int fitting = Math.max(0, (int) ((flow.room() + 0.01f) / style.leading()));
      if (fitting < left) {
        // No line alone at the foot of a page, and none at the head of the next.
        int kept = left - fitting == 1 ? fitting - 1 : fitting;
        fitting = kept < 2 && !flow.isAtTop() ? 0 : Math.max(1, fitting == 1 ? 1 : kept);
        if (fitting == 0) {
          flow.next();
          continue;
        }
      }
      for (int end = Math.min(lines.size(), at + fitting); at < end; at++) {
        flow.words(lines.get(at), indent, width, align, flow.y(), style, style.colour());
        if (text.target() != null) {
          flow.link(indent, flow.y(), width, style.leading(), text.target());
        }
        flow.down(style.leading());
      }
      if (at < lines.size()) {
        flow.next();
      }
    }
    flow.down(style.after());
  }
}
