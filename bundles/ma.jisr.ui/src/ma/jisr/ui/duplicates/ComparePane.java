package ma.jisr.ui.duplicates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ScrollPane;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.duplicates.PairFields.Row;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * Two records field by field, and beside them what will be kept: a click takes the value of one of
 * them, and what is kept may be typed.
 */
final class ComparePane {

  private static final Texts TEXTS = Texts.beside(ComparePane.class);
  private static final int CELL = 120;
  private final ScrollPane pane;
  private final Map<EStructuralFeature, Boolean> second = new LinkedHashMap<>();
  private final Map<EStructuralFeature, Text> typed = new LinkedHashMap<>();
  private final List<Runnable> refreshes = new ArrayList<>();
  private PairFields shown;
  private boolean secondStays;

  ComparePane(Composite parent) {
    pane = new ScrollPane(parent);
    GridLayoutFactory.fillDefaults()
        .numColumns(4)
        .margins(12, 10)
        .spacing(10, 7)
        .applyTo(pane.body());
    show(null, List.of());
  }

  Control control() {
    return pane;
  }

  /**
   * Shows two records.
   *
   * @param fields null for none
   * @param why the reasons for taking them for the same
   */
  void show(PairFields fields, List<String> why) {
    shown = fields;
    second.clear();
    typed.clear();
    refreshes.clear();
    secondStays = false;
    for (Control child : pane.body().getChildren()) {
      child.dispose();
    }
    if (fields == null) {
      Label hint = label(TEXTS.text("compare.none"), SWT.WRAP);
      hint.setForeground(Looks.color(Looks.QUIET));
      GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(hint);
    } else {
      Label reasons = label(String.join("\n", why), SWT.WRAP);
      reasons.setForeground(Looks.color(Looks.QUIET));
      GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(CELL, -1).applyTo(reasons);
      head(fields);
      fields.rows().forEach(this::row);
      refreshes.forEach(Runnable::run);
    }
    pane.reflow();
    pane.setOrigin(0, 0);
  }

  private void head(PairFields fields) {
    Label corner = label(TEXTS.text("compare.stays"), SWT.WRAP);
    corner.setForeground(Looks.color(Looks.QUIET));
    cell(corner, 90, false);
    Button one = radio(fields.first(), "stays.first");
    Button other = radio(fields.second(), "stays.second");
    one.setFont(Looks.bold());
    other.setFont(Looks.bold());
    one.setSelection(true);
    one.addListener(SWT.Selection, e -> stays(false, one, other));
    other.addListener(SWT.Selection, e -> stays(true, one, other));
    Label kept = label(TEXTS.text("compare.kept"), SWT.NONE);
    kept.setFont(Looks.bold());
    kept.setForeground(Looks.color(Looks.ACCENT));
    cell(kept, CELL, true);
  }

  private void stays(boolean isSecond, Button one, Button other) {
    secondStays = isSecond;
    one.setSelection(!isSecond);
    other.setSelection(isSecond);
    second.replaceAll((feature, before) -> isSecond);
    refreshes.forEach(Runnable::run);
  }

  private void row(Row row) {
    Label name = label(Labels.of(row.feature()), SWT.WRAP);
    name.setForeground(Looks.color(Looks.QUIET));
    cell(name, 90, false);
    if (!row.isChoice()) {
      quiet(row.first());
      quiet(row.second());
      boolean many = row.feature().isMany() && row.differs();
      if (!many && row.isTyped()) {
        typed(row, row.first().isEmpty() ? row.second() : row.first());
      } else {
        String only = row.first().isEmpty() ? row.second() : row.first();
        quiet(
            many && !row.first().isEmpty() && !row.second().isEmpty()
                ? TEXTS.text("compare.both")
                : only);
      }
      return;
    }
    EStructuralFeature feature = row.feature();
    second.put(feature, false);
    Button one = radio(row.first(), "first." + feature.getName());
    Button other = radio(row.second(), "second." + feature.getName());
    Text text = row.isTyped() ? typed(row, row.first()) : null;
    Label kept = text == null ? label("", SWT.WRAP) : null;
    if (kept != null) {
      cell(kept, CELL, true);
    }
    refreshes.add(
        () -> {
          boolean chosen = second.get(feature);
          one.setSelection(!chosen);
          other.setSelection(chosen);
          String value = chosen ? row.second() : row.first();
          if (text != null) {
            text.setText(value);
          } else {
            kept.setText(escaped(value));
          }
        });
    Runnable refresh = refreshes.get(refreshes.size() - 1);
    one.addListener(SWT.Selection, e -> choose(feature, false, refresh));
    other.addListener(SWT.Selection, e -> choose(feature, true, refresh));
  }

  private void choose(EStructuralFeature feature, boolean isSecond, Runnable refresh) {
    second.put(feature, isSecond);
    refresh.run();
  }

  private Text typed(Row row, String value) {
    boolean lines = "multiline".equals(ma.jisr.model.meta.Meta.value(row.feature(), "format"));
    int style = lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE;
    Text text = new Text(pane.body(), SWT.BORDER | style);
    text.setText(value);
    text.setData("jisr.id", "kept." + row.feature().getName());
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.BEGINNING)
        .grab(true, false)
        .hint(CELL, lines ? 4 * text.getLineHeight() : SWT.DEFAULT)
        .applyTo(text);
    typed.put(row.feature(), text);
    return text;
  }

  private void quiet(String value) {
    Label label = label(value, SWT.WRAP);
    label.setForeground(Looks.color(Looks.QUIET));
    cell(label, CELL, true);
  }

  private Label label(String text, int style) {
    Label label = new Label(pane.body(), style);
    label.setBackground(pane.body().getBackground());
    label.setText(escaped(text));
    return label;
  }

  private static String escaped(String text) {
    return ValueText.isolated(text).replace("&", "&&");
  }

  private Button radio(String text, String id) {
    Button button = new Button(pane.body(), SWT.RADIO | SWT.WRAP | SWT.NO_RADIO_GROUP);
    // A background of its own would be painted over the mark of what is chosen.
    button.setText(escaped(text));
    button.setData("jisr.id", id);
    cell(button, CELL, true);
    return button;
  }

  private static void cell(Control control, int width, boolean grab) {
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.BEGINNING)
        .indent(0, 3)
        .grab(grab, false)
        .hint(width, SWT.DEFAULT)
        .applyTo(control);
  }

  /** Whether the second record is the one that stays. */
  boolean secondStays() {
    return secondStays;
  }

  /** The features whose values are taken from the record that goes. */
  List<EStructuralFeature> chosen() {
    return second.entrySet().stream()
        .filter(entry -> entry.getValue() != secondStays)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The values that were typed and are neither record's.
   *
   * @throws IllegalArgumentException with a sentence when one cannot be understood
   */
  Map<EStructuralFeature, Object> edited() {
    Map<EStructuralFeature, Object> edited = new LinkedHashMap<>();
    for (Row row : shown.rows()) {
      Text text = typed.get(row.feature());
      String now = text == null ? "" : text.getText();
      if (!now.isBlank() && !now.equals(row.first()) && !now.equals(row.second())) {
        edited.put(row.feature(), ValueText.parse(row.feature(), now));
      }
    }
    return edited;
  }
}
