package ma.jisr.network.picture;

import ma.jisr.model.text.Texts;

/** The texts of pictures that are made on request. */
final class PictureTexts {

  private static final Texts TEXTS = Texts.beside(PictureTexts.class);

  private PictureTexts() {}

  static String text(String key) {
    return TEXTS.text(key);
  }

  static String format(String key, Object... arguments) {
    return TEXTS.format(key, arguments);
  }
}
