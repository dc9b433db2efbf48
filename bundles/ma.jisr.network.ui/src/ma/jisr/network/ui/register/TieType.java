package ma.jisr.network.ui.register;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.RelationshipType;
import ma.jisr.model.meta.Labels;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;

/**
 * A type of tie to choose.
 *
 * @param id its identifier
 * @param label its name
 * @param directed whether it has a direction
 */
record TieType(long id, String label, boolean directed) {

  /** The types of a workspace, by name. */
  static List<TieType> read(Workspace workspace) {
    Collator words = Collator.getInstance();
    try (Session session = workspace.session()) {
      return session
          .query(CorePackage.Literals.RELATIONSHIP_TYPE)
          .<RelationshipType>records()
          .stream()
          .map(type -> new TieType(type.getId(), Labels.of(type), type.isDirected()))
          .sorted(Comparator.comparing(TieType::label, words::compare))
          .toList();
    }
  }
}
