package ma.jisr.document.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A PDF file as a reader of it sees it: its text as it would be copied out, and where it stands.
 */
final class Read {

  /** A run of text on a page, from the left, in points. */
  record Run(int page, String text, float left, float right) {}

  final String text;
  final int pages;
  final String title;
  final String author;
  final String language;
  final float width;
  final float height;
  final List<Run> runs = new ArrayList<>();

  Read(byte[] file) {
    try (PDDocument document = Loader.loadPDF(file)) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String string, List<TextPosition> at) throws IOException {
              for (TextPosition one : at) {
                float left = one.getXDirAdj();
                float right = left + one.getWidthDirAdj();
                runs.add(new Run(getCurrentPageNo(), one.getUnicode(), left, right));
              }
              super.writeString(string, at);
            }
          };
      text = stripper.getText(document);
      pages = document.getNumberOfPages();
      title = document.getDocumentInformation().getTitle();
      author = document.getDocumentInformation().getAuthor();
      language = document.getDocumentCatalog().getLanguage();
      width = document.getPage(0).getMediaBox().getWidth();
      height = document.getPage(0).getMediaBox().getHeight();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a text from left to right, or one word from right to left, stands. */
  Run run(String part) {
    for (int from = 0; from < runs.size(); from++) {
      StringBuilder text = new StringBuilder();
      float left = Float.MAX_VALUE;
      float right = 0;
      for (int to = from; to < runs.size() && text.length() < part.length(); to++) {
        text.append(runs.get(to).text());
        left = Math.min(left, runs.get(to).left());
        right = Math.max(right, runs.get(to).right());
      }
      if (part.contentEquals(text) || part.contentEquals(text.reverse())) {
        return new Run(runs.get(from).page(), part, left, right);
      }
    }
    throw new AssertionError(part + " is not in\n" + text);
  }

  /** Everything that looks so, in the order of reading. */
  List<String> all(String pattern) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}
