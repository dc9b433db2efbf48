package ma.jisr.document.word;

/** Lengths as WordprocessingML has them. */
final class Units {

  private Units() {}

  /** Points as twentieths of them. */
  static String twips(float points) {
    return String.valueOf(Math.round(points * 20));
  }

  /** Points as halves of them. */
  static String halves(float points) {
    return String.valueOf(Math.round(points * 2));
  }

  /** Points as English metric units, of which an inch has 914,400. */
  static String emu(float points) {
    return String.valueOf(Math.round(points * 12_700));
  }
}
