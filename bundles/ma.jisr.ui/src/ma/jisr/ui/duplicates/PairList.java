package ma.jisr.ui.duplicates;

import java.util.function.Function;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.FittedCells;
import ma.jisr.ui.base.ValueText;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The pairs of records that are probably the same, the best first, and why. */
final class PairList {

  private static final Texts TEXTS = Texts.beside(PairList.class);
  private final TableColumnLayout layout = new TableColumnLayout();
  private final TableViewer viewer;

  PairList(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    area.setLayout(layout);
    viewer =
        new TableViewer(
            area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.VIRTUAL | SWT.BORDER);
    viewer.getTable().setHeaderVisible(true);
    viewer.getTable().setLinesVisible(true);
    viewer.getTable().setData("jisr.id", "duplicates");
    viewer.setUseHashlookup(true);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    ColumnViewerToolTipSupport.enableFor(viewer);
    FittedCells.on(viewer.getTable(), false);
    column("score", 12, p -> Math.round(p.found().score() * 100) + " %");
    column("first", 30, p -> ValueText.cell(p.first()));
    column("second", 30, p -> ValueText.cell(p.second()));
    column("why", 28, p -> String.join(ValueText.separator(), p.found().why()));
  }

  private void column(String key, int weight, Function<NamedPair, String> text) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
    column.getColumn().setText(TEXTS.text("column." + key));
    layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 50, true));
    column.setLabelProvider(
        new ColumnLabelProvider() {
          @Override
          public String getText(Object element) {
            return text.apply((NamedPair) element);
          }

          @Override
          public String getToolTipText(Object element) {
            return key.equals("why")
                ? String.join("\n", ((NamedPair) element).found().why())
                : getText(element);
          }
        });
  }

  TableViewer viewer() {
    return viewer;
  }
}
