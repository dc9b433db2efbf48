package ma.jisr.ui.importing;

import java.util.Comparator;
import java.util.List;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What the rows of the file are: every type, those first that understand most of its columns. */
final class TypePage extends ImportPage {

  private record Candidate(EClass type, long known) {}

  private Table types;

  TypePage(ImportWizard wizard) {
    super(wizard, "type");
  }

  @Override
  void fill(Composite body) {
    TableColumnLayout layout = new TableColumnLayout();
    body.setLayout(layout);
    types = new Table(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
    types.setHeaderVisible(true);
    types.setData("jisr.id", "import.types");
    column(layout, "type", 60);
    column(layout, "known", 40);
    types.addListener(SWT.Selection, e -> chosen());
    types.addListener(
        SWT.DefaultSelection,
        e -> {
          IWizardPage next = getNextPage();
          if (isPageComplete() && next != null) {
            getContainer().showPage(next);
          }
        });
  }

  private void column(TableColumnLayout layout, String key, int weight) {
    TableColumn column = new TableColumn(types, SWT.NONE);
    column.setText(TEXTS.text("type.column." + key));
    layout.setColumnData(column, new ColumnWeightData(weight, 120, true));
  }

  @Override
  void entered() {
    ImportRequest request = ImportRequest.of(state().file, type()).reading(state().reading);
    work(
        TEXTS.format("reading", state().file.getFileName()),
        monitor -> {
          TableHead head = TableHead.of(request);
          List<Candidate> found =
              workspace().catalog().records().stream()
                  .filter(t -> !t.isAbstract() && !Meta.is(t, "internal"))
                  .map(t -> new Candidate(t, new Options(t, "").known(head.headers())))
                  .sorted(
                      Comparator.comparingLong((Candidate c) -> -c.known())
                          .thenComparing(c -> c.type() == type() ? 0 : 1)
                          .thenComparing(c -> Labels.plural(c.type())))
                  .toList();
          return new Found(head.headers().size(), found);
        },
        this::show);
  }

  private record Found(int columns, List<Candidate> candidates) {}

  private EClass type() {
    return state().type;
  }

  private void show(Found found) {
    types.removeAll();
    for (Candidate candidate : found.candidates()) {
      TableItem item = new TableItem(types, SWT.NONE);
      item.setText(
          new String[] {
            Labels.plural(candidate.type()),
            TEXTS.format("type.known", candidate.known(), found.columns())
          });
      item.setImage(Icons.image(candidate.type()));
      item.setForeground(1, Looks.color(Looks.QUIET));
      item.setData(candidate.type());
      if (candidate.type() == type()) {
        types.setSelection(item);
      }
    }
    Candidate best = found.candidates().get(0);
    boolean other = best.type() != type() && best.known() > known(found, type());
    String most = other ? TEXTS.format("type.other", Labels.plural(best.type())) : null;
    setMessage(most, other ? WARNING : NONE);
    types.showSelection();
    setPageComplete(types.getSelectionIndex() >= 0);
  }

  private static long known(Found found, EClass type) {
    return found.candidates().stream()
        .filter(c -> c.type() == type)
        .mapToLong(Candidate::known)
        .findFirst()
        .orElse(0);
  }

  private void chosen() {
    EClass chosen = (EClass) types.getSelection()[0].getData();
    if (chosen != type()) {
      state().type = chosen;
      state().forgetColumns();
    }
    setPageComplete(true);
  }
}
