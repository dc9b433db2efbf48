package ma.jisr.store.unit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Values in words, as sentences show them. */
public final class Words {

  private Words() {}

  /** A moment, to the minute, in the zone of this machine. */
  public static String time(Instant instant) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
        .withLocale(Locale.getDefault())
        .withZone(ZoneId.systemDefault())
        .format(instant);
  }
}
