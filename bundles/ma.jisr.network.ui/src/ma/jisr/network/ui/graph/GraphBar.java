package ma.jisr.network.ui.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.DropDown;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The choices above the graph: words, colour, size, groups; and its buttons. */
final class GraphBar {

  private static final Texts TEXTS = Texts.beside(GraphBar.class);
  private static final int LIST_WIDTH = 170;
  private static final int WORDS_WIDTH = 110;
  private final Composite bar;
  private final Text words;
  private final DropDown color;
  private final DropDown size;
  private final DropDown groups;
  private final ToolBar buttons;
  private final List<Property> colors = new ArrayList<>();
  private final List<Property> sizes = new ArrayList<>();
  private final List<Property> groupings = new ArrayList<>();

  GraphBar(Composite parent) {
    bar = new Composite(parent, SWT.NONE);
    bar.setBackground(Looks.color(Looks.PAPER));
    GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 5).spacing(6, 0).applyTo(bar);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    words.setMessage(TEXTS.text("words"));
    words.setData("jisr.id", "graph.words");
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .grab(true, false)
        .minSize(WORDS_WIDTH, SWT.DEFAULT)
        .hint(WORDS_WIDTH, SWT.DEFAULT)
        .applyTo(words);
    color = list("color", Property.ofColour(), colors);
    size = list("size", Property.ofSize(), sizes);
    groups = list("groups", Property.ofGroups(), groupings);
    buttons = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
    buttons.setBackground(bar.getBackground());
    GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
  }

  private DropDown list(String key, List<Property> properties, List<Property> into) {
    DropDown list = new DropDown(bar);
    list.setToolTipText(TEXTS.text(key));
    list.setData("jisr.id", "graph." + key);
    list.add(TEXTS.text(key + ".none"));
    into.add(Property.NONE);
    for (Property property : properties) {
      list.add(TEXTS.format(key + ".by", property.title()));
      into.add(property);
    }
    list.select(0);
    GridDataFactory.swtDefaults()
        .align(SWT.BEGINNING, SWT.CENTER)
        .hint(LIST_WIDTH, SWT.DEFAULT)
        .applyTo(list);
    return list;
  }

  /** The field for words. */
  Text words() {
    return words;
  }

  void onColor(Consumer<Property> action) {
    color.addListener(SWT.Selection, e -> action.accept(colors.get(color.getSelectionIndex())));
  }

  void onSize(Consumer<Property> action) {
    size.addListener(SWT.Selection, e -> action.accept(sizes.get(size.getSelectionIndex())));
  }

  void onGroups(Consumer<Property> action) {
    groups.addListener(
        SWT.Selection, e -> action.accept(groupings.get(groups.getSelectionIndex())));
  }

  /** Shows what is chosen now. */
  void show(Property newColor, Property newSize, Property newGroups) {
    color.select(Math.max(0, colors.indexOf(newColor)));
    size.select(Math.max(0, sizes.indexOf(newSize)));
    groups.select(Math.max(0, groupings.indexOf(newGroups)));
  }

  /** Adds a button. */
  ToolItem button(String icon, String key, int style, Consumer<ToolItem> action) {
    ToolItem item = new ToolItem(buttons, style);
    if (style != SWT.SEPARATOR) {
      item.setImage(Icons.image(icon));
      item.setToolTipText(TEXTS.text(key));
      item.setData("jisr.id", "graph." + key);
      item.addListener(
          SWT.Selection,
          e -> {
            if (e.detail != SWT.ARROW) {
              action.accept(item);
            }
          });
    }
    return item;
  }

  /** The words of a button. */
  String text(String key) {
    return TEXTS.text(key);
  }

  /** Sets a space between two kinds of buttons. */
  void space() {
    new ToolItem(buttons, SWT.SEPARATOR);
  }
}
