package ma.jisr.cli.command;

import java.util.Locale;
import java.util.ResourceBundle;
import ma.jisr.model.text.Texts;

/** The texts of the command line. */
final class CliTexts {

  private static final Texts TEXTS = Texts.beside(CliTexts.class);

  private CliTexts() {}

  static String format(String key, Object... arguments) {
    return TEXTS.format(key, arguments);
  }

  static String text(String key) {
    return TEXTS.text(key);
  }

  /** The same texts as picocli reads them, for the help of commands. */
  static ResourceBundle bundle() {
    return ResourceBundle.getBundle(
        CliTexts.class.getPackageName() + ".messages",
        Locale.getDefault(),
        CliTexts.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
