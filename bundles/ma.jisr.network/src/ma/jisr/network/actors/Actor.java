package ma.jisr.network.actors;

import java.util.List;
import org.eclipse.emf.ecore.EClass;

/**
 * An actor of the network: a record that ties begin or end at.
 *
 * @param id of the record
 * @param type of the record: organisation or person
 * @param code of the record, or null
 * @param label its name in the program's language
 * @param kind identifier of the type of the organisation; 0 when there is none
 * @param place identifier of its seat; 0 when there is none
 * @param themes identifiers of the themes it works on
 * @param areas identifiers of the places it works in
 */
public record Actor(
    long id,
    EClass type,
    String code,
    String label,
    long kind,
    long place,
    List<Long> themes,
    List<Long> areas) {

  /** Keeps copies. */
  public Actor {
    themes = List.copyOf(themes);
    areas = List.copyOf(areas);
  }
}
