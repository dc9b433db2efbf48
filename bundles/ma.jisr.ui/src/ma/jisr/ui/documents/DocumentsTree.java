package ma.jisr.ui.documents;

import java.util.List;
import java.util.function.Consumer;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.Ellipsis;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** The documents as rows, the older versions of each below it. */
final class DocumentsTree {

  private static final Texts TEXTS = Texts.beside(DocumentsTree.class);
  private static final int[] SHARES = {46, 12, 24, 18};
  private final Tree tree;
  private final boolean flat;
  private Consumer<Attachments.Version> selected = version -> {};

  /**
   * An empty tree.
   *
   * @param flat whether it shows the versions of one document
   */
  DocumentsTree(Composite parent, boolean flat) {
    this.flat = flat;
    tree = new Tree(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
    Ellipsis.in(tree);
    tree.setHeaderVisible(true);
    tree.setData("jisr.id", "documents.list");
    for (String key : List.of("column.name", "column.size", "column.added", "column.by")) {
      new TreeColumn(tree, SWT.NONE).setText(TEXTS.text(key));
    }
    tree.addListener(SWT.Resize, e -> spread());
    tree.addListener(SWT.Selection, e -> selected.accept(selected()));
  }

  private void spread() {
    int width = tree.getClientArea().width;
    for (int i = 0; i < SHARES.length; i++) {
      tree.getColumn(i).setWidth(Math.max(60, width * SHARES[i] / 100));
    }
  }

  void onSelect(Consumer<Attachments.Version> listener) {
    selected = listener;
  }

  void onOpen(Runnable listener) {
    tree.addListener(SWT.DefaultSelection, e -> listener.run());
  }

  void onDelete(Runnable listener) {
    tree.addListener(
        SWT.KeyDown,
        e -> {
          if (e.keyCode == SWT.DEL && selected() != null) {
            listener.run();
          }
        });
  }

  /** The version that is chosen, or null. */
  Attachments.Version selected() {
    TreeItem[] items = tree.getSelection();
    return items.length == 0 ? null : (Attachments.Version) items[0].getData();
  }

  /** Shows documents; what was chosen stays chosen, else the first is. */
  void show(List<Attachments.Listed> listed) {
    Attachments.Version before = selected();
    tree.setRedraw(false);
    tree.removeAll();
    TreeItem chosen = null;
    for (Attachments.Listed document : listed) {
      TreeItem parent = null;
      for (Attachments.Version version : document.versions()) {
        TreeItem item =
            parent == null ? new TreeItem(tree, SWT.NONE) : new TreeItem(parent, SWT.NONE);
        fill(item, version, parent == null && !flat, document);
        if (parent == null && !flat) {
          parent = item;
        }
        if (version.equals(before)) {
          chosen = item;
        }
      }
      if (parent != null) {
        parent.setExpanded(chosen != null && chosen.getParentItem() == parent);
      }
    }
    tree.setRedraw(true);
    if (chosen == null && tree.getItemCount() > 0) {
      chosen = tree.getItem(0);
    }
    if (chosen != null) {
      tree.setSelection(chosen);
      if (!chosen.getData().equals(before)) {
        selected.accept(selected());
      }
    }
  }

  private static void fill(
      TreeItem item, Attachments.Version version, boolean newest, Attachments.Listed document) {
    item.setData(version);
    String name = version.fileName() == null ? document.name() : version.fileName();
    String title =
        newest && document.versions().size() == 1
            ? ValueText.cell(name)
            : TEXTS.format("version", ValueText.cell(name), version.number());
    item.setText(
        new String[] {
          title,
          size(version.size()),
          version.addedAt() == null ? "" : ValueText.format(version.addedAt()),
          version.addedBy() == null ? "" : version.addedBy()
        });
    item.setImage(Icons.image("document"));
    if (!newest) {
      item.setForeground(Looks.color(Looks.QUIET));
    }
  }

  /** A number of bytes as people say it. */
  static String size(Long bytes) {
    if (bytes == null) {
      return "";
    }
    String[] units = TEXTS.text("units").split(" ");
    double value = bytes;
    int unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
      value /= 1000;
      unit++;
    }
    double rounded = value < 10 && unit > 0 ? Math.round(value * 10) / 10.0 : Math.round(value);
    return ValueText.number(rounded) + '\u00a0' + units[unit];
  }
}
