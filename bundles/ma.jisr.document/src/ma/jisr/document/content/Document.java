package ma.jisr.document.content;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
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

/**
 * A document, told part by part, to be written by {@code ma.jisr.document.file.Documents} as PDF or
 * DOCX. In Arabic, it is read from right to left: margins, tables and lists are mirrored.
 *
 * <pre>{@code
 * Document minutes =
 *     new Document("Procès-verbal", Locale.FRENCH)
 *         .head("Conseil régional")
 *         .title()
 *         .heading(1, "Présences")
 *         .table(Table.of("Nom", "Organisme", "Signature").widths(3, 3, 2).rowHeight(28)
 *             .row("Amina El Fassi", "ANAPEC"))
 *         .signatures(new Block.Signature("La présidente", ""));
 * Documents.write(minutes, file);
 * }</pre>
 */
public final class Document {

  /**
   * A word of an index.
   *
   * @param index which
   * @param anchor of the heading that it leads to
   */
  public record Entry(String index, String word, String anchor) {}

  private final String title;
  private final Locale language;
  private final List<Entry> entries = new ArrayList<>();
  private List<Block> blocks = new ArrayList<>();
  private String author;
  private ZonedDateTime when = ZonedDateTime.now();
  private String head = "";
  private String foot = "";
  private boolean landscape;
  private boolean cover;
  private boolean running;
  private int headings;
  private String anchor;

  /**
   * An empty document on sheets of A4.
   *
   * @param title that programs show
   * @param language that it is in: French, Arabic or English
   */
  public Document(String title, Locale language) {
    this.title = title;
    this.language = language;
  }

  /** Who makes it. */
  public Document author(String name) {
    author = name;
    return this;
  }

  /** When it is made; the present when it is not said. */
  public Document when(ZonedDateTime time) {
    when = time;
    return this;
  }

  /** What stands at the head of each page. */
  public Document head(String text) {
    head = text;
    return this;
  }

  /** What stands at the foot of each page, beside its number. */
  public Document foot(String text) {
    foot = text;
    return this;
  }

  /** Sheets lie on their long side. */
  public Document landscape() {
    landscape = true;
    return this;
  }

  /** The first page has neither head nor foot. */
  public Document cover() {
    cover = true;
    return this;
  }

  /** At the head of each page stands its last heading of the first level too. */
  public Document runningHeads() {
    running = true;
    return this;
  }

  /** Adds the document's title. */
  public Document title() {
    return paragraph(Text.of(title), Style.TITLE, Align.START);
  }

  /** Adds a heading of level 1 to 3; words entered after it lead to it. */
  public Document heading(int level, String text) {
    return heading(level, Text.of(text), "h" + ++headings);
  }

  /** Adds a heading with an anchor of one's own, of letters and digits. */
  public Document heading(int level, Text text, String ownAnchor) {
    Style.heading(level);
    anchor = ownAnchor;
    blocks.add(new Heading(level, text, ownAnchor));
    return this;
  }

  /** Enters a word in an index; it leads to the last heading. */
  public Document entry(String index, String word) {
    if (anchor == null) {
      throw new IllegalStateException("no heading yet");
    }
    entries.add(new Entry(index, word, anchor));
    return this;
  }

  /** Adds a paragraph of running text. */
  public Document paragraph(String text) {
    return paragraph(Text.of(text));
  }

  /** Adds a paragraph of running text. */
  public Document paragraph(Text text) {
    return paragraph(text, Style.BODY, Align.START);
  }

  /** Adds a paragraph. */
  public Document paragraph(Text text, Style style, Align align) {
    blocks.add(new Paragraph(text, style, align));
    return this;
  }

  /** Adds small print. */
  public Document note(String text) {
    return paragraph(Text.of(text), Style.NOTE, Align.START);
  }

  /** Adds a list with bullets. */
  public Document list(List<Text> items) {
    blocks.add(new Items(List.copyOf(items), false));
    return this;
  }

  /** Adds a list with numbers. */
  public Document numbered(List<Text> items) {
    blocks.add(new Items(List.copyOf(items), true));
    return this;
  }

  /** Adds labels and values, save those without a value. */
  public Document facts(List<Fact> facts) {
    List<Fact> told = facts.stream().filter(f -> !f.value().isEmpty()).toList();
    if (!told.isEmpty()) {
      blocks.add(new Facts(told));
    }
    return this;
  }

  /** Adds a table. */
  public Document table(Table table) {
    blocks.add(table);
    return this;
  }

  /** Adds a picture. */
  public Document picture(Picture picture) {
    blocks.add(picture);
    return this;
  }

  /** Adds boxes to sign in. */
  public Document signatures(Signature... signatures) {
    blocks.add(new Signatures(Arrays.asList(signatures)));
    return this;
  }

  /** Adds parts that stay on one page when one page can hold them. */
  public Document together(Consumer<Document> parts) {
    List<Block> outer = blocks;
    blocks = new ArrayList<>();
    parts.accept(this);
    outer.add(new Together(List.copyOf(blocks)));
    blocks = outer;
    return this;
  }

  /** What follows begins on a page of its own. */
  public Document pageBreak() {
    blocks.add(new PageBreak());
    return this;
  }

  /** Adds empty space, in points. */
  public Document gap(float height) {
    blocks.add(new Gap(height));
    return this;
  }

  /** Adds the table of contents, down to a level of headings. */
  public Document contents(String heading, int depth) {
    blocks.add(new Contents(heading, depth));
    return this;
  }

  /** Adds an index of the words that were entered for it, even below; none when there are none. */
  public Document index(String name, String heading, int columns) {
    blocks.add(new Index(name, heading, columns, "i" + ++headings));
    return this;
  }

  /** The title. */
  public String titleText() {
    return title;
  }

  /** The language. */
  public Locale language() {
    return language;
  }

  /** Whether it is read from right to left. */
  public boolean isRightToLeft() {
    return language.getLanguage().equals("ar");
  }

  /** Who makes it, or null. */
  public String author() {
    return author;
  }

  /** When it is made. */
  public ZonedDateTime when() {
    return when;
  }

  /** What stands at the head of pages, or "". */
  public String head() {
    return head;
  }

  /** What stands at the foot of pages, or "". */
  public String foot() {
    return foot;
  }

  /** Whether sheets lie on their long side. */
  public boolean isLandscape() {
    return landscape;
  }

  /** Whether the first page has neither head nor foot. */
  public boolean hasCover() {
    return cover;
  }

  /** Whether headings are repeated at the head of pages. */
  public boolean hasRunningHeads() {
    return running;
  }

  /** The parts. */
  public List<Block> blocks() {
    return Collections.unmodifiableList(blocks);
  }

  /** The words of an index, in the order in which they were entered. */
  public List<Entry> entries(String index) {
    return entries.stream().filter(e -> e.index().equals(index)).toList();
  }
}
