package ma.jisr.geo.layout;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.geo.GeoTexts;
import ma.jisr.geo.scene.Legend;
import ma.jisr.geo.scene.Scene;
import ma.jisr.geo.scene.TextMeasure;
import ma.jisr.geo.scene.TextStyle;
import ma.jisr.geo.scene.Viewport;

/** What stands on every map beside the land: heading, legend, scale, credits. */
final class Furniture {

  private static final int INK = 0xFF222B36;
  private static final int QUIET = 0xFF5C6773;
  private static final int PAPER = 0xF2FFFFFF;
  private static final int LINE = 0xFFD5DCE2;
  private static final int WHITE = 0xFFFFFFFF;
  private static final TextStyle HEADING = new TextStyle(18, true, INK, WHITE);
  private static final TextStyle TITLE = new TextStyle(12, true, INK, 0);
  private static final TextStyle ENTRY = new TextStyle(12, false, INK, 0);
  private static final TextStyle NOTE = new TextStyle(11, false, QUIET, 0);
  private static final TextStyle SMALL = new TextStyle(10, false, QUIET, WHITE);
  private static final double PAD = 9;
  private static final double EDGE = 10;
  private static final double SWATCH = 18;
  private static final double ROW = 18;
  private static final double LONGEST_SCALE = 120;
  private static final double CREDITS_BAND = 20;
  private final Scene scene;
  private final Viewport view;
  private final TextMeasure measure;
  private final List<Mark> marks = new ArrayList<>();

  Furniture(Scene scene, Viewport view, TextMeasure measure) {
    this.scene = scene;
    this.view = view;
    this.measure = measure;
  }

  /** Lays it out and takes its room. */
  List<Mark> lay(boolean heading, Boxes taken) {
    if (heading && !scene.title().isEmpty()) {
      double width = measure.width(scene.title(), HEADING);
      double x = start(EDGE + 4, width);
      text(scene.title(), x, EDGE, HEADING);
      taken.take(x, EDGE, width, measure.height(HEADING));
    }
    legend(taken);
    credits(taken);
    if (scene.projection().hasScale()) {
      scale(taken);
    }
    return marks;
  }

  /** An x that lies some pixels from the side where lines begin. */
  private double start(double inside, double width) {
    return scene.rightToLeft() ? view.width() - inside - width : inside;
  }

  private double text(String text, double x, double y, TextStyle style) {
    double width = measure.width(text, style);
    marks.add(new Mark.Text(text, x, y, width, measure.height(style), style));
    return width;
  }

  private void legend(Boxes taken) {
    Legend legend = scene.legend();
    if (legend == null || legend.title().isEmpty() && legend.entries().isEmpty()) {
      return;
    }
    double inside = measure.width(legend.title(), TITLE);
    for (Legend.Entry entry : legend.entries()) {
      inside = Math.max(inside, SWATCH + 7 + measure.width(entry.text(), ENTRY));
    }
    for (String note : legend.notes()) {
      inside = Math.max(inside, measure.width(note, NOTE));
    }
    boolean titled = !legend.title().isEmpty();
    double height =
        2 * PAD + ROW * (legend.entries().size() + legend.notes().size()) + (titled ? ROW + 3 : 0);
    double width = inside + 2 * PAD;
    double left = start(EDGE, width);
    double y = view.height() - CREDITS_BAND - EDGE - height;
    marks.add(new Mark.Box(left, y, width, height, PAPER, LINE));
    taken.take(left, y, width, height);
    y += PAD;
    if (titled) {
      row(legend.title(), left, width, y, TITLE);
      y += ROW + 3;
    }
    for (Legend.Entry entry : legend.entries()) {
      double swatch = scene.rightToLeft() ? left + width - PAD - SWATCH : left + PAD;
      if (entry.round()) {
        marks.add(new Mark.Disc(swatch + SWATCH / 2, y + 8, 5, entry.color(), WHITE, 1.5f));
      } else {
        marks.add(new Mark.Box(swatch, y + 2, SWATCH, 12, entry.color(), LINE));
      }
      double textWidth = measure.width(entry.text(), ENTRY);
      double x = scene.rightToLeft() ? swatch - 7 - textWidth : swatch + SWATCH + 7;
      text(entry.text(), x, y, ENTRY);
      y += ROW;
    }
    for (String note : legend.notes()) {
      row(note, left, width, y, NOTE);
      y += ROW;
    }
  }

  private void row(String text, double left, double width, double y, TextStyle style) {
    double textWidth = measure.width(text, style);
    text(text, scene.rightToLeft() ? left + width - PAD - textWidth : left + PAD, y, style);
  }

  private void credits(Boxes taken) {
    double width = measure.width(scene.credits(), SMALL);
    double y = view.height() - CREDITS_BAND + 3;
    double x = start(EDGE, width);
    text(scene.credits(), x, y, SMALL);
    taken.take(x, y, width, measure.height(SMALL));
  }

  private void scale(Boxes taken) {
    double metres = LONGEST_SCALE / view.scale();
    double power = Math.pow(10, Math.floor(Math.log10(metres)));
    double nice = metres >= 5 * power ? 5 * power : metres >= 2 * power ? 2 * power : power;
    double length = nice * view.scale();
    String text =
        nice >= 1000
            ? GeoTexts.format("scale.km", GeoTexts.number(nice / 1000))
            : GeoTexts.format("scale.m", GeoTexts.number(nice));
    double textWidth = measure.width(text, SMALL);
    double y = view.height() - 10;
    // Opposite to the legend.
    double x = scene.rightToLeft() ? EDGE + 4 : view.width() - EDGE - 4 - length;
    int left = (int) Math.round(x * 2);
    int right = (int) Math.round((x + length) * 2);
    int[] line = {
      left, (int) (y - 5) * 2, left, (int) y * 2, right, (int) y * 2, right, (int) (y - 5) * 2
    };
    marks.add(new Mark.Line(line, 2, 0xCCFFFFFF, 4));
    marks.add(new Mark.Line(line, 2, QUIET, 1.5f));
    text(text, x + (length - textWidth) / 2, y - 6 - measure.height(SMALL), SMALL);
    taken.take(x, y - 24, length, 26);
  }
}
