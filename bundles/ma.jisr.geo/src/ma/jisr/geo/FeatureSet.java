package ma.jisr.geo;

import java.util.List;

/**
 * The areas of a file of boundaries.
 *
 * @param name of the file
 * @param features in the file's order
 * @param notices one sentence for each thing that was put right
 */
public record FeatureSet(String name, List<Feature> features, List<String> notices) {

  /** Keeps copies. */
  public FeatureSet {
    features = List.copyOf(features);
    notices = List.copyOf(notices);
  }
}
