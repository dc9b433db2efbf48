package ma.jisr.network.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import ma.jisr.geo.layout.Mark;
import ma.jisr.geo.scene.TextMeasure;
import ma.jisr.geo.scene.Viewport;
import ma.jisr.network.graph.Graph;
import ma.jisr.network.graph.GraphBuilder;
import ma.jisr.network.layout.ForceLayout;
import ma.jisr.network.layout.Positions;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class NetworkPictureTest {

  private static final TextMeasure MEASURE = (text, style) -> text.length() * style.size() * 0.55;

  @TempDir Path folder;
  private Locale before;

  @BeforeEach
  void speakFrench() {
    before = Locale.getDefault();
    Locale.setDefault(Locale.FRENCH);
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  private static Graph random(int nodes, int ties) {
    Random random = new Random(6);
    GraphBuilder builder = new GraphBuilder(true).nodes(nodes);
    for (int t = 0; t < ties; t++) {
      builder.tie(random.nextInt(nodes), random.nextInt(nodes), 1 + random.nextInt(5));
    }
    return builder.build();
  }

  private static SceneBuilder builder(Graph graph, String name) {
    Positions positions = ForceLayout.of(graph, 60, 1, null);
    List<String> labels = new ArrayList<>();
    double[] sizes = new double[graph.size()];
    List<String> types = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    for (int v = 0; v < graph.size(); v++) {
      labels.add(name + " " + v);
      sizes[v] = v % 9;
      types.add(v % 7 == 0 ? "" : "Type " + v % 13);
      kinds.add(v % 5 == 0 ? "Personne" : "Organisation");
    }
    SceneBuilder builder =
        new SceneBuilder(positions)
            .title("Réseau & <essai>")
            .date("24 novembre 2026")
            .credit("© Jisr")
            .labels(labels)
            .sizes("Degré", sizes)
            .colours("Type", types)
            .shapes("Nature", kinds);
    for (int t = 0; t < graph.ties(); t++) {
      builder.tie(graph.tail(t), graph.head(t), graph.weight(t), t % 3 > 0, t % 4 == 0);
    }
    return builder;
  }

  @Test
  void filesOpenAgain() throws Exception {
    Graph graph = random(40, 70);
    NetworkScene scene = builder(graph, "Association").build();
    Path svg = folder.resolve("a.svg");
    NetworkPicture.write(scene, true, 900, svg);
    Document document =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
    assertEquals("svg", document.getDocumentElement().getTagName());
    assertTrue(document.getElementsByTagName("text").getLength() > 20);
    assertTrue(document.getElementsByTagName("circle").getLength() >= 32);
    Path png = folder.resolve("a.png");
    NetworkPicture.write(scene, true, 2_400, png);
    BufferedImage image = ImageIO.read(png.toFile());
    assertEquals(2_400, image.getWidth());
    Set<Integer> colors = new HashSet<>();
    for (int x = 0; x < image.getWidth(); x += 3) {
      for (int y = 0; y < image.getHeight(); y += 3) {
        colors.add(image.getRGB(x, y));
      }
    }
    assertTrue(colors.contains(0xFF332288), "the first colour of the palette");
    Path pdf = folder.resolve("a.pdf");
    NetworkPicture.write(scene, true, 900, pdf);
    assertTrue(words(pdf).contains("Association"));
    assertTrue(words(pdf).contains("Réseau & <essai>"));
  }

  private static String words(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertEquals(1, document.getNumberOfPages());
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void emptyAndTinyNetworksAreDrawnToo() throws IOException {
    for (int n = 0; n < 3; n++) {
      Graph graph = new GraphBuilder(true).nodes(n).build();
      SceneBuilder builder = builder(graph, "Acteur");
      if (n > 0) {
        builder.tie(0, 0, 1, true, false).tie(0, 0, 1, false, true);
      }
      Path file = folder.resolve(n + ".png");
      NetworkPicture.write(builder.build(), true, 300, file);
      assertEquals(300, ImageIO.read(file.toFile()).getWidth());
    }
  }

  @Test
  void labelsNeverOverlap() {
    for (String name : List.of("Association", "جمعية التنمية والهجرة والتعاون الدولي")) {
      Locale.setDefault(Locale.of(name.equals("Association") ? "fr" : "ar"));
      for (int nodes : new int[] {12, 120, 900}) {
        NetworkScene scene = builder(random(nodes, nodes * 2), name).build();
        Viewport view = Viewport.of(scene.home(), 1_000, 700);
        double[] legend = {700, 0, 300, 300};
        List<LabelPlacer.Label> labels =
            LabelPlacer.place(scene, view, MEASURE, Integer.MAX_VALUE, List.of(legend));
        assertFalse(labels.isEmpty());
        List<double[]> taken = new ArrayList<>(List.of(legend));
        Set<Integer> named = new HashSet<>();
        for (LabelPlacer.Label label : labels) {
          assertTrue(named.add(label.node()));
          List<double[]> own = new ArrayList<>();
          for (Mark.Text line : label.lines()) {
            // Letters stand in the upper part of their line; the pitch of lines is a bit closer.
            double[] box = {line.x(), line.y(), line.width(), line.height() * 0.9};
            assertTrue(box[0] >= 0 && box[0] + box[2] <= 1_000, "it leaves the picture");
            for (double[] other : taken) {
              assertTrue(isApart(box, other), line.text() + " covers something");
            }
            own.add(box);
          }
          taken.addAll(own);
        }
        if (nodes > 500) {
          assertTrue(labels.size() < nodes / 4, "a dense picture shows few names");
        }
      }
    }
  }

  private static boolean isApart(double[] a, double[] b) {
    return a[0] >= b[0] + b[2] - 1e-9
        || b[0] >= a[0] + a[2] - 1e-9
        || a[1] >= b[1] + b[3] - 1e-9
        || b[1] >= a[1] + a[3] - 1e-9;
  }

  @Test
  void theMostImportantIsNamedFirst() {
    NetworkScene scene = builder(random(200, 500), "Acteur").build();
    Viewport view = Viewport.of(scene.home(), 800, 600);
    List<LabelPlacer.Label> one = LabelPlacer.place(scene, view, MEASURE, 1, List.of());
    double most = scene.nodes().stream().mapToDouble(NetworkScene.Node::rank).max().orElseThrow();
    assertEquals(most, scene.nodes().get(one.get(0).node()).rank());
  }

  @Test
  void parallelTiesAndLoopsAreDrawnApart() {
    Positions positions = new Positions(new double[] {0, 100}, new double[] {0, 0});
    NetworkScene scene =
        new SceneBuilder(positions)
            .tie(0, 1, 1, true, false)
            .tie(1, 0, 1, true, false)
            .tie(0, 1, 1, false, true)
            .tie(0, 0, 1, true, false)
            .tie(0, 0, 1, true, false)
            .build();
    Viewport view = new Viewport(50, 0, 3, 600, 400);
    Set<Long> middles = new HashSet<>();
    for (NetworkScene.Tie tie : scene.ties()) {
      double[] line = TiePath.of(scene, tie, view);
      assertTrue(line.length >= 4);
      // Where the straight line between the two would be, in pixels from it.
      middles.add(Math.round(line[line.length / 4 * 2 + 1] * 10));
      double radius = NetworkScene.radius(scene.nodes().get(0).radius(), view.scale());
      assertTrue(
          Math.hypot(line[0] - view.toX(scene.nodes().get(tie.tail()).x()), line[1] - 200)
              >= radius - 1e-3);
    }
    assertEquals(5, middles.size());
  }

  @Test
  void coloursAreFewAndTheRestIsOthers() {
    List<String> categories = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      categories.add("Type " + (int) Math.sqrt(i * 10));
    }
    categories.add(null);
    Palette palette = Palette.of(categories);
    assertEquals(9, palette.colors().size());
    assertEquals(9, new HashSet<>(palette.colors().values()).size());
    assertEquals(Palette.NONE, palette.color(null));
    assertEquals(Palette.OTHERS, palette.color("Type 0"));
  }

  @Test
  void legendsNameRoundValues() {
    assertEquals(List.of(20.0, 5.0, 1.0), Signs.values(37, 3, true));
    assertEquals(List.of(1.0), Signs.values(1, 3, true));
    assertEquals(List.of(0.5, 0.1, 0.02), Signs.values(0.61, 3, false));
  }
}
