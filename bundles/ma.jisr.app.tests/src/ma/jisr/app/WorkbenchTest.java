package ma.jisr.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The whole window on the sample workspace: it opens on the network's lists and tours itself. */
class WorkbenchTest {

  @TempDir Path folder;

  @Test
  void opensOnTheNetworkAndWalksThroughItself() throws Exception {
    for (Bundle bundle :
        FrameworkUtil.getBundle(WorkbenchTest.class).getBundleContext().getBundles()) {
      boolean fragment = bundle.getHeaders().get("Fragment-Host") != null;
      if (bundle.getSymbolicName().startsWith("ma.jisr.") && !fragment) {
        bundle.start(Bundle.START_ACTIVATION_POLICY);
      }
    }
    System.setProperty("jisr.sample", "true");
    System.setProperty("jisr.tour", folder.toString());
    System.clearProperty("jisr.tour.failed");
    WorkspaceStart start = WorkspaceStart.begin();
    AtomicReference<String> perspective = new AtomicReference<>();
    AtomicReference<List<String>> lists = new AtomicReference<>();
    Display display = PlatformUI.createDisplay();
    try {
      PlatformUI.createAndRunWorkbench(
          display,
          new JisrWorkbenchAdvisor(start) {
            @Override
            public void postStartup() {
              var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
              perspective.set(page.getPerspective().getId());
              lists.set(
                  Arrays.stream(page.getViewReferences())
                      .map(v -> Objects.requireNonNullElse(v.getSecondaryId(), v.getId()))
                      .toList());
              super.postStartup();
            }
          });
    } finally {
      start.close();
      display.dispose();
      System.clearProperty("jisr.sample");
      System.clearProperty("jisr.tour");
    }
    assertEquals("ma.jisr.network.ui.perspective", perspective.get());
    assertTrue(lists.get().contains("core.Organisation"), lists.get().toString());
    assertTrue(lists.get().contains("ma.jisr.network.ui.graph"), lists.get().toString());
    assertNull(System.getProperty("jisr.tour.failed"), "the tour stopped on its way");
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(f -> f.getFileName().toString()).sorted().toList();
      assertTrue(names.stream().filter(n -> n.endsWith(".png")).count() >= 12, names.toString());
    }
    List<String> lines = Files.readAllLines(folder.resolve("organisations.csv"));
    assertEquals(30, lines.size(), "29 organisations and their headers");
  }
}
