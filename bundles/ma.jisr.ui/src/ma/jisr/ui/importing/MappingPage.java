package ma.jisr.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ImportDefinition;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportRequest.Reading;
import ma.jisr.exchange.Transformation;
import ma.jisr.exchange.format.Suggestions;
import ma.jisr.exchange.mapping.Mappings;
import ma.jisr.exchange.plan.HeaderWords;
import ma.jisr.exchange.plan.ImportPlan;
import ma.jisr.exchange.plan.Target;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.ui.base.DropDown;
import ma.jisr.ui.base.FittedCells;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.importing.Options.Option;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Where each column goes, suggested by its header, and what is done to it first. */
final class MappingPage extends ImportPage {

  private TableViewer viewer;
  private DropDown saved;
  private Button erase;
  private Button transform;
  private Button plain;
  private Options options;
  private TableHead head;
  private List<Suggestions.Column> suggested = List.of();
  private List<Option> going = List.of();
  private String complaint;

  MappingPage(ImportWizard wizard) {
    super(wizard, "mapping");
  }

  @Override
  void fill(Composite body) {
    GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(body);
    Composite top = row(body, 3);
    Label label = new Label(top, SWT.NONE);
    label.setText(TEXTS.text("mapping.saved"));
    saved = new DropDown(top);
    saved.setData("jisr.id", "import.saved");
    GridDataFactory.swtDefaults().hint(300, SWT.DEFAULT).applyTo(saved);
    saved.addListener(SWT.Selection, e -> use(saved.getText()));
    Button save = button(top, "mapping.save");
    save.addListener(SWT.Selection, e -> save());
    Composite area = new Composite(body, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).hint(800, 300).applyTo(area);
    TableColumnLayout layout = new TableColumnLayout();
    area.setLayout(layout);
    viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
    viewer.getTable().setHeaderVisible(true);
    viewer.getTable().setLinesVisible(true);
    viewer.getTable().setData("jisr.id", "import.mapping");
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    FittedCells.on(viewer.getTable(), true);
    column(layout, "header", 22, i -> head.headers().get(i));
    column(layout, "samples", 34, i -> head.samples(i));
    TableViewerColumn target = column(layout, "target", 26, i -> going.get(i).label() + "  ▾");
    target.setEditingSupport(
        new ChoiceEditing<Integer, Option>(
            viewer, () -> options.all(), Option::label, going()::apply, this::go));
    column(layout, "steps", 18, this::steps);
    viewer.addSelectionChangedListener(e -> enable());
    Composite foot = row(body, 3);
    transform = button(foot, "mapping.transform");
    transform.setData("jisr.id", "import.transform");
    transform.addListener(SWT.Selection, e -> menu());
    plain = button(foot, "mapping.plain");
    plain.addListener(SWT.Selection, e -> takeAway());
    erase = new Button(foot, SWT.CHECK);
    erase.setText(TEXTS.text("erase"));
    erase.addListener(SWT.Selection, e -> state().eraseEmpty = erase.getSelection());
    enable();
  }

  private Function<Integer, Option> going() {
    return i -> going.get(i);
  }

  private static Composite row(Composite body, int columns) {
    Composite row = new Composite(body, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 0).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    return row;
  }

  private static Button button(Composite row, String key) {
    Button button = new Button(row, SWT.PUSH);
    button.setText(TEXTS.text(key));
    return button;
  }

  private TableViewerColumn column(
      TableColumnLayout layout, String key, int weight, Function<Integer, String> text) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
    column.getColumn().setText(TEXTS.text("mapping.column." + key));
    layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, weight * 4, true));
    column.setLabelProvider(
        new ColumnLabelProvider() {
          @Override
          public String getText(Object element) {
            return text.apply((Integer) element);
          }

          @Override
          public Color getForeground(Object element) {
            boolean ignored = going.get((Integer) element).target() == null;
            return Looks.color(ignored || key.equals("samples") ? Looks.QUIET : Looks.INK);
          }
        });
    return column;
  }

  private String steps(int column) {
    String header = head.headers().get(column);
    return state().steps.stream()
        .filter(s -> Steps.isOf(s, header))
        .map(Steps::sentence)
        .collect(Collectors.joining(" ; "));
  }

  @Override
  void entered() {
    options = new Options(state().type, TEXTS.text("column.ignored"));
    erase.setSelection(state().eraseEmpty);
    read();
  }

  private record Seen(TableHead head, List<Suggestions.Column> suggested, List<String> saved) {}

  private void read() {
    ImportRequest request = state().request().withEdits(Map.of());
    work(
        TEXTS.format("reading", state().file.getFileName()),
        monitor ->
            new Seen(
                TableHead.of(request),
                Suggestions.of(request),
                new Mappings(workspace()).names(request.type())),
        seen -> {
          head = seen.head();
          suggested = seen.suggested();
          String chosen = saved.getText();
          saved.setItems(seen.saved().toArray(String[]::new));
          saved.select(seen.saved().indexOf(chosen));
          saved.setEnabled(!seen.saved().isEmpty());
          show();
        });
  }

  /** A step that does not fit the file is taken back: what is left fits. */
  @Override
  void failed(String sentence) {
    if (!state().steps.isEmpty()) {
      state().steps.remove(state().steps.size() - 1);
      complaint = sentence;
      read();
    } else {
      super.failed(sentence);
    }
  }

  private void show() {
    going = options.of(head, state().mapping, suggested);
    List<String> guessed = guessed();
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < head.headers().size(); i++) {
      columns.add(i);
    }
    viewer.setInput(columns);
    check();
    if (complaint == null && !guessed.isEmpty()) {
      String names = String.join(ValueText.separator(), guessed);
      setMessage(TEXTS.format("mapping.guessed", names), INFORMATION);
    } else {
      setMessage(complaint, complaint == null ? NONE : WARNING);
    }
    complaint = null;
    enable();
  }

  /**
   * What the values of columns alone suggest is put into the mapping, for no header says it to the
   * import; the headers of those columns.
   */
  private List<String> guessed() {
    List<String> guessed = new ArrayList<>();
    for (int i = 0; i < going.size(); i++) {
      Suggestions.Column column = suggested.get(i);
      boolean guess = !column.feature().isEmpty() && !column.byHeader();
      if (guess && going.get(i).word().equals(column.feature())) {
        state().mapping.put(head.key(i), column.feature());
        guessed.add(column.header().isBlank() ? head.key(i) : column.header());
      }
    }
    return guessed;
  }

  private void enable() {
    boolean one = !viewer.getStructuredSelection().isEmpty();
    transform.setEnabled(one);
    plain.setEnabled(one && !steps(selected()).isEmpty());
  }

  private int selected() {
    return (Integer) viewer.getStructuredSelection().getFirstElement();
  }

  /** Sends a column somewhere; whatever went there before goes nowhere. */
  private void go(int column, Option option) {
    for (int i = 0; i < going.size(); i++) {
      boolean clash = i != column && option.target() != null;
      if (clash
          && option.target().equals(going.get(i).target())
          && !(option.target() instanceof Target.Part)) {
        state().mapping.put(head.key(i), "");
      }
    }
    state().mapping.put(head.key(column), option.word());
    state().forgetRows();
    show();
  }

  /** The fields that a record needs and no column gives. */
  private String missing() {
    return Meta.ordered(state().type).stream()
        .filter(f -> Meta.isRequired(f) && HeaderWords.isImported(f))
        .filter(f -> going.stream().noneMatch(o -> new Target.Value(f).equals(o.target())))
        .map(Labels::of)
        .collect(Collectors.joining(ValueText.separator()));
  }

  private void check() {
    setErrorMessage(null);
    try {
      Map<String, String> mapping = new java.util.LinkedHashMap<>(state().mapping);
      if (head.named()) {
        for (int i = 0; i < going.size(); i++) {
          mapping.putIfAbsent(head.key(i), going.get(i).word());
        }
      }
      String name = state().file.getFileName().toString();
      ImportPlan.of(state().type, head.headers(), mapping, name);
      long used = going.stream().filter(o -> o.target() != null).count();
      say(TEXTS.format("mapping.used", used, going.size()));
      setPageComplete(true);
    } catch (ExchangeException e) {
      // The sentence for files without a window names every header that there could be.
      String missing = missing();
      setErrorMessage(
          missing.isEmpty() ? e.getMessage() : TEXTS.format("mapping.missing", missing));
      setPageComplete(false);
    }
  }

  private void menu() {
    Menu menu = new Menu(getShell(), SWT.POP_UP);
    for (Steps.Kind kind : Steps.Kind.values()) {
      MenuItem item = new MenuItem(menu, SWT.PUSH);
      item.setText(TEXTS.text("step." + kind.key()) + '…');
      item.addListener(SWT.Selection, e -> ask(kind));
    }
    menu.setVisible(true);
  }

  private void ask(Steps.Kind kind) {
    StepDialog dialog = new StepDialog(getShell(), kind, head.headers().get(selected()));
    if (dialog.open() == Window.OK) {
      transform(dialog.step());
    }
  }

  /** Adds a transformation. */
  void transform(Transformation step) {
    state().steps.add(step);
    state().forgetRows();
    read();
  }

  private void takeAway() {
    String header = head.headers().get(selected());
    state().steps.removeIf(step -> Steps.isOf(step, header));
    state().forgetRows();
    read();
  }

  private void use(String name) {
    ImportState state = state();
    new Mappings(workspace())
        .find(name, state.type)
        .ifPresent(
            definition -> {
              state.forgetColumns();
              state.steps.addAll(definition.transformations());
              state.mapping.putAll(definition.mapping());
              state.eraseEmpty = definition.eraseEmpty();
              Reading told = state.reading;
              if (told.sheet() == null && definition.sheet() != null) {
                state.reading = new Reading(told.separator(), told.charset(), definition.sheet());
              }
              erase.setSelection(state.eraseEmpty);
              read();
            });
  }

  private void save() {
    InputDialog dialog =
        new InputDialog(
            getShell(),
            TEXTS.text("mapping.save.title"),
            TEXTS.text("mapping.save.name"),
            saved.getText(),
            text -> text.isBlank() ? "" : null);
    if (dialog.open() == Window.OK) {
      save(dialog.getValue().strip());
    }
  }

  /** Keeps the mapping under a name. */
  void save(String name) {
    ImportDefinition definition = ImportDefinition.of(state().request());
    var type = state().type;
    work(
        TEXTS.format("mapping.saving", name),
        monitor -> {
          new Mappings(workspace()).save(name, type, definition);
          return new Mappings(workspace()).names(type);
        },
        names -> {
          saved.setItems(names.toArray(String[]::new));
          saved.select(names.indexOf(name));
          saved.setEnabled(true);
          check();
        });
  }
}
