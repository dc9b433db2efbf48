package ma.jisr.network.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.OrganisationType;
import ma.jisr.model.core.Party;
import ma.jisr.model.core.Person;
import ma.jisr.model.core.Relationship;
import ma.jisr.model.core.RelationshipType;
import ma.jisr.model.core.Theme;
import ma.jisr.network.NetworkModule;
import ma.jisr.network.NetworkPackage;
import ma.jisr.network.actors.ActorNetwork;
import ma.jisr.network.actors.TestWorkspaces;
import ma.jisr.network.file.NetworkData;
import ma.jisr.network.file.NetworkData.Column;
import ma.jisr.network.file.NetworkFiles;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkExchangeTest {

  private static final String FILE =
      """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <key id="l" for="node" attr.name="label" attr.type="string"/>
        <key id="s" for="node" attr.name="sigle" attr.type="string"/>
        <key id="c" for="node" attr.name="date de création" attr.type="string"/>
        <key id="t" for="node" attr.name="thèmes" attr.type="string"/>
        <key id="b" for="node" attr.name="budget k€" attr.type="double"/>
        <key id="r" for="edge" attr.name="relation" attr.type="string"/>
        <key id="q" for="edge" attr.name="qualité" attr.type="int"/>
        <graph edgedefault="directed">
          <node id="n0"><data key="l">Association Al Amal</data><data key="s">AAA</data>
            <data key="c">2010-05</data><data key="t">Santé;Éducation</data><data key="b">12.5</data></node>
          <node id="n1"><data key="l">Fondation Beta</data><data key="c">naguère</data></node>
          <node id="n2"><data key="l">Club Gamma</data></node>
          <edge id="e0" source="n1" target="n0"><data key="r">finance</data><data key="q">3</data></edge>
          <edge id="e1" source="n1" target="n0"><data key="r">finance</data></edge>
          <edge id="e2" source="n0" target="n2" directed="false"><data key="r">partenaire</data></edge>
          <edge id="e3" source="n2" target="n2"><data key="r">finance</data></edge>
        </graph>
      </graphml>
      """;

  private final Locale before = Locale.getDefault();
  private final List<Workspace> open = new ArrayList<>();
  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void open() {
    Locale.setDefault(Locale.FRENCH);
    workspace = workspace("w");
  }

  private Workspace workspace(String name) {
    NetworkModule.class.getName();
    Workspace one = TestWorkspaces.open(folder.resolve(name));
    open.add(one);
    return one;
  }

  @AfterEach
  void close() {
    open.forEach(Workspace::close);
    Locale.setDefault(before);
  }

  private NetworkData file(String name, String text) throws IOException {
    return NetworkFiles.read(Files.writeString(folder.resolve(name), text), false);
  }

  private ImportReport bring(Workspace into, NetworkData data, String tieType) {
    ImportOptions options =
        new ImportOptions(tieType, tieType == null ? null : "voisin", false, false, "r.graphml");
    return NetworkImport.run(into, data, options, new NullProgressMonitor());
  }

  private static NetworkData out(Workspace from) {
    try (Session session = from.session()) {
      ActorNetwork network = ActorNetwork.read(session, new NullProgressMonitor());
      return NetworkExport.of(session, network, new NullProgressMonitor());
    }
  }

  /** What a network says, whatever the order of its columns and nodes. */
  private static List<String> told(NetworkData data) {
    List<String> told = new ArrayList<>();
    data.nodes()
        .forEach(
            n ->
                told.add(
                    "node " + n.id() + ' ' + n.label() + values(n.values(), data.nodeColumns())));
    data.ties()
        .forEach(
            t ->
                told.add(
                    "tie "
                        + data.nodes().get(t.source()).id()
                        + (t.directed() ? " > " : " - ")
                        + data.nodes().get(t.target()).id()
                        + ' '
                        + t.weight()
                        + values(t.values(), data.tieColumns())));
    told.sort(null);
    return told;
  }

  private static Map<String, Object> values(Object[] values, List<Column> columns) {
    Map<String, Object> all = new TreeMap<>();
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        all.put(columns.get(i).name(), values[i]);
      }
    }
    return all;
  }

  private void fill() {
    try (Session session = workspace.session()) {
      Theme health = session.create(Literals.THEME);
      health.setName("Santé");
      Theme school = session.create(Literals.THEME);
      school.setName("Éducation; formation");
      OrganisationType kind = session.create(Literals.ORGANISATION_TYPE);
      kind.setName("Association");
      RelationshipType funds = session.create(Literals.RELATIONSHIP_TYPE);
      funds.setName("finance");
      funds.setDirected(true);
      RelationshipType partner = session.create(Literals.RELATIONSHIP_TYPE);
      partner.setName("partenaire");
      partner.setDirected(false);
      Organisation amal = session.create(Literals.ORGANISATION);
      amal.setName("Al Amal <1> & \"2\"");
      amal.setNameAr("جمعية الأمل");
      amal.setNameEn("Hope");
      amal.setAcronym("AAA");
      amal.setCode("ORG-1");
      amal.setType(kind);
      amal.getThemes().add(health);
      amal.getThemes().add(school);
      amal.setFounded(PartialDate.valueOf("2010-05"));
      amal.getTags().add("a;b");
      amal.setDescription("Deux\nlignes");
      Organisation fund = session.create(Literals.ORGANISATION);
      fund.setName("Fonds");
      Organisation alone = session.create(Literals.ORGANISATION);
      alone.setName("Seule");
      Person amina = session.create(Literals.PERSON);
      amina.setFamilyName("El Fassi");
      amina.setGivenName("Amina");
      amina.setOrganisation(amal);
      tie(session, fund, funds, amal, "2020", "2021-06").setWeight(2.5);
      tie(session, fund, funds, amal, "2020", "2021-06").setFramework("DEPOMI");
      tie(session, amal, partner, amal, null, null).setWeight(0.0);
      tie(session, amina, partner, fund, "2023-02-01", null);
      session.commit("essai");
    }
  }

  private static Relationship tie(
      Session session, Party from, RelationshipType type, Party to, String start, String end) {
    Relationship tie = session.create(Literals.RELATIONSHIP);
    tie.setSource(from);
    tie.setType(type);
    tie.setTarget(to);
    tie.setStart(start == null ? null : PartialDate.valueOf(start));
    tie.setEnd(end == null ? null : PartialDate.valueOf(end));
    return tie;
  }

  @ParameterizedTest
  @ValueSource(strings = {".graphml", ".gexf"})
  void aWorkspaceGoesOutAndComesInAsItWas(String ending) {
    fill();
    NetworkData once = out(workspace);
    assertEquals(4, once.nodes().size());
    assertEquals(4, once.ties().size());
    Path file = folder.resolve("r" + ending);
    assertEquals(List.of(), NetworkFiles.write(once, file));
    NetworkData read = NetworkFiles.read(file, false);
    assertEquals(told(once), told(read));
    Workspace fresh = workspace("fresh");
    ImportReport report = bring(fresh, read, null);
    assertEquals(List.of(), report.refusals());
    assertEquals(4, report.actors());
    assertEquals(4, report.ties());
    assertEquals(told(once), told(out(fresh)));
    // In the workspace that it came from, everything is known.
    ImportReport again = bring(workspace, read, null);
    assertEquals(List.of(), again.refusals());
    assertEquals(List.of(4, 4, 0, 0), counts(again));
    assertTrue(again.commit().isEmpty(), "nothing to write");
  }

  private static List<Integer> counts(ImportReport report) {
    return List.of(report.matchedActors(), report.matchedTies(), report.actors(), report.ties());
  }

  @Test
  void pajekAndTablesCarryNamesTiesAndWeights() {
    fill();
    NetworkData once = out(workspace);
    for (String name : List.of("r.net", "r.csv")) {
      Path file = folder.resolve(name);
      assertFalse(NetworkFiles.write(once, file).isEmpty(), "what has no room is said");
      Workspace fresh = workspace("fresh-" + name);
      ImportReport report = bring(fresh, NetworkFiles.read(file, false), "lien");
      assertEquals(List.of(), report.refusals());
      assertEquals(once.ties().size(), out(fresh).ties().size());
    }
  }

  @Test
  void aFileBecomesActorsAndKeepsWhatTheModelLacks() throws IOException {
    NetworkData data = file("r.graphml", FILE);
    ImportReport report = bring(workspace, data, null);
    assertEquals(List.of(), report.refusals());
    assertEquals(3, report.actors());
    assertEquals(4, report.ties());
    assertEquals(List.of("budget k€", "date de création", "qualité"), sorted(report.kept()));
    assertTrue(
        report.notices().stream().anyMatch(n -> n.contains("naguère")),
        report.notices().toString());
    assertTrue(report.notices().stream().anyMatch(n -> n.contains("partenaire")), "new words");
    try (Session session = workspace.session()) {
      Organisation amal =
          session.<Organisation>query(Literals.ORGANISATION).<Organisation>records().stream()
              .filter(o -> o.getName().equals("Association Al Amal"))
              .findFirst()
              .orElseThrow();
      assertEquals("AAA", amal.getAcronym());
      assertEquals(PartialDate.valueOf("2010-05"), amal.getFounded());
      assertEquals(2, amal.getThemes().size());
      List<RelationshipType> types = session.query(Literals.RELATIONSHIP_TYPE).records();
      types.forEach(t -> assertEquals(t.getName().equals("finance"), t.isDirected(), t.getName()));
    }
    NetworkData again = out(workspace);
    Map<String, Object> first = values(again.nodes().get(0).values(), again.nodeColumns());
    assertEquals("n0", again.nodes().get(0).id());
    assertEquals(12.5, first.get("budget k€"));
    assertEquals(3L, values(again.ties().get(0).values(), again.tieColumns()).get("qualité"));
    // The same file once more changes nothing; two ties that are alike are two.
    assertEquals(List.of(3, 4, 0, 0), counts(bring(workspace, data, null)));
    workspace.journal().undo(report.commit().orElseThrow(), new NullProgressMonitor());
    assertEquals(0, out(workspace).nodes().size());
  }

  private static List<String> sorted(List<String> names) {
    return names.stream().sorted().toList();
  }

  @Test
  void aDryRunAndARefusalWriteNothing() throws IOException {
    NetworkData data = file("r.graphml", FILE);
    ImportOptions dry = new ImportOptions(null, null, false, true, "r.graphml");
    ImportReport would = NetworkImport.run(workspace, data, dry, new NullProgressMonitor());
    assertEquals(3, would.actors());
    assertEquals(List.of("Association Al Amal", "Fondation Beta", "Club Gamma"), would.newActors());
    assertEquals(0, out(workspace).nodes().size());
    NetworkData untyped = file("u.csv", "source,target\na,b\n");
    ImportReport refused = bring(workspace, untyped, null);
    assertEquals("a — b", refused.refusals().get(0).what());
    assertEquals(0, out(workspace).nodes().size());
    try (Session session = workspace.session()) {
      assertEquals(0, session.query(Literals.RELATIONSHIP_TYPE).count());
      assertEquals(0, session.query(NetworkPackage.Literals.IMPORTED_ATTRIBUTES).count());
    }
    assertEquals(1, bring(workspace, untyped, "travaille avec").ties());
  }

  @Test
  void whatIsDoubtfulIsNeverMatchedSilently() throws IOException {
    try (Session session = workspace.session()) {
      for (String code : List.of("A", "B")) {
        Organisation one = session.create(Literals.ORGANISATION);
        one.setName("Coopérative Al Baraka");
        one.setCode(code);
      }
      Organisation other = session.create(Literals.ORGANISATION);
      other.setName("Autre");
      other.setCode("n0");
      session.commit("essai");
    }
    String csv = "source,target,type relation\ncooperative al baraka,Nouveau,x\n";
    NetworkData data = file("d.csv", csv.replace("type relation", "relation"));
    ImportReport report = bring(workspace, data, null);
    assertEquals(1, report.refusals().size(), report.refusals().toString());
    assertTrue(report.refusals().get(0).reason().contains("[A]"), report.refusals().toString());
    ImportOptions anyway = new ImportOptions(null, null, true, false, "d.csv");
    assertEquals(2, NetworkImport.run(workspace, data, anyway, new NullProgressMonitor()).actors());
    // "n0" is what a program calls its first node, and no code of ours.
    assertEquals(3, bring(workspace, file("r.graphml", FILE), null).actors());
    String coded = FILE.replace("attr.name=\"sigle\"", "attr.name=\"code\"").replace("AAA", "n0");
    ImportReport wrong = bring(workspace, file("c.graphml", coded), null);
    assertTrue(wrong.refusals().get(0).reason().contains("Autre"), wrong.refusals().toString());
  }

  @Test
  void filesFillWhatIsEmptyAndChangeNothingElse() throws IOException {
    try (Session session = workspace.session()) {
      Organisation amal = session.create(Literals.ORGANISATION);
      amal.setName("Association Al Amal");
      amal.setAcronym("AMAL");
      session.commit("essai");
    }
    ImportReport report = bring(workspace, file("r.graphml", FILE), null);
    assertEquals(1, report.matchedActors());
    assertEquals(1, report.completed());
    assertTrue(
        report.notices().stream().anyMatch(n -> n.contains("Association Al Amal · Sigle")),
        report.notices().toString());
    try (Session session = workspace.session()) {
      List<Organisation> all = session.query(Literals.ORGANISATION).records();
      assertEquals("AMAL", all.get(0).getAcronym());
      assertEquals(2, all.get(0).getThemes().size());
    }
  }

  @Test
  void directionsAreKeptOrRefusedByName() throws IOException {
    String mixed =
        FILE.replace("<data key=\"r\">partenaire</data>", "<data key=\"r\">finance</data>");
    ImportReport report = bring(workspace, file("m.graphml", mixed), null);
    assertEquals(1, report.refusals().size());
    assertTrue(report.refusals().get(0).what().contains("Al Amal (n0) — Club Gamma (n2)"));
    bring(workspace, file("r.graphml", FILE), null);
    ImportReport second = bring(workspace, file("m.graphml", mixed), null);
    assertTrue(second.refusals().get(0).reason().contains("« finance »"), second.toString());
    String directed = FILE.replace(" directed=\"false\"", "");
    ImportReport flat = bring(workspace, file("d.graphml", directed), null);
    assertEquals(List.of(), flat.refusals());
    assertTrue(
        flat.notices().stream().anyMatch(n -> n.contains("(n0) → Club Gamma")), flat.toString());
  }
}
