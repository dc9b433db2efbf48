package ma.jisr.document.content;

import ma.jisr.model.text.Texts;

/** "Page 3 of 12" in the language of a document, which may not be the program's. */
public final class PageWords {

  private static final Texts TEXTS = Texts.beside(PageWords.class);
  private static final String NUMBER = "{0}";
  private static final String COUNT = "{1}";

  private PageWords() {}

  /** The words for a page and the number of pages. */
  public static String of(Document document, int page, int pages) {
    return pattern(document)
        .replace(NUMBER, String.valueOf(page))
        .replace(COUNT, String.valueOf(pages));
  }

  /** The words before the page's number, between it and the number of pages, and after. */
  public static String[] around(Document document) {
    String pattern = pattern(document);
    int number = pattern.indexOf(NUMBER);
    int count = pattern.indexOf(COUNT);
    return new String[] {
      pattern.substring(0, number),
      pattern.substring(number + NUMBER.length(), count),
      pattern.substring(count + COUNT.length())
    };
  }

  private static String pattern(Document document) {
    return TEXTS.text("page", document.language());
  }
}
