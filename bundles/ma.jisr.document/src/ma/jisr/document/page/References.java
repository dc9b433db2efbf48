package ma.jisr.document.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ma.jisr.document.content.Align;
import ma.jisr.document.content.Block.Contents;
import ma.jisr.document.content.Block.Heading;
import ma.jisr.document.content.Block.Index;
import ma.jisr.document.content.Document;
import ma.jisr.document.content.IndexWords;
import ma.jisr.document.content.Outline;
import ma.jisr.document.content.Style;
import ma.jisr.document.content.Text;
import ma.jisr.document.type.Line;

/** Sets what leads to other pages: the table of contents and indexes. */
final class References {

  private static final float INDENT = 14;
  private static final float GAP = 8;
  private static final int RULE = 0xC3CDD4;
  private static final Style WORD = Style.CELL;

  private final Document document;
  private final Words words;
  private final Flow flow;
  private final Map<String, Integer> pages;

  /**
   * Refers to pages.
   *
   * @param pages of anchors, as far as they are known
   */
  References(Document document, Words words, Flow flow, Map<String, Integer> pages) {
    this.document = document;
    this.words = words;
    this.flow = flow;
    this.pages = pages;
  }

  void contents(Contents contents) {
    words.flow(flow, Text.of(contents.title()), Style.HEADING_1, Align.START, 0);
    for (Heading heading : Outline.of(document, contents.depth())) {
      Style style = heading.level() == 1 ? Style.BODY : WORD;
      String text = heading.text().plain();
      Text shown = heading.level() == 1 ? Text.bold(text) : Text.of(text);
      line(shown, style, INDENT * (heading.level() - 1), List.of(heading.anchor()));
      flow.down(heading.level() == 1 ? 2 : 0);
    }
    flow.down(Style.BODY.after());
  }

  void index(Index index) {
    List<IndexWords.Group> groups = IndexWords.of(document, index.name());
    if (groups.isEmpty()) {
      return;
    }
    flow.need(140);
    flow.anchor(index.anchor());
    flow.running(index.title());
    words.flow(flow, Text.of(index.title()), Style.HEADING_1, Align.START, 0);
    flow.columns(index.columns());
    for (IndexWords.Group group : groups) {
      flow.need(3 * WORD.leading() + Style.HEADING_3.before() + Style.HEADING_3.leading());
      words.flow(flow, Text.of(group.letter()), Style.HEADING_3, Align.START, 0);
      for (IndexWords.Word word : group.words()) {
        line(Text.of(word.text()), WORD, 0, word.anchors());
      }
    }
    flow.endColumns();
    flow.down(Style.BODY.after());
  }

  /** A text, and at the end of its last line the pages that it leads to. */
  private void line(Text text, Style style, float indent, List<String> anchors) {
    String comma = document.isRightToLeft() ? "، " : ", ";
    String where =
        anchors.stream()
            .map(a -> pages.getOrDefault(a, 1))
            .distinct()
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(comma));
    float width = flow.width() - indent;
    float numbers = words.width(where, style);
    boolean beside = numbers <= width * 0.4f;
    List<Line> lines = words.lines(text, style, beside ? width - numbers - GAP : width);
    List<Line> below = beside ? List.of() : words.lines(where, style, width - INDENT);
    flow.need(Math.min(flow.whole(), (lines.size() + below.size()) * style.leading()));
    String anchor = anchors.get(0);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      flow.words(line, indent, width, Align.START, flow.y(), style, style.colour());
      flow.link(indent, flow.y(), width, style.leading(), anchor);
      if (beside && i == lines.size() - 1) {
        float from = line.width() * style.size() / 1000 + GAP / 2;
        float rule = width - from - numbers - GAP / 2;
        if (rule > 0) {
          flow.fill(indent + from, flow.y() + style.leading() * 0.72f, rule, 0.4f, RULE);
        }
        Line pageNumbers = words.setter(false).line(where);
        flow.words(pageNumbers, indent, width, Align.END, flow.y(), style, style.colour());
      }
      flow.down(style.leading());
    }
    for (Line line : below) {
      flow.need(style.leading());
      float inner = width - INDENT;
      flow.words(line, indent + INDENT, inner, Align.END, flow.y(), style, style.colour());
      flow.down(style.leading());
    }
  }
}
