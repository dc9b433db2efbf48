package ma.jisr.network.ui.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.network.PresenceState;
import ma.jisr.network.council.SessionSheet.Line;
import ma.jisr.ui.base.DropDown;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.Names;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A row for each member: whether they are there, and who speaks for them when they are not. */
final class PresenceRows {

  private final Composite area;
  private final Runnable changed;
  private List<Line> lines = List.of();

  PresenceRows(Composite parent, Runnable changed) {
    this.changed = changed;
    area = new Composite(parent, SWT.NONE);
    area.setBackground(parent.getBackground());
    area.setData("jisr.id", "session.presences");
    GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 3).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
  }

  /** What is noted now. */
  List<Line> lines() {
    return List.copyOf(lines);
  }

  void show(List<Line> newLines) {
    if (Objects.equals(lines, newLines)) {
      return;
    }
    lines = new ArrayList<>(newLines);
    for (Control child : area.getChildren()) {
      child.dispose();
    }
    for (int i = 0; i < lines.size(); i++) {
      row(i);
    }
    area.requestLayout();
  }

  private void row(int index) {
    Line line = lines.get(index);
    Label name = new Label(area, SWT.WRAP);
    name.setBackground(area.getBackground());
    name.setText(
        line.isVoting() ? line.name() : CouncilTexts.text("session.observer", line.name()));
    name.setToolTipText(line.role().isEmpty() ? null : line.role());
    name.setForeground(Looks.color(line.isVoting() ? Looks.INK : Looks.QUIET));
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .grab(true, false)
        .hint(Looks.chars(name, 24), SWT.DEFAULT)
        .applyTo(name);
    DropDown state = new DropDown(area);
    state.add("");
    for (PresenceState each : PresenceState.values()) {
      state.add(CouncilTexts.name(Literals.PRESENCE_STATE, each));
    }
    state.select(line.state() == null ? 0 : line.state().getValue() + 1);
    state.setData("jisr.id", "session.state." + index);
    Names.give(state, line.name());
    DropDown by = new DropDown(area);
    by.add(CouncilTexts.text("session.by"));
    lines.forEach(other -> by.add(other.name()));
    by.select(1 + position(line.representedBy()));
    by.setData("jisr.id", "session.by." + index);
    by.setEnabled(line.state() == PresenceState.REPRESENTED);
    Names.give(by, CouncilTexts.text("session.by"));
    GridDataFactory.fillDefaults().hint(Looks.chars(by, 20), SWT.DEFAULT).applyTo(by);
    Runnable read =
        () -> {
          int chosen = state.getSelectionIndex();
          PresenceState now = chosen <= 0 ? null : PresenceState.get(chosen - 1);
          int who = by.getSelectionIndex();
          lines.set(index, line.with(now, who <= 0 ? 0 : lines.get(who - 1).partyId()));
          by.setEnabled(now == PresenceState.REPRESENTED);
          changed.run();
        };
    state.addListener(SWT.Selection, e -> read.run());
    by.addListener(SWT.Selection, e -> read.run());
  }

  private int position(long partyId) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).partyId() == partyId) {
        return i;
      }
    }
    return -1;
  }
}
