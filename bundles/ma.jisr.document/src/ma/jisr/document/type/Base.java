package ma.jisr.document.type;

import java.text.Bidi;

/** How the direction of a paragraph is found (UAX #9, P2 and HL1). */
public enum Base {
  /** By its first letter, whatever the document's language. */
  OWN,
  /** From left to right when it has a letter that is; for French and English documents. */
  LEFT,
  /** From right to left unless all its letters go from left to right; for Arabic documents. */
  RIGHT;

  /** Whether a paragraph is read from right to left. */
  public boolean isRightToLeft(String text) {
    boolean left = false;
    boolean right = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      byte direction = Character.getDirectionality(c);
      boolean rtl =
          direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
              || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
      boolean ltr = direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
      if (this == OWN && (rtl || ltr)) {
        return rtl;
      }
      left |= ltr;
      right |= rtl;
    }
    return this == RIGHT ? right || !left : right && !left;
  }

  /** The same as {@link Bidi} takes it. */
  int flag(String text) {
    if (this == OWN) {
      return Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
    }
    return isRightToLeft(text) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
  }
}
