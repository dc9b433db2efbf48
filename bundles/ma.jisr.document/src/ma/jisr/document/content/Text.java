package ma.jisr.document.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text with some of its words in bold. It has one paragraph; a line end within is kept. It may
 * lead to an anchor of the document.
 */
public final class Text {

  /** Nothing at all, as a cell to be filled in by hand. */
  public static final Text NONE = new Text(List.of(), null);

  /**
   * Words of one look.
   *
   * @param strong whether they are bold
   */
  public record Run(String text, boolean strong) {}

  private final List<Run> runs;
  private final String target;

  private Text(List<Run> runs, String target) {
    this.runs = List.copyOf(runs);
    this.target = target;
  }

  /** A plain text; null is none. */
  public static Text of(String text) {
    return NONE.then(text);
  }

  /** A text in bold. */
  public static Text bold(String text) {
    return NONE.strong(text);
  }

  /** This text, and plain words after it. */
  public Text then(String text) {
    return with(text, false);
  }

  /** This text, and words in bold after it. */
  public Text strong(String text) {
    return with(text, true);
  }

  /** This text, which leads to an anchor of the document. */
  public Text to(String anchor) {
    return new Text(runs, anchor);
  }

  private Text with(String text, boolean strong) {
    if (text == null || text.isEmpty()) {
      return this;
    }
    List<Run> all = new ArrayList<>(runs);
    all.add(new Run(text, strong));
    return new Text(all, target);
  }

  /** The parts of one look each. */
  public List<Run> runs() {
    return runs;
  }

  /** The anchor that it leads to, or null. */
  public String target() {
    return target;
  }

  /** Whether there is nothing to read. */
  public boolean isEmpty() {
    return runs.isEmpty();
  }

  /** The words without their look. */
  public String plain() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  @Override
  public String toString() {
    return plain();
  }
}
