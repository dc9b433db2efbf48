package ma.jisr.ui.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import ma.jisr.exchange.ImportRequest.Reading;
import ma.jisr.exchange.file.TableRow;
import ma.jisr.model.core.CorePackage;
import ma.jisr.ui.base.DropDown;
import ma.jisr.ui.base.FittedCells;
import ma.jisr.ui.base.Looks;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The file, how it is written, and its first rows. */
final class FilePage extends ImportPage {

  private static final List<String> CHARSETS =
      List.of("UTF-8", "windows-1252", "windows-1256", "ISO-8859-15", "UTF-16");
  private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');
  private static final String FILES = "*.csv;*.tsv;*.txt;*.xlsx;*.xlsm;*.vcf;*.json;*.geojson";
  private static final int ROWS = 30;
  private static final int COLUMNS = 60;
  private static final int WIDTH = 150;
  private static final int MARGIN = 28;
  private final ImportWizard wizard;
  private Text name;
  private Link resume;
  private DropDown charset;
  private DropDown separator;
  private DropDown sheet;
  private Composite ofText;
  private Composite ofBook;
  private Label warning;
  private Table preview;
  private ImportState left;

  FilePage(ImportWizard wizard) {
    super(wizard, "file");
    this.wizard = wizard;
  }

  @Override
  void fill(Composite body) {
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(body);
    resume = new Link(body, SWT.WRAP);
    resume.setData("jisr.id", "import.resume");
    resume.addListener(SWT.Selection, e -> resumeOrForget(e.text));
    wide().hint(400, SWT.DEFAULT).applyTo(resume);
    name = new Text(body, SWT.BORDER | SWT.READ_ONLY);
    name.setMessage(TEXTS.text("file.none"));
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(name);
    Button choose = new Button(body, SWT.PUSH);
    choose.setText(TEXTS.text("file.choose"));
    choose.addListener(SWT.Selection, e -> choose());
    ofText = row(body);
    charset = combo(ofText, "charset");
    charset.add(TEXTS.text("charset.auto"));
    CHARSETS.forEach(c -> charset.add(TEXTS.text("charset." + c)));
    separator = combo(ofText, "separator");
    separator.add(TEXTS.text("separator.auto"));
    for (int i = 0; i < SEPARATORS.size(); i++) {
      separator.add(TEXTS.text("separator." + i));
    }
    charset.select(0);
    separator.select(0);
    ofBook = row(body);
    sheet = combo(ofBook, "sheet");
    warning = new Label(body, SWT.WRAP);
    warning.setForeground(Looks.color(Looks.QUIET));
    wide().hint(400, SWT.DEFAULT).applyTo(warning);
    preview = new Table(body, SWT.BORDER | SWT.FULL_SELECTION);
    preview.setHeaderVisible(true);
    preview.setLinesVisible(true);
    preview.setData("jisr.id", "import.preview");
    FittedCells.on(preview, true);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(800, 260).applyTo(preview);
    showIf(ofText, false);
    showIf(ofBook, false);
    showIf(warning, false);
    DropTarget target = new DropTarget(body, DND.DROP_COPY | DND.DROP_DEFAULT);
    target.setTransfer(FileTransfer.getInstance());
    target.addDropListener(
        new DropTargetAdapter() {
          @Override
          public void drop(DropTargetEvent event) {
            if (event.data instanceof String[] files && files.length > 0) {
              take(Path.of(files[0]));
            }
          }
        });
  }

  private static GridDataFactory wide() {
    return GridDataFactory.fillDefaults().span(2, 1).grab(true, false);
  }

  private static Composite row(Composite body) {
    Composite row = new Composite(body, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(row);
    wide().applyTo(row);
    return row;
  }

  private DropDown combo(Composite row, String key) {
    Label label = new Label(row, SWT.NONE);
    label.setText(TEXTS.text(key));
    DropDown combo = new DropDown(row);
    combo.setData("jisr.id", "import." + key);
    combo.addListener(SWT.Selection, e -> readAs());
    GridDataFactory.swtDefaults().hint(230, SWT.DEFAULT).applyTo(combo);
    return combo;
  }

  private static void showIf(Control control, boolean shown) {
    ((GridData) control.getLayoutData()).exclude = !shown;
    control.setVisible(shown);
    control.getParent().layout(true, true);
  }

  @Override
  void entered() {
    if (state().file != null) {
      show(state());
      read();
      return;
    }
    left = wizard.kept().find().orElse(null);
    if (left != null) {
      resume.setText(
          TEXTS.format(
              "resume", left.file.getFileName(), ma.jisr.model.meta.Labels.plural(left.type)));
    }
    showIf(resume, left != null);
    name.setFocus(); // a mirrored link draws its focus beside itself
  }

  private void resumeOrForget(String what) {
    showIf(resume, false);
    if (what.equals("forget")) {
      wizard.kept().forget();
      return;
    }
    wizard.resume(left);
    show(left);
    read();
  }

  private void show(ImportState state) {
    name.setText(state.file.toString());
    Reading reading = state.reading;
    charset.select(reading.charset() == null ? 0 : CHARSETS.indexOf(reading.charset().name()) + 1);
    separator.select(reading.separator() == null ? 0 : SEPARATORS.indexOf(reading.separator()) + 1);
    showIf(resume, false);
  }

  private void choose() {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
    dialog.setText(TEXTS.text("title"));
    dialog.setFilterExtensions(new String[] {FILES, "*"});
    dialog.setFilterNames(new String[] {TEXTS.text("file.tables"), TEXTS.text("file.all")});
    String chosen = dialog.open();
    if (chosen != null) {
      take(Path.of(chosen));
    }
  }

  /** Takes a file. */
  void take(Path file) {
    state().take(file);
    sheet.removeAll();
    show(state());
    read();
  }

  private void readAs() {
    Charset chosen =
        charset.getSelectionIndex() <= 0
            ? null
            : Charset.forName(
                CHARSETS.get(charset.getSelectionIndex() - 1), StandardCharsets.UTF_8);
    Character between =
        separator.getSelectionIndex() <= 0
            ? null
            : SEPARATORS.get(separator.getSelectionIndex() - 1);
    String named = sheet.getSelectionIndex() < 0 ? null : sheet.getText();
    state().forgetColumns();
    state().reading = new Reading(between, chosen, named);
    read();
  }

  private void read() {
    ImportState state = state();
    var request =
        ma.jisr.exchange.ImportRequest.of(
                state.file, state.type == null ? CorePackage.Literals.ORGANISATION : state.type)
            .reading(state.reading);
    work(
        TEXTS.format("reading", state.file.getFileName()),
        monitor -> TableHead.of(request),
        this::show);
  }

  @Override
  void failed(String sentence) {
    super.failed(sentence);
    preview.removeAll();
    Arrays.stream(preview.getColumns()).forEach(TableColumn::dispose);
    showIf(ofText, !isBook());
  }

  private boolean isBook() {
    return state().file.toString().toLowerCase(java.util.Locale.ROOT).matches(".*\\.xls[xm]?");
  }

  private void show(TableHead head) {
    boolean text =
        state().file.toString().toLowerCase(java.util.Locale.ROOT).matches(".*\\.(csv|tsv|txt)");
    showIf(ofText, text);
    showIf(ofBook, head.sheets().size() > 1);
    if (sheet.getItemCount() == 0) {
      sheet.setItems(head.sheets().toArray(String[]::new));
      int wanted = head.sheets().indexOf(String.valueOf(state().reading.sheet()));
      sheet.select(Math.max(0, wanted));
    }
    warning.setText(String.join("\n", head.warnings()));
    showIf(warning, !head.warnings().isEmpty());
    preview.setRedraw(false);
    preview.removeAll();
    Arrays.stream(preview.getColumns()).forEach(TableColumn::dispose);
    int shown = Math.min(COLUMNS, head.headers().size());
    String line = TEXTS.text("line");
    column(line, SWT.TRAIL, Looks.width(preview, line) + MARGIN);
    for (int i = 0; i < shown; i++) {
      column(head.headers().get(i), SWT.LEAD, WIDTH);
    }
    for (TableRow row : head.rows().subList(0, Math.min(ROWS, head.rows().size()))) {
      TableItem item = new TableItem(preview, SWT.NONE);
      item.setText(0, Long.toString(row.line()));
      for (int i = 0; i < shown; i++) {
        item.setText(i + 1, row.cell(i).replaceAll("\\s+", " "));
      }
    }
    preview.setRedraw(true);
    say(TEXTS.format("file.columns", head.headers().size()));
    setPageComplete(!head.headers().isEmpty());
  }

  private void column(String title, int style, int width) {
    TableColumn column = new TableColumn(preview, style);
    column.setText(title);
    column.setWidth(width);
  }
}
