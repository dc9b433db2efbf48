package ma.jisr.ui.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import ma.jisr.exchange.DuplicateChoice;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.Resemblance;
import ma.jisr.exchange.RowChoice;
import ma.jisr.exchange.file.Table;
import ma.jisr.exchange.file.TableRow;
import ma.jisr.exchange.format.Tables;
import ma.jisr.exchange.load.ImportCheck;
import ma.jisr.exchange.load.ImportService;
import ma.jisr.store.Hit;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * What the import would do: the counts, the refused rows to put right, the rows that resemble
 * something to decide about. From here the import is done.
 */
final class CheckPage extends ImportPage {

  private static final int CELLS = 4;
  private final ImportWizard wizard;
  private Label counts;
  private Button again;
  private Button good;
  private Button all;
  private CTabFolder folder;
  private CTabItem refusedTab;
  private CTabItem twinsTab;
  private RefusedPane refused;
  private TwinsPane twins;
  private List<Resemblance> resemblances = List.of();
  private ImportResult result;
  private boolean importing;
  private boolean changed;

  CheckPage(ImportWizard wizard) {
    super(wizard, "check");
    this.wizard = wizard;
  }

  @Override
  void fill(Composite body) {
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(body);
    counts = new Label(body, SWT.WRAP);
    counts.setFont(Looks.bold());
    counts.setData("jisr.id", "import.state");
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .grab(true, false)
        .hint(500, SWT.DEFAULT)
        .applyTo(counts);
    again = new Button(body, SWT.PUSH);
    again.setText(TEXTS.text("check.again"));
    again.setImage(Icons.image("refresh"));
    again.setData("jisr.id", "import.again");
    again.addListener(SWT.Selection, e -> check());
    folder = new CTabFolder(body, SWT.BORDER | SWT.FLAT);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(900, 320).applyTo(folder);
    refusedTab = new CTabItem(folder, SWT.NONE);
    refused = new RefusedPane(folder, this::state, this::changed);
    refusedTab.setControl(refused.control());
    twinsTab = new CTabItem(folder, SWT.NONE);
    twins = new TwinsPane(folder, this::state, this::changed);
    twinsTab.setControl(twins.control());
    folder.setSelection(0);
    Composite how = new Composite(body, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(how);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(how);
    good = radio(how, "check.good");
    all = radio(how, "check.all");
  }

  private Button radio(Composite how, String key) {
    Button button = new Button(how, SWT.RADIO);
    button.setText(TEXTS.text(key));
    button.setData("jisr.id", "import." + key);
    button.addListener(
        SWT.Selection,
        e -> {
          state().allOrNothing = all.getSelection();
          getContainer().updateButtons();
        });
    return button;
  }

  @Override
  void entered() {
    good.setSelection(!state().allOrNothing);
    all.setSelection(state().allOrNothing);
    check();
  }

  private void changed() {
    changed = true;
    counts.setText(TEXTS.text("check.changed"));
    counts.setForeground(Looks.color(Looks.QUIET));
    counts.requestLayout();
    getContainer().updateButtons();
  }

  private record Checked(
      ImportCheck check,
      List<Resemblance> found,
      Map<Long, String> rows,
      Map<Long, String> labels) {}

  private void check() {
    ImportRequest request = state().request().asAllOrNothing(false);
    result = null;
    tell(TEXTS.format("reading", request.source().name()), Looks.QUIET);
    again.setEnabled(false);
    // The person may go on choosing while the job runs.
    Map<Long, DuplicateChoice> chosen = new HashMap<>(state().choices);
    DuplicateChoice otherwise = state().otherwise;
    work(
        TEXTS.format("checking", request.source().name()),
        monitor -> check(request, line -> chosen.getOrDefault(line, otherwise), monitor),
        this::show);
  }

  private Checked check(
      ImportRequest request, LongFunction<DuplicateChoice> choice, IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, 100);
    ImportService service = new ImportService(workspace());
    List<Resemblance> found = service.resemblances(request, progress.newChild(60));
    ImportCheck check = service.check(request, choices(found, choice), progress.newChild(40));
    Map<Long, String> labels = new HashMap<>();
    for (Resemblance one : found) {
      labels.computeIfAbsent(one.record(), id -> workspace().find(id).map(Hit::label).orElse(""));
    }
    return new Checked(check, found, found.isEmpty() ? Map.of() : rows(request, found), labels);
  }

  /** The rows that resemble something, in a few words. */
  private static Map<Long, String> rows(ImportRequest request, List<Resemblance> found) {
    Set<Long> wanted = new HashSet<>();
    found.forEach(one -> wanted.add(one.line()));
    Map<Long, String> rows = new HashMap<>();
    try (Table table = Tables.open(request)) {
      for (TableRow row = table.next();
          row != null && rows.size() < wanted.size();
          row = table.next()) {
        if (wanted.contains(row.line())) {
          List<String> cells =
              row.cells().stream().map(String::strip).filter(c -> !c.isEmpty()).toList();
          rows.put(row.line(), String.join(" · ", cells.subList(0, Math.min(CELLS, cells.size()))));
        }
      }
    }
    return rows;
  }

  private static Collection<RowChoice> choices(
      List<Resemblance> found, LongFunction<DuplicateChoice> choice) {
    List<RowChoice> choices = new ArrayList<>();
    found.forEach(one -> choices.add(new RowChoice(one, choice.apply(one.line()))));
    return choices;
  }

  private void show(Checked checked) {
    changed = false;
    again.setEnabled(true);
    resemblances = checked.found();
    result = checked.check().result();
    Set<Long> left = new HashSet<>();
    for (Resemblance one : resemblances) {
      if (state().choice(one.line()) == DuplicateChoice.LEAVE) {
        left.add(one.line());
      }
    }
    List<ImportCheck.Row> rows =
        checked.check().refused().stream().filter(r -> !left.contains(r.line())).toList();
    long refusals = result.refused() - left.size();
    refused.show(checked.check().headers(), rows);
    twins.show(resemblances, checked.rows(), checked.labels());
    refusedTab.setText(TEXTS.format("tab.refused", refusals));
    refusedTab.setImage(refusals > 0 ? Icons.image("cross") : null);
    twinsTab.setText(TEXTS.format("tab.twins", resemblances.size()));
    twinsTab.setImage(resemblances.isEmpty() ? null : Icons.image("duplicates"));
    if (refusals == 0 && !resemblances.isEmpty()) {
      folder.setSelection(twinsTab);
    }
    tell(
        TEXTS.format(
            "would", result.created(), result.updated(), result.unchanged(), refusals, left.size()),
        Looks.INK);
    setMessage(
        result.warnings().isEmpty() ? null : String.join(" ", result.warnings()),
        result.warnings().isEmpty() ? NONE : INFORMATION);
    getContainer().updateButtons();
  }

  /** Shows the rows that resemble something. */
  void showTwins() {
    folder.setSelection(twinsTab);
  }

  private void tell(String sentence, org.eclipse.swt.graphics.RGB colour) {
    counts.setText(sentence);
    counts.setForeground(Looks.color(colour));
    counts.requestLayout();
  }

  @Override
  void failed(String sentence) {
    super.failed(sentence);
    again.setEnabled(true);
    importing = false;
    tell("", Looks.INK);
    getContainer().updateButtons();
  }

  @Override
  void stopped() {
    again.setEnabled(true);
    importing = false;
    tell(TEXTS.text("cancelled"), Looks.INK);
  }

  /** Whether the import can be done. */
  boolean isReady() {
    boolean writes = result != null && result.created() + result.updated() > 0;
    return writes && !isWorking() && !(state().allOrNothing && hasRefusals());
  }

  private boolean hasRefusals() {
    return !changed && refused.count() > 0;
  }

  /** Whether the import is being written. */
  boolean isImporting() {
    return importing;
  }

  /** Imports; the page of the result comes when it is done. */
  void importNow() {
    ImportRequest request = state().request();
    Collection<RowChoice> choices = choices(resemblances, state()::choice);
    importing = true;
    work(
        TEXTS.format("importing", request.source().name()),
        monitor -> new ImportService(workspace()).run(request, choices, monitor),
        (ImportResult done) -> {
          importing = false;
          wizard.kept().forget();
          wizard.resultPage().show(done, request, choices);
          getContainer().showPage(wizard.resultPage());
        });
  }
}
