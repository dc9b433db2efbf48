package ma.jisr.network.layout;

import java.util.List;
import java.util.SplittableRandom;

/** Places the nodes of a changed graph where they stood, and what is new beside it. */
final class Keeping {

  private static final double NEAR = 0.4 * ForceLayout.LENGTH;
  private static final double WARMTH = 0.5;

  private Keeping() {}

  /**
   * Places them.
   *
   * @param before by node of the graph, NaN for those that are new
   */
  static void place(Parts parts, List<Body> bodies, Positions before, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double right = Double.NEGATIVE_INFINITY;
    double top = Double.NEGATIVE_INFINITY;
    for (int v = 0; v < before.size(); v++) {
      if (isKnown(before, v)) {
        right = Math.max(right, before.x()[v]);
        top = Math.max(top, before.y()[v]);
      }
    }
    double x = Double.isFinite(right) ? right + 2 * ForceLayout.LENGTH : 0;
    double y = Double.isFinite(top) ? top : 0;
    for (int p = 0; p < parts.count(); p++) {
      Body body = bodies.get(p);
      boolean[] known = new boolean[body.size()];
      int count = 0;
      for (int i = 0; i < known.length; i++) {
        int v = parts.node(p, i);
        known[i] = isKnown(before, v);
        if (known[i]) {
          body.put(i, before.x()[v], before.y()[v]);
          count++;
        }
      }
      if (count == 0) {
        body.begin(seed);
        double[] bounds = body.bounds();
        body.shift(x - bounds[0], y - bounds[3]);
        y -= bounds[3] - bounds[1] + ForceLayout.LENGTH; // the next one below it
      } else {
        spread(body, known, random);
        body.warm(WARMTH);
      }
    }
  }

  private static boolean isKnown(Positions before, int v) {
    return Double.isFinite(before.x()[v]) && Double.isFinite(before.y()[v]);
  }

  /** Those beside known ones first, each in the midst of the neighbours that stand already. */
  private static void spread(Body body, boolean[] known, SplittableRandom random) {
    int n = body.size();
    int[] queue = new int[n];
    int tail = 0;
    for (int v = 0; v < n; v++) {
      if (known[v]) {
        queue[tail++] = v;
      }
    }
    boolean[] placed = known.clone();
    for (int head = 0; head < tail; head++) {
      int v = queue[head];
      for (int k = body.start()[v]; k < body.start()[v + 1]; k++) {
        int w = body.node()[k];
        if (!placed[w]) {
          beside(body, w, placed, random);
          placed[w] = true;
          queue[tail++] = w;
        }
      }
    }
  }

  private static void beside(Body body, int v, boolean[] placed, SplittableRandom random) {
    double sumX = 0;
    double sumY = 0;
    int count = 0;
    for (int k = body.start()[v]; k < body.start()[v + 1]; k++) {
      int w = body.node()[k];
      if (placed[w]) {
        sumX += body.x(w);
        sumY += body.y(w);
        count++;
      }
    }
    double angle = random.nextDouble() * 2 * Math.PI;
    body.put(v, sumX / count + NEAR * Math.cos(angle), sumY / count + NEAR * Math.sin(angle));
  }
}
