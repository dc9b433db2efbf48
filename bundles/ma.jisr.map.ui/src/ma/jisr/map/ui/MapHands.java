package ma.jisr.map.ui;

import java.util.List;
import java.util.stream.Collectors;
import ma.jisr.geo.layout.Cluster;
import ma.jisr.geo.layout.Frame;
import ma.jisr.geo.scene.Area;
import ma.jisr.geo.scene.Spot;
import ma.jisr.model.text.Texts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/**
 * Mouse and keys on a map: drag to move, wheel to enlarge, click to choose, drag with Shift (or in
 * the mode for it) for a rubber band, double click to open.
 */
final class MapHands {

  private static final Texts TEXTS = Texts.beside(MapHands.class);
  private static final int PAN = 60;
  private static final int CLICK = 4;
  private static final int MOST_NAMED = 10;
  private static final String BANDS = "map.bands";
  private final MapCanvas map;
  private Point pressed;
  private Point last;
  private boolean banding;
  private boolean dragged;

  MapHands(MapCanvas map) {
    this.map = map;
    map.addListener(SWT.MouseDown, this::down);
    map.addListener(SWT.MouseMove, this::move);
    map.addListener(SWT.MouseUp, this::up);
    map.addListener(SWT.MouseDoubleClick, this::doubleClick);
    map.addListener(SWT.MouseVerticalWheel, this::wheel);
    map.addListener(SWT.KeyDown, this::key);
    map.addListener(SWT.Traverse, e -> e.doit = isLeaving(e.detail));
    map.addListener(SWT.MouseExit, e -> map.setToolTipText(null));
  }

  /** Makes dragging draw a rubber band, or move the map. */
  static void setBanding(MapCanvas map, boolean bands) {
    map.setData(BANDS, bands);
  }

  private static boolean isLeaving(int traversal) {
    return traversal == SWT.TRAVERSE_TAB_NEXT || traversal == SWT.TRAVERSE_TAB_PREVIOUS;
  }

  private void down(Event event) {
    map.setFocus();
    if (event.button == 1) {
      pressed = new Point(event.x, event.y);
      last = pressed;
      dragged = false;
      banding = (event.stateMask & SWT.SHIFT) != 0 || Boolean.TRUE.equals(map.getData(BANDS));
    }
  }

  private void move(Event event) {
    if (pressed == null) {
      tip(event.x, event.y);
      return;
    }
    dragged |= Math.abs(event.x - pressed.x) > CLICK || Math.abs(event.y - pressed.y) > CLICK;
    if (!dragged) {
      return;
    }
    if (banding) {
      map.setBand(band(event));
    } else {
      map.pan(event.x - last.x, event.y - last.y);
      last = new Point(event.x, event.y);
    }
  }

  private Rectangle band(Event event) {
    return new Rectangle(
        Math.min(pressed.x, event.x),
        Math.min(pressed.y, event.y),
        Math.abs(event.x - pressed.x),
        Math.abs(event.y - pressed.y));
  }

  private void up(Event event) {
    if (pressed == null || event.button != 1) {
      return;
    }
    boolean further = (event.stateMask & SWT.MOD1) != 0;
    Frame frame = map.frame();
    Rectangle band = band(event);
    map.setBand(null);
    if (frame != null && dragged && banding) {
      map.choose(ids(frame.spotsIn(band.x, band.y, band.width, band.height)), further);
    } else if (frame != null && !dragged) {
      click(frame, event, further);
    }
    pressed = null;
  }

  private void click(Frame frame, Event event, boolean further) {
    Cluster cluster = frame.clusterAt(event.x, event.y);
    if (cluster != null) {
      map.choose(ids(cluster.spots()), further);
      return;
    }
    Area area = map.areaAt(event.x, event.y);
    map.choose(
        area == null
            ? List.of()
            : ids(
                frame.scene().spots().stream()
                    .filter(spot -> area.contains(spot.x(), spot.y()))
                    .toList()),
        further);
  }

  private static List<Long> ids(List<Spot> spots) {
    return spots.stream().map(Spot::id).distinct().toList();
  }

  private void doubleClick(Event event) {
    Frame frame = map.frame();
    Cluster cluster = frame == null ? null : frame.clusterAt(event.x, event.y);
    List<Long> ids = cluster == null ? List.of() : ids(cluster.spots());
    if (ids.size() == 1) {
      map.open(ids.get(0));
    } else {
      map.zoom(2, event.x, event.y);
    }
  }

  private void wheel(Event event) {
    map.zoom(event.count > 0 ? 1 : -1, event.x, event.y);
    event.doit = false; // or what the map stands in would scroll as well
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.ARROW_LEFT -> map.pan(PAN, 0);
      case SWT.ARROW_RIGHT -> map.pan(-PAN, 0);
      case SWT.ARROW_UP -> map.pan(0, PAN);
      case SWT.ARROW_DOWN -> map.pan(0, -PAN);
      case SWT.HOME -> map.home();
      case SWT.ESC -> map.choose(List.of(), false);
      case SWT.CR, SWT.KEYPAD_CR -> map.selected().stream().limit(1).forEach(map::open);
      default -> {
        switch (event.character) {
          case '+', '=' -> map.zoom(1);
          case '-' -> map.zoom(-1);
          case '0' -> map.home();
          default -> {
            // Some other key: it means nothing here.
          }
        }
      }
    }
  }

  private void tip(int x, int y) {
    Frame frame = map.frame();
    String tip = frame == null ? null : tip(frame, x, y);
    if (!java.util.Objects.equals(tip, map.getToolTipText())) {
      map.setToolTipText(tip);
    }
  }

  private String tip(Frame frame, int x, int y) {
    Cluster cluster = frame.clusterAt(x, y);
    if (cluster != null) {
      int more = cluster.spots().size() - MOST_NAMED;
      String names =
          cluster.spots().stream()
              .limit(MOST_NAMED)
              .map(Spot::name)
              .collect(Collectors.joining("\n"));
      return escaped(more > 0 ? names + '\n' + TEXTS.format("more", more) : names);
    }
    Area area = map.areaAt(x, y);
    if (area == null || area.name().isEmpty()) {
      return null;
    }
    return escaped(area.detail().isEmpty() ? area.name() : area.name() + '\n' + area.detail());
  }

  /** Tooltips take an ampersand for the mark of a key. */
  private static String escaped(String text) {
    return text.replace("&", "&&");
  }
}
