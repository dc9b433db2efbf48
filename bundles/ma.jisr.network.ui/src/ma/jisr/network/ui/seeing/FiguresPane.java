package ma.jisr.network.ui.seeing;

import java.util.Collection;
import ma.jisr.network.insight.Figure;
import ma.jisr.network.insight.MeasureWords;
import ma.jisr.network.insight.Measures;
import ma.jisr.network.metric.Metric;
import ma.jisr.ui.base.ValueText;
import org.eclipse.swt.widgets.Composite;

/** What the network as a whole is like, and the actor chosen in it, in sentences. */
final class FiguresPane {

  private static final double PRECISION = 1e3;
  private final Sentences sentences;

  FiguresPane(Composite parent) {
    sentences = new Sentences(parent, "measures.whole");
  }

  /** Shows the whole. */
  void show(Measures measures) {
    show(measures, -1, java.util.List.of());
  }

  /** Shows the whole, and above it an actor. */
  void show(Measures measures, int node, Collection<Metric> metrics) {
    sentences.clear();
    if (node >= 0) {
      sentences.head(MeasureWords.name(measures.data(), node));
      for (Metric metric : metrics) {
        sentences.add(
            MeasureWords.title(metric),
            MeasureWords.rank(measures, metric, node),
            MeasureWords.meaning(metric));
      }
    }
    sentences.head(Pane.TEXTS.text("measures.whole"));
    for (Figure figure : Figure.values()) {
      double value = measures.of(figure);
      String number =
          Double.isNaN(value) ? "–" : ValueText.number(Math.round(value * PRECISION) / PRECISION);
      sentences.add(MeasureWords.title(figure), number, MeasureWords.sentence(measures, figure));
    }
    for (String notice : MeasureWords.notices(measures.data())) {
      sentences.add("", "", notice);
    }
    sentences.show();
  }
}
