package ma.jisr.network.quality;

import java.util.Locale;
import ma.jisr.model.text.Texts;

/** How pressing a finding is. */
public enum Severity {
  /** The record is of little use, or misleads. */
  HIGH,
  /** It should be seen to. */
  MEDIUM,
  /** When there is time. */
  LOW;

  private static final Texts TEXTS = Texts.beside(Severity.class);

  /** Its name for scripts. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its name for people. */
  public String title() {
    return TEXTS.text("severity." + key());
  }
}
