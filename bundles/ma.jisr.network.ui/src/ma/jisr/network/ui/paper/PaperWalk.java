package ma.jisr.network.ui.paper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ma.jisr.network.file.NetworkFiles;
import ma.jisr.ui.tour.TourWalk;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The tour's pictures of the directory's dialog and of a network that is brought in. */
public final class PaperWalk implements TourWalk {

  private static final int SETTLE = 900;
  private static final String FILE =
      """
      source,target,budget
      Association Al Intilaka,Université Sultan Moulay Slimane,12
      Association Al Intilaka,Réseau des coopératives d’Azilal,
      """;

  @Override
  public void walk(Place place) throws Exception {
    Shell window = place.window();
    DirectoryDialog directory =
        new DirectoryDialog(window, place.workspace(), List.of(1L, 2L), List.of());
    directory.setBlockOnOpen(false);
    directory.open();
    place.stage().rest(SETTLE);
    place.camera().take(directory.getShell(), "directory");
    directory.close();
    Path file = Files.createTempFile("partenaires", ".csv");
    try {
      Files.writeString(file, FILE);
      NetworkImportDialog dialog =
          new NetworkImportDialog(
              window, place.workspace(), NetworkFiles.read(file, false), "partenaires.csv");
      dialog.setBlockOnOpen(false);
      dialog.open();
      place.stage().until("what is refused", () -> isTold(place, dialog, "✗"));
      place.stage().rest(SETTLE);
      place.camera().take(dialog.getShell(), "network-import-refused");
      place.stage().type(dialog.getShell(), "network.import.tieType", "partenaire");
      place.stage().until("what would be new", () -> isTold(place, dialog, "+ "));
      place.stage().rest(SETTLE);
      place.camera().take(dialog.getShell(), "network-import");
      dialog.close();
    } finally {
      Files.delete(file);
    }
  }

  private static boolean isTold(Place place, NetworkImportDialog dialog, String sign) {
    return place
        .stage()
        .find(dialog.getShell(), "network.import.preview")
        .map(t -> ((Text) t).getText().contains(sign))
        .orElse(false);
  }
}
