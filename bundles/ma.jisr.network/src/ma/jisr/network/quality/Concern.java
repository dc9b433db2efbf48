package ma.jisr.network.quality;

import java.util.Locale;
import ma.jisr.model.text.Texts;

/** Why a record stands on the worklist. */
public enum Concern {
  /** Something is missing that is needed. */
  INCOMPLETE,
  /** Nobody confirmed it for long. */
  STALE,
  /** Something cannot be, or hardly. */
  DOUBTFUL;

  private static final Texts TEXTS = Texts.beside(Concern.class);

  /** Its name for scripts. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its name for people. */
  public String title() {
    return TEXTS.text("concern." + key());
  }
}
