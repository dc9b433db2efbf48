package ma.jisr.exchange.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The indexes of one import or export, each made when it is first needed. */
public final class Directory {

  private final Session session;
  private final Map<EClass, RecordIndex> byType = new HashMap<>();
  private PlaceIndex places;

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
