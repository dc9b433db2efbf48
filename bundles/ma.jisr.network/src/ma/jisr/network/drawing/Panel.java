package ma.jisr.network.drawing;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.geo.layout.Mark;
import ma.jisr.geo.scene.TextMeasure;
import ma.jisr.geo.scene.TextStyle;

/** The legend of a picture, one section below the other. */
final class Panel {

  private static final int INK = 0xFF222B36;
  private static final int OUTLINE = 0xFF5C6773;
  private static final TextStyle TITLE = new TextStyle(12, true, INK, 0);
  private static final TextStyle TEXT = new TextStyle(12, false, INK, 0);
  private static final double ROW = 19;
  private static final double APART = 14;
  private static final double SIGN = 28;
  private static final double GAP = 8;
  private static final double PLAIN = 6;
  private static final double MOST = 200;

  private final NetworkLegend legend;
  private final double scale;
  private final TextMeasure measure;
  private final boolean rightToLeft;

  /**
   * A panel.
   *
   * @param scale pixels per unit of the plane, at which sizes are shown
   */
  Panel(NetworkLegend legend, double scale, TextMeasure measure, boolean rightToLeft) {
    this.legend = legend;
    this.scale = scale;
    this.measure = measure;
    this.rightToLeft = rightToLeft;
  }

  boolean isEmpty() {
    return legend.sections().isEmpty();
  }

  private double signWidth() {
    double widest = SIGN;
    for (NetworkLegend.Section section : legend.sections()) {
      for (NetworkLegend.Entry entry : section.entries()) {
        widest = Math.max(widest, 2 * radius(entry));
      }
    }
    return widest;
  }

  private double radius(NetworkLegend.Entry entry) {
    return entry instanceof NetworkLegend.NodeEntry node && node.radius() > 0
        ? NetworkScene.radius(node.radius(), scale)
        : PLAIN;
  }

  private double row(NetworkLegend.Entry entry) {
    return Math.max(ROW, 2 * radius(entry) + 4);
  }

  /** How wide it is in pixels. */
  double width() {
    double widest = 0;
    for (NetworkLegend.Section section : legend.sections()) {
      widest = Math.max(widest, measure.width(section.title(), TITLE));
      for (NetworkLegend.Entry entry : section.entries()) {
        widest = Math.max(widest, signWidth() + GAP + measure.width(shortened(entry.text()), TEXT));
      }
    }
    return widest;
  }

  private String shortened(String text) {
    String cut = text;
    while (cut.length() > 1 && measure.width(cut + '…', TEXT) > MOST) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut.length() == text.length() || measure.width(text, TEXT) <= MOST
        ? text
        : cut.strip() + '…';
  }

  /** How high it is in pixels. */
  double height() {
    double height = 0;
    for (NetworkLegend.Section section : legend.sections()) {
      height += ROW + 3 + APART;
      for (NetworkLegend.Entry entry : section.entries()) {
        height += row(entry);
      }
    }
    return Math.max(0, height - APART);
  }

  /** Its marks, its upper left corner being at x and y. */
  List<Mark> marks(double x, double y) {
    List<Mark> marks = new ArrayList<>();
    double width = width();
    double signs = signWidth();
    double middle = rightToLeft ? x + width - signs / 2 : x + signs / 2;
    double top = y;
    for (NetworkLegend.Section section : legend.sections()) {
      text(section.title(), x, width, top, 0, TITLE, marks);
      top += ROW + 3;
      for (NetworkLegend.Entry entry : section.entries()) {
        double row = row(entry);
        double centre = top + row / 2;
        switch (entry) {
          case NetworkLegend.NodeEntry node ->
              marks.add(
                  NetworkPainter.sign(
                      node.shape(),
                      middle,
                      centre,
                      radius(entry),
                      node.color(),
                      node.color() == 0 ? OUTLINE : 0xFFFFFFFF));
          case NetworkLegend.TieEntry tie -> tie(tie, middle, centre, marks);
        }
        double textTop = centre - measure.height(TEXT) / 2;
        text(shortened(entry.text()), x, width, textTop, signs + GAP, TEXT, marks);
        top += row;
      }
      top += APART;
    }
    return marks;
  }

  private void tie(NetworkLegend.TieEntry tie, double middle, double centre, List<Mark> marks) {
    double half = rightToLeft ? -SIGN / 2 : SIGN / 2;
    double[] line = {middle - half, centre, middle + half, centre};
    double width = NetworkScene.width(tie.width(), scale);
    NetworkPainter.add(line, width, tie.color(), tie.arrow(), tie.dashed(), marks);
  }

  private void text(
      String text,
      double x,
      double width,
      double top,
      double inset,
      TextStyle style,
      List<Mark> marks) {
    double textWidth = measure.width(text, style);
    double left = rightToLeft ? x + width - inset - textWidth : x + inset;
    marks.add(new Mark.Text(text, left, top, textWidth, measure.height(style), style));
  }
}
