package ma.jisr.exchange;

import java.util.List;
import java.util.Map;
import ma.jisr.exchange.ImportRequest.Reading;

/**
 * How files of one kind are imported, to be kept and used again.
 *
 * @param mapping a feature by column, as in {@link ImportRequest}
 * @param transformations in their order
 * @param sheet of workbooks, or null
 * @param eraseEmpty whether empty cells erase
 */
public record ImportDefinition(
    Map<String, String> mapping,
    List<Transformation> transformations,
    String sheet,
    boolean eraseEmpty) {

  /** Keeps copies. */
  public ImportDefinition {
    mapping = Map.copyOf(mapping);
    transformations = List.copyOf(transformations);
  }

  /** What a request says of it. */
  public static ImportDefinition of(ImportRequest request) {
    return new ImportDefinition(
        request.mapping(),
        request.transformations(),
        request.reading().sheet(),
        request.eraseEmpty());
  }

  /** A request that is read so; what it says itself counts before. */
  public ImportRequest applyTo(ImportRequest request) {
    Map<String, String> all = new java.util.HashMap<>(mapping);
    all.putAll(request.mapping());
    Reading told = request.reading();
    return request
        .withMapping(all)
        .transforming(
            request.transformations().isEmpty() ? transformations : request.transformations())
        .reading(
            new Reading(
                told.separator(), told.charset(), told.sheet() == null ? sheet : told.sheet()))
        .erasingEmpty(request.eraseEmpty() || eraseEmpty);
  }
}
