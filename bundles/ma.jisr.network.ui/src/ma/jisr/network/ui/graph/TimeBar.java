package ma.jisr.network.ui.graph;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.text.Texts;
import ma.jisr.network.actors.Tie;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * Below the graph, when ties have dates: at which month one looks, walking through the months, and
 * an earlier month to compare with.
 */
final class TimeBar {

  private static final Texts TEXTS = Texts.beside(TimeBar.class);
  private static final int TICK = 350;
  private static final int STEPS = 60;
  private static final int MOST_YEARS = 120;
  private final GraphDesk desk;
  private final Composite bar;
  private final ToolItem play;
  private final Button at;
  private final Scale months;
  private final Label month;
  private final Button undated;
  private final Button compare;
  private final Runnable tick = this::tick;
  private YearMonth first = YearMonth.now();
  private Contents shown;
  private boolean playing;

  TimeBar(Composite parent, GraphDesk desk) {
    this.desk = desk;
    bar = new Composite(parent, SWT.NONE);
    bar.setBackground(Looks.color(Looks.PAPER));
    GridLayoutFactory.fillDefaults().numColumns(6).margins(8, 2).spacing(8, 0).applyTo(bar);
    GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
    bar.setVisible(false);
    ToolBar buttons = new ToolBar(bar, SWT.FLAT);
    buttons.setBackground(bar.getBackground());
    play = new ToolItem(buttons, SWT.PUSH);
    play.setData("jisr.id", "graph.play");
    play.addListener(SWT.Selection, e -> setPlaying(!playing));
    at = check("time.at", "graph.dated");
    at.addListener(SWT.Selection, e -> changed());
    months = new Scale(bar, SWT.HORIZONTAL);
    months.setBackground(bar.getBackground());
    months.setData("jisr.id", "graph.months");
    months.addListener(
        SWT.Selection,
        e -> {
          at.setSelection(true);
          changed();
        });
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .grab(true, false)
        .hint(120, SWT.DEFAULT)
        .applyTo(months);
    month = new Label(bar, SWT.NONE);
    month.setBackground(bar.getBackground());
    month.setFont(Looks.bold());
    month.setData("jisr.id", "graph.month");
    GridDataFactory.swtDefaults().hint(Looks.chars(month, 16), SWT.DEFAULT).applyTo(month);
    undated = check("time.undated", "graph.undated");
    undated.addListener(
        SWT.Selection, e -> desk.setFilter(desk.model().filter().undated(undated.getSelection())));
    compare = new Button(bar, SWT.TOGGLE);
    compare.setText(TEXTS.text("time.compare"));
    compare.setToolTipText(TEXTS.text("time.compare.hint"));
    compare.setData("jisr.id", "graph.compare");
    compare.addListener(SWT.Selection, e -> compare());
    showPlay();
  }

  private Button check(String key, String id) {
    Button button = new Button(bar, SWT.CHECK);
    button.setText(TEXTS.text(key)); // a background would hide the sign in its box, on GTK
    button.setData("jisr.id", id);
    return button;
  }

  /** Shows the months of the ties, and what the model's filter says. */
  void show() {
    if (shown != desk.model().contents()) {
      shown = desk.model().contents();
      reach();
    }
    Filter filter = desk.model().filter();
    at.setSelection(filter.day() != null);
    undated.setSelection(filter.undated());
    undated.setEnabled(filter.day() != null);
    compare.setSelection(filter.since() != null);
    if (filter.day() != null) {
      months.setSelection((int) ChronoUnit.MONTHS.between(first, YearMonth.from(filter.day())));
    }
    showMonth();
  }

  private void reach() {
    LocalDate from = null;
    LocalDate to = null;
    for (Tie tie : shown.network().ties()) {
      for (PartialDate date : new PartialDate[] {tie.start(), tie.end()}) {
        if (date != null) {
          from = from == null || date.earliest().isBefore(from) ? date.earliest() : from;
          to = to == null || date.latest().isAfter(to) ? date.latest() : to;
        }
      }
    }
    boolean any = from != null;
    ((GridData) bar.getLayoutData()).exclude = !any;
    bar.setVisible(any);
    bar.getParent().layout();
    if (any) {
      LocalDate earliest = to.minusYears(MOST_YEARS); // a mistyped year must not spoil the scale
      first = YearMonth.from(from.isBefore(earliest) ? earliest : from);
      int last = Math.max(1, (int) ChronoUnit.MONTHS.between(first, YearMonth.from(to)));
      months.setMinimum(0);
      months.setMaximum(last);
      months.setIncrement(1);
      months.setPageIncrement(12);
      months.setSelection(last);
    }
  }

  private LocalDate day() {
    return first.plusMonths(months.getSelection()).atEndOfMonth();
  }

  private void showMonth() {
    boolean all = desk.model().filter().day() == null;
    YearMonth now = first.plusMonths(months.getSelection());
    month.setText(
        all
            ? TEXTS.text("time.all")
            : ValueText.format(new PartialDate(now.getYear(), now.getMonthValue(), 0)));
    month.setForeground(Looks.color(all ? Looks.QUIET : Looks.ACCENT));
  }

  private void changed() {
    if (!at.getSelection()) {
      setPlaying(false);
    }
    Filter filter = desk.model().filter();
    LocalDate since = at.getSelection() ? filter.since() : null;
    desk.setFilter(filter.on(at.getSelection() ? day() : null, since));
  }

  /** From now on, what is seen is compared with this month; or no more. */
  private void compare() {
    Filter filter = desk.model().filter();
    LocalDate now = filter.day() == null ? day() : filter.day();
    desk.setFilter(filter.on(now, compare.getSelection() ? now : null));
    desk.tell(compare.getSelection() ? TEXTS.text("time.compare.hint") : "");
  }

  /** Shows a month. */
  void setMonth(YearMonth newMonth) {
    months.setSelection((int) ChronoUnit.MONTHS.between(first, newMonth));
    at.setSelection(true);
    changed();
  }

  private void setPlaying(boolean plays) {
    playing = plays;
    showPlay();
    if (plays) {
      if (months.getSelection() >= months.getMaximum() || !at.getSelection()) {
        months.setSelection(0);
      }
      at.setSelection(true);
      changed();
      bar.getDisplay().timerExec(TICK, tick);
    }
  }

  private void showPlay() {
    play.setImage(Icons.image(playing ? "graph-pause" : "graph-play"));
    play.setToolTipText(TEXTS.text(playing ? "time.pause" : "time.play"));
  }

  private void tick() {
    if (bar.isDisposed() || !playing) {
      return;
    }
    int last = months.getMaximum();
    int next = Math.min(last, months.getSelection() + Math.max(1, last / STEPS));
    months.setSelection(next);
    changed();
    if (next == last) {
      setPlaying(false);
    } else {
      bar.getDisplay().timerExec(TICK, tick);
    }
  }
}
