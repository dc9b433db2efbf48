package ma.jisr.model.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts of one bundle, from its {@code messages*.properties}: French is the base, {@code _ar}
 * and {@code _en} the translations. The language is the program's ({@link Locale#getDefault()}) at
 * the moment of the call, French when it is none of the three.
 */
public final class Texts {

  private final String baseName;
  private final ClassLoader loader;

  private Texts(String baseName, ClassLoader loader) {
    this.baseName = baseName;
    this.loader = loader;
  }

  /** The texts beside a class: {@code messages.properties} in its package. */
  public static Texts beside(Class<?> owner) {
    return new Texts(owner.getPackageName() + ".messages", owner.getClassLoader());
  }

  /**
   * The texts of a named resource.
   *
   * @param baseName as {@link ResourceBundle} takes it
   * @param loader who finds it
   */
  public static Texts named(String baseName, ClassLoader loader) {
    return new Texts(baseName, loader);
  }

  /** The text of a key; the key itself, between exclamation marks, when there is none. */
  public String text(String key) {
    return text(key, Locale.getDefault());
  }

  /** The text of a key in a language. */
  public String text(String key, Locale locale) {
    try {
      return bundle(locale).getString(key);
    } catch (MissingResourceException e) {
      return '!' + key + '!';
    }
  }

  /** Whether the key has a text. */
  public boolean has(String key) {
    try {
      return bundle(Locale.FRENCH).containsKey(key);
    } catch (MissingResourceException e) {
      return false;
    }
  }

  /**
   * A sentence with its arguments filled in.
   *
   * @param key its key
   * @param arguments what stands at {0}, {1}… as {@link MessageFormat} takes them
   */
  public String format(String key, Object... arguments) {
    return formatIn(Locale.getDefault(), key, arguments);
  }

  /** The same in a language that need not be the program's: that of a document. */
  public String formatIn(Locale language, String key, Object... arguments) {
    // Numbers are shown with Latin digits in all three languages, as Moroccan administrations do.
    Locale locale = Locale.forLanguageTag(language.getLanguage() + "-u-nu-latn");
    MessageFormat sentence = new MessageFormat(text(key, language), locale);
    if (locale.getLanguage().equals("ar")) {
      ArabicCount.in(sentence);
    }
    return sentence.format(arguments);
  }

  private ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        baseName,
        locale,
        loader,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
