package ma.jisr.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import ma.jisr.model.core.CoreFactory;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.OrganisationType;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * Reading 100,000 records as objects, beside plain JDBC and beside an EMF file of the same ones.
 */
final class ReadBench implements Bench {

  private static final int RECORDS = 100_000;
  private static final int ROUNDS = 7;
  private static final int WARM_UP = 2;

  @Override
  public String name() {
    return "read";
  }

  @Override
  public List<Ratio> run(Path folder) throws Exception {
    // The JDK refuses long XML files unless told otherwise: the reference must be able to load.
    System.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    System.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    Path file = folder.resolve("organisations.xmi");
    writeXmi(file);
    Ratio visited = new Ratio(name(), "bare JDBC", 2.0);
    Ratio kept = new Ratio(name(), "bare JDBC, both keeping all rows", 2.0);
    Ratio loaded = new Ratio(name(), "an EMF XMI file", 1.0);
    try (Workspace workspace = Stores.open(folder.resolve("workspace"));
        BareTable bare = new BareTable(folder.resolve("bare"), OrganisationRows.COLUMNS)) {
      Stores.write(workspace, RECORDS);
      bare.write(RECORDS, OrganisationRows::row);
      for (int round = -WARM_UP; round < ROUNDS; round++) {
        double reference = Bench.time(() -> expect(bare.read()));
        double all = Bench.time(() -> expect(bare.readAll()));
        double visit = Bench.time(() -> expect(visit(workspace)));
        double list = Bench.time(() -> expect(list(workspace)));
        double xmi = Bench.time(() -> expect(loadXmi(file)));
        if (round >= 0) {
          visited.add(visit, reference);
          kept.add(list, all);
          loaded.add(list, xmi);
        }
      }
    }
    return List.of(visited, kept, loaded);
  }

  private static long expected;

  private static void expect(long characters) {
    expected = expected == 0 ? characters : expected;
    if (characters != expected) {
      throw new IllegalStateException(characters + " characters in place of " + expected);
    }
  }

  private static long visit(Workspace workspace) {
    long[] characters = {0};
    try (Session session = workspace.session()) {
      session
          .query(CorePackage.Literals.ORGANISATION)
          .forEach((Organisation o) -> characters[0] += o.getName().length());
    }
    return characters[0];
  }

  private static long list(Workspace workspace) {
    try (Session session = workspace.session()) {
      List<Organisation> all = session.query(CorePackage.Literals.ORGANISATION).records();
      return all.stream().mapToLong(o -> o.getName().length()).sum();
    }
  }

  private static void writeXmi(Path file) throws Exception {
    XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
    List<OrganisationType> types =
        OrganisationRows.TYPES.stream()
            .map(
                name -> {
                  OrganisationType type = CoreFactory.eINSTANCE.createOrganisationType();
                  type.setName(name);
                  return type;
                })
            .toList();
    resource.getContents().addAll(types);
    for (int number = 0; number < RECORDS; number++) {
      Organisation organisation = CoreFactory.eINSTANCE.createOrganisation();
      Stores.fill(organisation, OrganisationRows.row(number), types);
      resource.getContents().add(organisation);
    }
    resource.save(Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
  }

  private static long loadXmi(Path file) throws Exception {
    ResourceSet resources = new ResourceSetImpl();
    resources.getPackageRegistry().put(CorePackage.eNS_URI, CorePackage.eINSTANCE);
    XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
    resources.getResources().add(resource);
    // The options that EMF's own documentation advises for speed.
    resource.load(
        Map.of(
            XMLResource.OPTION_DEFER_IDREF_RESOLUTION,
            true,
            XMLResource.OPTION_DEFER_ATTACHMENT,
            true));
    long characters = 0;
    for (EObject object : resource.getContents()) {
      if (object instanceof Organisation organisation) {
        characters += organisation.getName().length();
      }
    }
    return characters;
  }
}
