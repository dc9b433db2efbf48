package ma.jisr.bench;

import java.nio.file.Path;
import java.util.List;

/** Something measured beside its reference, both in the same run. */
interface Bench {

  /** What the command line calls it. */
  String name();

  /**
   * Measures.
   *
   * @param folder an empty folder of its own, removed afterwards
   * @return a comparison for each reference
   */
  List<Ratio> run(Path folder) throws Exception;

  /** Work to be timed. */
  interface Work {
    void run() throws Exception;
  }

  /** The milliseconds that some work takes. */
  static double time(Work work) throws Exception {
    System.gc();
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }
}
