package ma.jisr.ui.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Names;
import ma.jisr.ui.base.Work;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Shows a look at a content, as large as there is room. */
final class PreviewPane extends Composite {

  private static final Texts TEXTS = Texts.beside(PreviewPane.class);
  private static final int EDGE = 12;
  private final Workspace workspace;
  private final StackLayout stack = new StackLayout();
  private final Canvas canvas;
  private final Text text;
  private final Composite nothing;
  private final Label sentence;
  private Image picture;
  private Job job;
  private int asked;

  PreviewPane(Composite parent, Workspace workspace) {
    super(parent, SWT.NONE);
    this.workspace = workspace;
    setLayout(stack);
    setBackground(Looks.color(Looks.HEADER));
    setData("jisr.id", "preview");
    canvas = new Canvas(this, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
    canvas.setData("jisr.id", "preview.picture");
    Names.give(canvas, TEXTS.text("preview"));
    canvas.addListener(SWT.Paint, this::paint);
    text = new Text(this, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    text.setBackground(Looks.color(Looks.PAPER));
    text.setTextDirection(SWT.AUTO_TEXT_DIRECTION);
    text.setData("jisr.id", "preview.text");
    nothing = new Composite(this, SWT.NONE);
    nothing.setBackground(getBackground());
    org.eclipse.jface.layout.GridLayoutFactory.fillDefaults().margins(20, 20).applyTo(nothing);
    sentence = new Label(nothing, SWT.WRAP | SWT.CENTER);
    sentence.setBackground(getBackground());
    sentence.setForeground(Looks.color(Looks.QUIET));
    sentence.setData("jisr.id", "preview.sentence");
    org.eclipse.jface.layout.GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .grab(true, true)
        .hint(100, SWT.DEFAULT)
        .applyTo(sentence);
    addListener(SWT.Dispose, e -> drop());
    say("");
  }

  private void drop() {
    if (picture != null) {
      picture.dispose();
      picture = null;
    }
  }

  /** Shows a version; null for none. */
  void show(Attachments.Version version) {
    int mine = ++asked;
    if (job != null) {
      job.cancel();
    }
    if (version == null) {
      say(TEXTS.text("preview.choose"));
      return;
    }
    say(TEXTS.text("preview.reading"));
    job =
        Work.quietly(
            TEXTS.text("preview.reading"),
            this,
            monitor -> data(Preview.of(workspace.contents(), version)),
            shown -> {
              if (mine == asked) {
                show(shown);
              }
            });
  }

  private record Shown(ImageData picture, Preview preview) {}

  private static Shown data(Preview preview) {
    return new Shown(preview.picture() == null ? null : data(preview.picture()), preview);
  }

  private void show(Shown shown) {
    if (shown.picture() != null) {
      drop();
      picture = new Image(getDisplay(), shown.picture());
      stack.topControl = canvas;
      canvas.redraw();
    } else if (shown.preview().text() != null) {
      text.setText(shown.preview().text());
      stack.topControl = text;
    } else {
      say(shown.preview().sentence());
    }
    layout();
  }

  private void say(String words) {
    sentence.setText(words);
    stack.topControl = nothing;
    nothing.layout(true);
    layout();
  }

  /** The picture on white, as SWT takes it. */
  private static ImageData data(BufferedImage from) {
    int width = from.getWidth();
    int height = from.getHeight();
    BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = plain.createGraphics();
    graphics.drawImage(from, 0, 0, Color.WHITE, null);
    graphics.dispose();
    ImageData data =
        new ImageData(width, height, 24, new PaletteData(0xFF0000, 0x00FF00, 0x0000FF));
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      plain.getRGB(0, y, width, 1, row, 0, width);
      data.setPixels(0, y, width, row, 0);
    }
    return data;
  }

  private void paint(Event e) {
    Rectangle area = canvas.getClientArea();
    e.gc.setBackground(getBackground());
    e.gc.fillRectangle(area);
    if (picture == null) {
      return;
    }
    Rectangle size = picture.getBounds();
    double scale =
        Math.min(
            1,
            Math.min(
                (area.width - 2.0 * EDGE) / size.width, (area.height - 2.0 * EDGE) / size.height));
    int width = Math.max(1, (int) (size.width * scale));
    int height = Math.max(1, (int) (size.height * scale));
    int x = (area.width - width) / 2;
    int y = Math.max(EDGE, (area.height - height) / 2);
    e.gc.setAntialias(SWT.ON);
    e.gc.setInterpolation(SWT.HIGH);
    e.gc.drawImage(picture, 0, 0, size.width, size.height, x, y, width, height);
    e.gc.setForeground(Looks.color(Looks.LINE));
    e.gc.drawRectangle(x - 1, y - 1, width + 1, height + 1);
  }
}
