package ma.jisr.bench;

import java.nio.file.Path;
import java.util.List;

/** A program that opens a file of rows and filters it. */
interface OpenTool extends AutoCloseable {

  /**
   * What it is asked.
   *
   * @param column where to look, from 0
   * @param text what must be there, whatever its case
   */
  record Question(Path file, int column, String text) {
    static final int WINDOW = 50;
  }

  /**
   * What it answers.
   *
   * @param first the values of the first rows, a row a text
   */
  record Answer(int count, List<String> first) {}

  /** What it is called. */
  String name();

  /** Whether it is here. */
  boolean isInstalled();

  /** Starts it, has it answer, and ends it. */
  Answer ask(Question question) throws Exception;

  @Override
  default void close() throws Exception {}
}
