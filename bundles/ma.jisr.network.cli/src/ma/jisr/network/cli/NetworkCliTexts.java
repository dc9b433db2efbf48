package ma.jisr.network.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import ma.jisr.model.text.Texts;

/** The texts of the module's commands. */
final class NetworkCliTexts {

  private static final Texts TEXTS = Texts.beside(NetworkCliTexts.class);

  private NetworkCliTexts() {}

  static String format(String key, Object... arguments) {
    return TEXTS.format(key, arguments);
  }

  static String text(String key) {
    return TEXTS.text(key);
  }

  /** The same texts as picocli reads them, for the help of commands. */
  static ResourceBundle bundle() {
    return ResourceBundle.getBundle(
        NetworkCliTexts.class.getPackageName() + ".messages",
        Locale.getDefault(),
        NetworkCliTexts.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
