package ma.jisr.network.drawing;

import ma.jisr.model.text.Texts;

/** The texts of pictures of networks. */
final class DrawingTexts {

  private static final Texts TEXTS = Texts.beside(DrawingTexts.class);

  private DrawingTexts() {}

  static String text(String key) {
    return TEXTS.text(key);
  }

  static String format(String key, Object... arguments) {
    return TEXTS.format(key, arguments);
  }
}
