package ma.jisr.bench;

/** Runs the benches that the arguments name, or all; each prints its ratio to its reference. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.err.println("No bench yet.");
  }
}
