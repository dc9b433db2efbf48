package ma.jisr.ui.views;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.DropDown;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.table.ColourRule;
import ma.jisr.ui.table.Colours;
import ma.jisr.ui.table.TableColumn;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Lets a person make the rules by which a list is coloured. */
public final class ColourDialog extends TitleAreaDialog {

  private static final Texts TEXTS = Texts.beside(ColourDialog.class);
  private final EClass type;
  private final List<TableColumn> columns;
  private final List<ColourRule> rules;
  private final TableColumn first;
  private Composite grid;

  /**
   * A dialog.
   *
   * @param type of the records
   * @param rules those that there are
   * @param first the column of a new rule
   */
  public ColourDialog(Shell shell, EClass type, List<ColourRule> rules, TableColumn first) {
    super(shell);
    this.type = type;
    this.rules = new ArrayList<>(rules);
    this.first = first;
    columns = TableColumn.all(type);
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setHelpAvailable(false);
  }

  /** The rules as the person left them. */
  public List<ColourRule> rules() {
    return List.copyOf(rules);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(TEXTS.text("colours.title"));
    shell.setData("jisr.id", "colours");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(TEXTS.text("colours.title"));
    setMessage(TEXTS.text("colours.hint"));
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).hint(760, 260).applyTo(area);
    GridLayoutFactory.swtDefaults().margins(14, 12).spacing(0, 8).applyTo(area);
    grid = new Composite(area, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
    Button add = new Button(area, SWT.PUSH);
    add.setText(TEXTS.text("colours.add"));
    add.setData("jisr.id", "colours.add");
    add.addListener(
        SWT.Selection,
        e -> {
          rules.add(new ColourRule(first.feature().getName(), "", rules.size() % 6, false));
          fill();
          validate();
        });
    fill();
    return area;
  }

  private void fill() {
    for (Control child : grid.getChildren()) {
      child.dispose();
    }
    GridLayoutFactory.fillDefaults().numColumns(6).spacing(8, 6).applyTo(grid);
    if (rules.isEmpty()) {
      Label none = new Label(grid, SWT.WRAP);
      none.setText(TEXTS.text("colours.none"));
      none.setForeground(Looks.color(Looks.QUIET));
      GridDataFactory.fillDefaults().span(6, 1).grab(true, false).hint(600, -1).applyTo(none);
    } else {
      for (String key : List.of("column", "condition", "", "colour", "row", "")) {
        Label head = new Label(grid, SWT.NONE);
        head.setText(key.isEmpty() || key.equals("row") ? "" : TEXTS.text("colours." + key));
        head.setForeground(Looks.color(Looks.QUIET));
      }
      for (int i = 0; i < rules.size(); i++) {
        row(i);
      }
    }
    grid.requestLayout();
  }

  private void row(int at) {
    ColourRule rule = rules.get(at);
    DropDown column = new DropDown(grid);
    columns.forEach(c -> column.add(c.title()));
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).feature().getName().equals(rule.feature())) {
        column.select(i);
      }
    }
    GridDataFactory.fillDefaults().hint(210, SWT.DEFAULT).applyTo(column);
    Text condition = new Text(grid, SWT.BORDER);
    condition.setText(rule.condition());
    condition.setData("jisr.id", "colours.condition." + at);
    condition.setToolTipText(help(rule));
    GridDataFactory.fillDefaults().grab(true, false).hint(140, SWT.DEFAULT).applyTo(condition);
    Label swatch = new Label(grid, SWT.BORDER);
    GridDataFactory.swtDefaults().hint(22, 22).applyTo(swatch);
    swatch.setBackground(Looks.color(Colours.ALL.get(rule.colour())));
    DropDown colour = new DropDown(grid);
    for (int i = 0; i < Colours.ALL.size(); i++) {
      colour.add(TEXTS.text("colour." + i));
    }
    colour.select(rule.colour());
    Button row = new Button(grid, SWT.CHECK);
    row.setText(TEXTS.text("colours.row"));
    row.setSelection(rule.row());
    Button remove = new Button(grid, SWT.PUSH | SWT.FLAT);
    remove.setImage(Icons.image("cross"));
    remove.setToolTipText(TEXTS.text("colours.remove"));
    Runnable read =
        () -> {
          String feature = columns.get(Math.max(0, column.getSelectionIndex())).feature().getName();
          rules.set(
              at,
              new ColourRule(
                  feature, condition.getText(), colour.getSelectionIndex(), row.getSelection()));
          swatch.setBackground(Looks.color(Colours.ALL.get(colour.getSelectionIndex())));
          condition.setToolTipText(help(rules.get(at)));
          validate();
        };
    column.addListener(SWT.Selection, e -> read.run());
    condition.addListener(SWT.Modify, e -> read.run());
    colour.addListener(SWT.Selection, e -> read.run());
    row.addListener(SWT.Selection, e -> read.run());
    remove.addListener(
        SWT.Selection,
        e -> {
          rules.remove(at);
          fill();
          validate();
        });
    if (condition.getText().isEmpty()) {
      condition.setFocus();
    }
  }

  private String help(ColourRule rule) {
    return columns.stream()
        .filter(c -> c.feature().getName().equals(rule.feature()))
        .findFirst()
        .map(TableColumn::filterHelp)
        .orElse("");
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, TEXTS.text("colours.apply"), true);
    createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.text("cancel"), false);
    validate();
  }

  private void validate() {
    String problem = null;
    for (ColourRule rule : rules) {
      problem = problem == null ? problem(rule) : problem;
    }
    setErrorMessage(problem);
    if (getButton(IDialogConstants.OK_ID) != null) {
      getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
    }
  }

  private String problem(ColourRule rule) {
    TableColumn column =
        columns.stream()
            .filter(c -> c.feature().getName().equals(rule.feature()))
            .findFirst()
            .orElse(null);
    if (column == null) {
      return TEXTS.format("colours.unknown", rule.feature());
    } else if (rule.condition().isBlank()) {
      return TEXTS.format("colours.missing", column.title());
    }
    return rule.problem(type);
  }
}
