package ma.jisr.document.page;

import java.util.List;
import java.util.Map;
import ma.jisr.document.content.Align;
import ma.jisr.document.content.Block;
import ma.jisr.document.content.Block.Contents;
import ma.jisr.document.content.Block.Fact;
import ma.jisr.document.content.Block.Facts;
import ma.jisr.document.content.Block.Gap;
import ma.jisr.document.content.Block.Heading;
import ma.jisr.document.content.Block.Index;
import ma.jisr.document.content.Block.Items;
import ma.jisr.document.content.Block.PageBreak;
import ma.jisr.document.content.Block.Paragraph;
import ma.jisr.document.content.Block.Signature;
import ma.jisr.document.content.Block.Signatures;
import ma.jisr.document.content.Block.Together;
import ma.jisr.document.content.Document;
import ma.jisr.document.content.Picture;
import ma.jisr.document.content.Style;
import ma.jisr.document.content.Table;
import ma.jisr.document.content.Text;
import ma.jisr.document.type.Fonts;
import ma.jisr.document.type.Line;

/**
 * Gives every part of a document its place on pages. Tables of contents and indexes need the pages
 * of what they lead to; so all is set again until no page changes.
 */
final class Layout {

  /** Numbers of pages that grow by a digit may move a line: the third pass settles it. */
  private static final int MOST_PASSES = 4;

  private static final float KEEP_WITH_HEADING = 44;
  private static final float INDENT = 16;
  private static final float BOX_HEIGHT = 62;
  private static final int BOXES_IN_A_ROW = 3;
  private static final int RULE = 0x9AA8B3;
  private static final String BULLET = "•";

  private final Document document;
  private final Words words;
  private final Map<String, Integer> known;
  private final Flow flow;

  private Layout(Document document, Fonts fonts, Map<String, Integer> known) {
    this.document = document;
    this.known = known;
    words = new Words(document, fonts);
    flow = new Flow(document);
  }

  /** A document on pages. */
  static Flow of(Document document, Fonts fonts) {
    Map<String, Integer> known = Map.of();
    for (int pass = 1; ; pass++) {
      Layout layout = new Layout(document, fonts, known);
      layout.all(document.blocks());
      Map<String, Integer> found = layout.flow.anchors();
      if (pass == MOST_PASSES || found.equals(known) || !layout.refers(document.blocks())) {
        return layout.flow;
      }
      known = Map.copyOf(found);
    }
  }

  private boolean refers(List<Block> blocks) {
    return blocks.stream()
        .anyMatch(
            b ->
                b instanceof Contents
                    || b instanceof Index
                    || b instanceof Together t && refers(t.blocks()));
  }

  private void all(List<Block> blocks) {
    blocks.forEach(this::set);
  }

  private void set(Block block) {
    switch (block) {
      case Heading heading -> heading(heading);
      case Paragraph paragraph ->
          words.flow(flow, paragraph.text(), paragraph.style(), paragraph.align(), 0);
      case Items items -> items(items);
      case Facts facts -> facts(facts);
      case Table table -> new TableSetter(words, flow, table).set();
      case Picture picture -> picture(picture);
      case Signatures signatures -> signatures(signatures);
      case Together together -> together(together);
      case PageBreak ignored -> {
        if (!flow.isFresh()) {
          flow.page();
        }
      }
      case Gap gap -> flow.down(Math.min(gap.height(), Math.max(0, flow.room())));
      case Contents contents -> new References(document, words, flow, known).contents(contents);
      case Index index -> new References(document, words, flow, known).index(index);
    }
  }

  private void heading(Heading heading) {
    Style style = Style.heading(heading.level());
    int lines = words.lines(heading.text(), style, flow.width()).size();
    flow.need(style.before() + lines * style.leading() + style.after() + KEEP_WITH_HEADING);
    flow.anchor(heading.anchor());
    if (heading.level() == 1) {
      flow.running(heading.text().plain());
    }
    words.flow(flow, heading.text(), style, Align.START, 0);
  }

  private void items(Items items) {
    int number = 0;
    for (Text item : items.items()) {
      String sign = items.numbered() ? ++number + "." : BULLET;
      Style style = Style.BODY;
      flow.need(style.leading() * 2);
      Line line = words.setter(false).line(sign);
      flow.words(line, 2, INDENT, Align.START, flow.y(), style, style.colour());
      words.flow(flow, item, style, Align.START, INDENT + 2);
      flow.down(-style.after() / 2);
    }
    flow.down(Style.BODY.after() / 2);
  }

  private void facts(Facts facts) {
    Style style = Style.BODY;
    float width = words.labels(facts, flow.width());
    for (Fact fact : facts.facts()) {
      List<Line> labels = words.lines(fact.label(), style, width - 8);
      flow.need(Math.min(flow.whole(), Math.max(2, labels.size()) * style.leading()));
      float top = flow.y();
      for (int i = 0; i < labels.size(); i++) {
        float at = top + i * style.leading();
        flow.words(labels.get(i), 0, width, Align.START, at, style, Style.NOTE.colour());
      }
      int pages = flow.pages().size();
      words.flow(flow, fact.value(), style, Align.START, width);
      flow.down(-style.after() + 1);
      float shortest = top + labels.size() * style.leading() + 1;
      if (flow.pages().size() == pages && flow.y() < shortest) {
        flow.down(shortest - flow.y());
      }
    }
    flow.down(style.after());
  }

  private void picture(Picture picture) {
    Style note = Style.NOTE;
    Text caption = Text.of(picture.caption());
    float below =
        caption.isEmpty()
            ? 0
            : 4 + words.lines(caption, note, flow.width()).size() * note.leading() + note.after();
    float most = flow.whole() - below - 6;
    float scale = Math.min(1, Math.min(flow.width() / picture.width(), most / picture.height()));
    float width = picture.width() * scale;
    float height = picture.height() * scale;
    flow.need(height + below);
    flow.picture(picture, (flow.width() - width) / 2, flow.y(), width, height);
    flow.down(height + 4);
    if (!caption.isEmpty()) {
      words.flow(flow, caption, note, Align.CENTRE, 0);
    }
  }

  private void signatures(Signatures signatures) {
    List<Signature> all = signatures.signatures();
    for (int from = 0; from < all.size(); from += BOXES_IN_A_ROW) {
      boxes(all.subList(from, Math.min(all.size(), from + BOXES_IN_A_ROW)));
    }
  }

  private void boxes(List<Signature> row) {
    Style style = Style.BODY;
    float width = flow.width() / Math.max(2, row.size());
    int tallest = 1;
    for (Signature one : row) {
      tallest = Math.max(tallest, words.lines(box(one), style, width - 12).size());
    }
    float height = 16 + tallest * style.leading() + BOX_HEIGHT;
    flow.need(height);
    flow.space(16);
    for (int i = 0; i < row.size(); i++) {
      List<Line> lines = words.lines(box(row.get(i)), style, width - 12);
      for (int l = 0; l < lines.size(); l++) {
        float top = flow.y() + l * style.leading();
        flow.words(lines.get(l), i * width, width, Align.START, top, style, style.colour());
      }
      float rule = flow.y() + tallest * style.leading() + BOX_HEIGHT - 20;
      flow.fill(i * width, rule, width - 24, 0.5f, RULE);
    }
    flow.down(tallest * style.leading() + BOX_HEIGHT);
  }

  private static Text box(Signature signature) {
    String between = signature.role().isEmpty() || signature.name().isEmpty() ? "" : "\n";
    return Text.bold(signature.role()).then(between).then(signature.name());
  }

  private void together(Together together) {
    Flow.Place before = flow.remember();
    boolean top = flow.isAtTop();
    all(together.blocks());
    if (flow.pages().size() > before.pages() && !top) {
      flow.back(before);
      flow.page();
      all(together.blocks());
    }
  }
}
