package ma.jisr.network.ui.seeing;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.network.coverage.CoverageWords;
import ma.jisr.network.coverage.Dimension;
import ma.jisr.network.coverage.Fieldwork;
import ma.jisr.network.coverage.Matrix;
import ma.jisr.network.coverage.MatrixFile;
import ma.jisr.network.coverage.Question;
import ma.jisr.network.coverage.Selection;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.DropDown;
import ma.jisr.ui.base.Work;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Who does what where and when: the 4W matrix, and the records behind each of its cells. */
final class MatrixPane extends Pane {

  private static final List<PlaceKind> LEVELS =
      List.of(PlaceKind.COMMUNE, PlaceKind.PROVINCE, PlaceKind.REGION, PlaceKind.COUNTRY);
  private final CrossTab matrix;
  private final StatementGrid records;
  private final PeriodChoice period;
  private Fieldwork work;
  private Dimension rows = Dimension.THEME;
  private Dimension columns = Dimension.PLACE;
  private PlaceKind level = PlaceKind.PROVINCE;
  private boolean counted;
  private boolean main;

  MatrixPane(Composite parent, Workspace workspace, Host host) {
    super(parent, workspace, host);
    dimension("rows", rows, d -> rows = d);
    dimension("columns.of", columns, d -> columns = d);
    word("level");
    DropDown levels = new DropDown(choices());
    LEVELS.forEach(l -> levels.add(TEXTS.text("level." + l.getName().toLowerCase(Locale.ROOT))));
    levels.select(LEVELS.indexOf(level));
    levels.setData("jisr.id", "matrix.level");
    levels.addListener(
        SWT.Selection,
        e -> {
          level = LEVELS.get(levels.getSelectionIndex());
          count();
        });
    word("counted");
    DropDown what = new DropDown(choices());
    what.setItems(TEXTS.text("counted.actors"), TEXTS.text("counted.records"));
    what.select(0);
    what.addListener(
        SWT.Selection,
        e -> {
          counted = what.getSelectionIndex() == 1;
          count();
        });
    period = new PeriodChoice(this, this::count);
    Button themes = new Button(choices(), SWT.CHECK);
    themes.setText(TEXTS.text("main"));
    themes.setBackground(getBackground());
    themes.addListener(
        SWT.Selection,
        e -> {
          main = themes.getSelection();
          count();
        });
    tool("place", "gaps", this::gaps);
    tool("export", "workbook", this::export);
    SashForm sash = new SashForm(body(), SWT.VERTICAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    matrix = new CrossTab(sash, this::drill);
    records = new StatementGrid(sash, host);
    sash.setWeights(66, 34);
  }

  private void dimension(String key, Dimension first, java.util.function.Consumer<Dimension> set) {
    word(key);
    DropDown choice = new DropDown(choices());
    for (Dimension dimension : Dimension.values()) {
      choice.add(CoverageWords.of(dimension));
    }
    choice.select(first.ordinal());
    choice.setData("jisr.id", "matrix." + key);
    choice.addListener(
        SWT.Selection,
        e -> {
          set.accept(Dimension.values()[choice.getSelectionIndex()]);
          count();
        });
  }

  @Override
  Control main() {
    return matrix;
  }

  @Override
  void refresh() {
    read(
        Fieldwork::read,
        read -> {
          work = read;
          count();
        });
  }

  private void count() {
    if (work == null) {
      return;
    }
    Question question =
        new Question(
            rows,
            columns,
            level,
            main,
            counted,
            Selection.all().between(period.first(), period.last()));
    Fieldwork counting = work;
    progress().work(TEXTS.text("counting"), monitor -> Matrix.of(counting, question), this::show);
  }

  private void show(Matrix found) {
    matrix.show(found);
    records.show(work, List.of());
    progress()
        .say(
            TEXTS.format(
                "matrix.count",
                found.actors(Matrix.ALL, Matrix.ALL).size(),
                found.behind(Matrix.ALL, Matrix.ALL).size()));
  }

  private void drill(int row, int column) {
    Matrix shown = matrix.matrix();
    records.show(shown.work(), shown.behind(row, column));
    host().choose(List.copyOf(shown.actors(row, column)));
    progress()
        .say(
            TEXTS.format(
                "matrix.cell",
                head(shown.rows(), row),
                head(shown.columns(), column),
                shown.actors(row, column).size(),
                shown.behind(row, column).size()));
  }

  /** Where nobody works on the theme of the cell chosen. */
  private void gaps() {
    host().gaps(rows == Dimension.THEME ? matrix.chosenRow() : 0);
  }

  private static String head(List<Matrix.Head> heads, int number) {
    return number == Matrix.ALL ? TEXTS.text("all") : heads.get(number).name();
  }

  /** The matrix itself. */
  CrossTab matrix() {
    return matrix;
  }

  /** The records behind the cell chosen. */
  Grid<ma.jisr.network.coverage.Statement> records() {
    return records.grid();
  }

  private void export() {
    Matrix shown = matrix.matrix();
    if (shown == null) {
      return;
    }
    String file = SheetExport.file(this, TEXTS.text("matrix.file"), "*.xlsx");
    if (file != null) {
      Work.visibly(
          TEXTS.text("export"),
          this,
          monitor -> {
            MatrixFile.write(shown, Path.of(file));
            return file;
          },
          written -> progress().say(TEXTS.format("exported", written)));
    }
  }
}
