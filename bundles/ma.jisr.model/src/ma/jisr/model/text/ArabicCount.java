package ma.jisr.model.text;

import java.text.ChoiceFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;

/**
 * Chooses the words of a count as Arabic does, where 103 is said like 3 and 111 like 11 (Unicode
 * CLDR, plural rules of Arabic). The limits of a choice are 0, 1, 2, 3, 11 and 100.
 */
final class ArabicCount extends ChoiceFormat {

  private static final long serialVersionUID = 1L;
  private static final int HUNDRED = 100;

  private ArabicCount(ChoiceFormat choice) {
    super(choice.getLimits(), formats(choice));
  }

  private static String[] formats(ChoiceFormat choice) {
    return Arrays.stream(choice.getFormats()).map(String.class::cast).toArray(String[]::new);
  }

  /** Lets the choices of a sentence be made so. */
  static void in(MessageFormat sentence) {
    Format[] formats = sentence.getFormats();
    for (int i = 0; i < formats.length; i++) {
      if (formats[i] instanceof ChoiceFormat choice) {
        sentence.setFormat(i, new ArabicCount(choice));
      }
    }
  }

  @Override
  public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
    return super.format(like(number), out, position);
  }

  // Not every Java hands a whole number on to the method for any number.
  @Override
  public StringBuffer format(long number, StringBuffer out, FieldPosition position) {
    return format((double) number, out, position);
  }

  /** The least number that is said like another. */
  private static double like(double number) {
    if (number < HUNDRED) {
      return number;
    }
    double end = number % HUNDRED;
    return end < 3 ? HUNDRED : end;
  }
}
