package ma.jisr.ui.views;

import java.util.List;
import java.util.function.Consumer;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Work;
import ma.jisr.ui.table.RecordTable;
import ma.jisr.ui.table.TableState;
import ma.jisr.ui.views.SavedViews.View;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The drop-down in the head of a list: which view is shown, and what can be done with it. */
public final class ViewSwitcher {

  private static final Texts TEXTS = Texts.beside(ViewSwitcher.class);
  private static final int LONGEST = 28;
  private final RecordTable table;
  private final SavedViews views;
  private final LastView last;
  private final ToolItem item;
  private final Runnable words;
  private View current;
  private TableState saved;
  private boolean applying;

  /**
   * The drop-down.
   *
   * @param bar gets it
   * @param words is told that other words are to stand in the field for words
   */
  public ViewSwitcher(ToolBar bar, RecordTable table, Workspace workspace, Runnable words) {
    this.table = table;
    this.words = words;
    views = new SavedViews(workspace, table.type());
    last = new LastView(workspace, table.type());
    item = new ToolItem(bar, SWT.DROP_DOWN);
    item.setImage(Icons.image("view"));
    item.setData("jisr.id", "list.view");
    item.addListener(SWT.Selection, e -> openMenu());
    show();
    if (last.get() != 0) {
      restore(last.get());
    }
  }

  /** Does something with the views in the background, since it waits for the database. */
  private <T> void work(Work.Task<T> task, Consumer<T> done) {
    Work.quietly(TEXTS.text("reading"), table, task, done);
  }

  /** Shows the records as a view does, by its identifier, when the user sees it. */
  public void choose(long id) {
    restore(id);
  }

  private void restore(long id) {
    work(monitor -> views.find(id), found -> found.ifPresent(this::choose));
  }

  /** What is shown was changed by hand. */
  public void changed() {
    if (!applying) {
      show();
    }
  }

  /** Shows the records as a view does, as soon as it was read. */
  public void choose(View view) {
    work(monitor -> views.state(view.id()), state -> state.ifPresent(s -> use(view, s)));
  }

  /** Shows the records as the model and the person's columns have it. */
  public void chooseUsual() {
    use(null, TableState.USUAL);
  }

  private void use(View view, TableState state) {
    applying = true;
    current = view;
    table.setRemembering(view == null);
    table.apply(state);
    words.run();
    saved = table.state();
    last.set(view == null ? 0 : view.id());
    applying = false;
    show();
  }

  private boolean isModified() {
    return current != null && !table.state().equals(saved);
  }

  private void show() {
    String name = current == null ? TEXTS.text("usual") : current.name();
    String text = name.length() > LONGEST ? name.substring(0, LONGEST - 1) + '…' : name;
    boolean modified = isModified();
    item.setText(modified ? text + " *" : text);
    item.setToolTipText(TEXTS.format(modified ? "tip.modified" : "tip", name));
    item.getParent().requestLayout();
  }

  /** Opens the menu below the button, as soon as the views were read. */
  public void openMenu() {
    work(monitor -> views.list(), this::openMenu);
  }

  private void openMenu(List<View> all) {
    Menu menu = new Menu(table.getShell(), SWT.POP_UP);
    entry(menu, SWT.RADIO, TEXTS.text("usual"), current == null, this::chooseUsual);
    section(menu, all.stream().filter(views::isMine).toList());
    section(menu, all.stream().filter(v -> !views.isMine(v)).toList());
    new MenuItem(menu, SWT.SEPARATOR);
    boolean mine = current != null && views.isMine(current);
    entry(menu, SWT.PUSH, TEXTS.text("menu.save"), false, this::save)
        .setEnabled(mine && isModified());
    entry(menu, SWT.PUSH, TEXTS.text("menu.saveAs"), false, this::saveAs);
    entry(menu, SWT.PUSH, TEXTS.text("menu.rename"), false, this::rename).setEnabled(mine);
    entry(menu, SWT.PUSH, TEXTS.text("menu.delete"), false, this::delete).setEnabled(mine);
    Rectangle at = item.getBounds();
    Point below = item.getParent().toDisplay(at.x, at.y + at.height);
    menu.setLocation(below);
    menu.addListener(SWT.Hide, e -> table.getDisplay().asyncExec(menu::dispose));
    menu.setVisible(true);
  }

  private void section(Menu menu, List<View> some) {
    if (!some.isEmpty()) {
      new MenuItem(menu, SWT.SEPARATOR);
    }
    for (View view : some) {
      String owner = views.isMine(view) ? "" : "  —  " + view.owner();
      String shared =
          views.isMine(view) && view.shared() ? "  —  " + TEXTS.text("menu.shared") : "";
      boolean now = current != null && current.id() == view.id();
      String live = view.live() ? "  —  " + TEXTS.text("menu.live") : "";
      String text = (view.name() + owner + shared + live).replace("&", "&&");
      entry(menu, SWT.RADIO, text, now, () -> choose(view));
    }
  }

  private static MenuItem entry(Menu menu, int style, String text, boolean on, Runnable action) {
    MenuItem entry = new MenuItem(menu, style);
    entry.setText(text);
    entry.setSelection(on);
    entry.addListener(
        SWT.Selection,
        e -> {
          if (style == SWT.PUSH || entry.getSelection()) {
            action.run();
          }
        });
    return entry;
  }

  private void save() {
    View view = current;
    TableState state = table.state();
    work(
        monitor -> {
          views.save(view, state);
          return view;
        },
        done -> {
          if (view.equals(current)) {
            saved = state;
            show();
          }
        });
  }

  /** Saves the view under a name that the person gives it. */
  public void saveAs() {
    work(
        monitor -> views.list(),
        all -> {
          ViewNameDialog dialog = dialog("menu.saveAs", all, null);
          if (dialog.open() == Window.OK) {
            TableState state = table.state();
            work(
                monitor ->
                    views
                        .find(
                            views.create(dialog.name(), dialog.isShared(), dialog.isLive(), state))
                        .orElseThrow(),
                view -> use(view, state));
          }
        });
  }

  private ViewNameDialog dialog(String title, List<View> all, View view) {
    return new ViewNameDialog(
        table.getShell(),
        named -> views.problem(all, named, view == null ? 0 : view.id()),
        TEXTS.text(title),
        view == null ? "" : view.name(),
        view != null && view.shared(),
        view != null && view.live());
  }

  private void rename() {
    View view = current;
    work(
        monitor -> views.list(),
        all -> {
          ViewNameDialog dialog = dialog("menu.rename", all, view);
          if (dialog.open() == Window.OK) {
            work(
                monitor -> {
                  views.rename(view, dialog.name(), dialog.isShared(), dialog.isLive());
                  return views.find(view.id()).orElse(view);
                },
                renamed -> {
                  if (view.equals(current)) {
                    current = renamed;
                    show();
                  }
                });
          }
        });
  }

  private void delete() {
    View view = current;
    boolean sure =
        MessageDialog.open(
                MessageDialog.QUESTION,
                table.getShell(),
                TEXTS.text("delete.title"),
                TEXTS.format("delete.question", view.name()),
                SWT.NONE,
                TEXTS.text("delete.yes"),
                TEXTS.text("cancel"))
            == 0;
    if (sure) {
      work(
          monitor -> {
            views.delete(view);
            return view;
          },
          done -> {
            if (view.equals(current)) {
              chooseUsual();
            }
          });
    }
  }
}
