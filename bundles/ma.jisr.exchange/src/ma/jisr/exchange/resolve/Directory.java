package ma.jisr.exchange.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.geo.data.PlaceLocator;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The indexes of one import or export, each made when it is first needed. */
public final class Directory {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final int SHOWN = 10;

  private final Session session;
  private final Map<EClass, RecordIndex> byType = new HashMap<>();
  private PlaceIndex places;
  private PlaceLocator locator;

  /** Indexes of what a session sees. */
  public Directory(Session session) {
    this.session = session;
  }

  /** The records that a reference to a type may point at. */
  public RecordIndex of(EClass target) {
    return byType.computeIfAbsent(target, t -> new RecordIndex(t, session));
  }

  /** The gazetteer. */
  public PlaceIndex places() {
    if (places == null) {
      places = new PlaceIndex(session);
    }
    return places;
  }

  /**
   * The narrowest place that a point lies in.
   *
   * @param latitude in degrees, WGS 84
   * @param longitude in degrees, WGS 84
   * @return null at sea, and where the gazetteer has no place
   */
  public Found around(double latitude, double longitude) {
    if (locator == null) {
      locator = PlaceLocator.of(session);
    }
    return locator.locate(latitude, longitude).map(p -> places().byId(p.id())).orElse(null);
  }

  /**
   * Sentences about the records that were made because a row named them.
   *
   * @param dry whether they would be made only
   */
  public List<String> made(boolean dry) {
    List<String> sentences = new ArrayList<>();
    for (RecordIndex index : byType.values()) {
      List<String> names =
          index.made().stream().filter(f -> dry || f.id() != 0).map(Found::word).toList();
      if (!names.isEmpty()) {
        String shown = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
        String more = names.size() > SHOWN ? "…" : "";
        sentences.add(
            TEXTS.format(
                dry ? "wouldMake" : "made",
                names.size(),
                Labels.plural(index.target()),
                shown + more));
      }
    }
    return sentences;
  }

  /** Makes a record that was just created findable for the rows that follow. */
  public void created(Found found, String code, Function<EStructuralFeature, Object> value) {
    byType.forEach(
        (target, index) -> {
          if (target.isSuperTypeOf(found.type())) {
            index.add(found, code, value);
          }
        });
  }
}
