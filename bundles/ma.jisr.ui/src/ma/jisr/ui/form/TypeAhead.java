package ma.jisr.ui.form;

import java.util.List;
import java.util.function.Consumer;
import ma.jisr.ui.base.PopupList;
import ma.jisr.ui.base.Work;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * Proposes while somebody types: what fits is found in the background and shown in a list below the
 * field. Arrow down opens the list, Enter or a click takes a proposal, Escape closes it.
 */
final class TypeAhead {

  /**
   * What may be meant.
   *
   * @param text what is shown
   * @param detail what tells it from others of the same name; quieter
   * @param icon the name of its icon, or null
   * @param taken is run when it is chosen
   */
  record Proposal(String text, String detail, String icon, Runnable taken) {}

  /** Finds proposals; called in the background. */
  @FunctionalInterface
  interface Source {
    /**
     * Finds them.
     *
     * @param typed what stands in the field, without blanks around it
     */
    List<Proposal> find(String typed);
  }

  private static final int DELAY = 150;
  private final Text text;
  private final Source source;
  private final String name;
  private final PopupList list;
  private List<Proposal> shown = List.of();
  private Job job;
  private int asked;
  private boolean quiet;

  /**
   * Attaches itself.
   *
   * @param text the field
   * @param name what is done, for the list of running work
   * @param openness is told when the list opens and closes
   */
  TypeAhead(Text text, String name, Source source, Consumer<Boolean> openness) {
    this.text = text;
    this.name = name;
    this.source = source;
    list = new PopupList(text, "proposals", i -> shown.get(i).taken().run(), openness);
    text.addListener(SWT.Modify, e -> typed());
    text.addListener(SWT.KeyDown, this::key);
    text.addListener(SWT.Traverse, list::traverse);
  }

  /** Changes the field without proposing anything. */
  void write(String newText) {
    quiet = true;
    text.setText(newText);
    quiet = false;
  }

  private void typed() {
    if (quiet || !text.isFocusControl()) {
      return;
    }
    int mine = ++asked;
    text.getDisplay()
        .timerExec(
            DELAY,
            () -> {
              if (!text.isDisposed() && mine == asked) {
                open();
              }
            });
  }

  /** Asks for proposals for what stands in the field, and shows them. */
  void open() {
    int mine = ++asked;
    String typed = text.getText().strip();
    if (job != null) {
      job.cancel();
    }
    job =
        Work.quietly(
            name,
            text,
            monitor -> source.find(typed),
            found -> {
              if (mine == asked && text.isFocusControl()) {
                shown = found;
                list.show(found.stream().map(TypeAhead::row).toList(), 0);
              }
            });
  }

  private static PopupList.Row row(Proposal proposal) {
    String detail = proposal.detail().isEmpty() ? "" : "   ·   " + proposal.detail();
    return new PopupList.Row(proposal.text() + detail, proposal.icon());
  }

  private void key(Event e) {
    if (list.key(e)) {
      asked += list.isOpen() ? 0 : 1; // what is still being found is not shown any more
    } else if (e.keyCode == SWT.ARROW_DOWN) {
      open();
      e.doit = false;
    }
  }

  /** Whether the list is open. */
  boolean isOpen() {
    return list.isOpen();
  }

  /** Closes the list. */
  void close() {
    asked++;
    list.close();
  }
}
