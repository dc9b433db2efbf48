package ma.jisr.network.ui.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Relationship;
import ma.jisr.model.core.RelationshipType;
import ma.jisr.store.Session;
import ma.jisr.ui.base.EmptyState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace in which nobody is tied yet. */
class GraphEmptyTest {

  @TempDir Path folder;

  @Test
  void anEmptyNetworkSaysWhatToDoAndTheFirstTieIsDrawn() throws Exception {
    try (GraphStage stage = new GraphStage(folder, false)) {
      stage.until("the sentence", () -> stage.has("empty"));
      EmptyState empty = stage.find(EmptyState.class, "empty");
      assertTrue(empty.isVisible());
      button(empty).notifyListeners(SWT.Selection, new Event());
      assertEquals(1, stage.created);
      try (Session session = stage.workspace().session()) {
        Organisation one = organisation(session, "Une");
        Organisation other = organisation(session, "Autre");
        RelationshipType type = session.create(CorePackage.Literals.RELATIONSHIP_TYPE);
        type.setName("essaie avec");
        Relationship tie = session.create(CorePackage.Literals.RELATIONSHIP);
        tie.setSource(one);
        tie.setTarget(other);
        tie.setType(type);
        session.commit("Essai");
      }
      stage.until("the tie", () -> stage.drawing().ties().count() == 1);
      assertFalse(empty.isVisible());
    }
  }

  private static Organisation organisation(Session session, String name) {
    Organisation organisation = session.create(CorePackage.Literals.ORGANISATION);
    organisation.setName(name);
    return organisation;
  }

  private static Button button(Composite parent) {
    for (Control child : parent.getChildren()) {
      if (child instanceof Button button) {
        return button;
      }
      Button inside = child instanceof Composite composite ? button(composite) : null;
      if (inside != null) {
        return inside;
      }
    }
    return null;
  }
}
