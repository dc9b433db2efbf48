package ma.jisr.reference;

import java.net.URL;
import java.util.List;
import java.util.Set;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.TableSource;
import ma.jisr.exchange.load.ImportService;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.RelationshipType;
import ma.jisr.store.Session;
import ma.jisr.store.WorkspaceInitializer;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

/**
 * Fills a new workspace with the tables of the folder {@code data}: countries, the regions and
 * provinces of Morocco, the communes of Béni Mellal-Khénifra, and the vocabularies. They have the
 * form that people import; a workspace for another region needs its own table of places only.
 */
public final class ReferenceData implements WorkspaceInitializer {

  /** The first types of ties of which the one excludes its return, by their code. */
  private static final Set<String> ONE_WAY =
      Set.of("finances", "attached-to", "has-member", "hosts");

  @Override
  public void initialize(Session session, EPackage ePackage) {
    if (ePackage != CorePackage.eINSTANCE) {
      return;
    }
    load(session, table("countries.csv"), Literals.PLACE);
    load(session, table("morocco.csv"), Literals.PLACE);
    TableSource names = table("place-names.csv");
    load(session, new NamedPlaces(table("gazetteer.csv"), names), Literals.PLACE);
    load(session, table("relationship-types.csv"), Literals.RELATIONSHIP_TYPE);
    load(session, table("organisation-types.csv"), Literals.ORGANISATION_TYPE);
    load(session, table("event-types.csv"), Literals.EVENT_TYPE);
    load(session, table("themes.csv"), Literals.THEME);
    load(session, table("target-groups.csv"), Literals.TARGET_GROUP);
  }

  @Override
  public void extend(Session session, EPackage ePackage) {
    if (ePackage != CorePackage.eINSTANCE) {
      return;
    }
    if (session.query(Literals.TARGET_GROUP).count() == 0) {
      load(session, table("target-groups.csv"), Literals.TARGET_GROUP);
    }
    List<RelationshipType> types = session.query(Literals.RELATIONSHIP_TYPE).records();
    if (types.stream().noneMatch(RelationshipType::isOneWay)) {
      types.stream()
          .filter(t -> t.getCode() != null && ONE_WAY.contains(t.getCode()))
          .forEach(t -> t.setOneWay(true));
    }
  }

  private static void load(Session session, TableSource table, EClass type) {
    ImportRequest request = ImportRequest.of(table, type);
    ImportResult result = ImportService.into(session, request, new NullProgressMonitor());
    if (result.refused() > 0) {
      throw new IllegalStateException(table.name() + ": " + result.refusals());
    }
  }

  private static TableSource table(String name) {
    return TableSource.of(data(name));
  }

  /** A file of the folder {@code data}. */
  static URL data(String name) {
    URL url = ReferenceData.class.getResource("/data/" + name);
    if (url == null) {
      throw new IllegalStateException("data/" + name + " is missing from the bundle");
    }
    return url;
  }
}
