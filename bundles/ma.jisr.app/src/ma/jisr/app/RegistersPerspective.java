package ma.jisr.app;

import java.util.List;
import ma.jisr.ui.journal.JournalView;
import ma.jisr.ui.journal.TrashView;
import ma.jisr.ui.list.RecordListView;
import ma.jisr.ui.registers.RegistersView;
import ma.jisr.ui.search.SearchView;
import ma.jisr.ui.tasks.RemindersView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * What the core offers by itself, with no module installed: the registers that all modules share.
 */
public final class RegistersPerspective implements IPerspectiveFactory {

  static final String ID = "ma.jisr.app.registers";

  private static final List<String> TYPES =
      List.of("core.Organisation", "core.Person", "core.Place", "core.Theme", "core.Task");

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(false);
    layout.addView(RegistersView.ID, IPageLayout.LEFT, 0.19f, IPageLayout.ID_EDITOR_AREA);
    layout.getViewLayout(RegistersView.ID).setCloseable(false);
    IFolderLayout find = layout.createFolder("find", IPageLayout.BOTTOM, 0.6f, RegistersView.ID);
    find.addView(SearchView.ID);
    find.addPlaceholder(JournalView.ID);
    IFolderLayout lists =
        layout.createFolder("lists", IPageLayout.TOP, 0.36f, IPageLayout.ID_EDITOR_AREA);
    TYPES.forEach(type -> lists.addView(RecordListView.ID + ':' + type));
    lists.addPlaceholder(RecordListView.ID + ":*");
    lists.addPlaceholder(JournalView.ID);
    lists.addPlaceholder(TrashView.ID);
    lists.addPlaceholder(RemindersView.ID);
    layout.addShowViewShortcut(SearchView.ID);
    layout.addShowViewShortcut(JournalView.ID);
    layout.addShowViewShortcut(TrashView.ID);
    layout.addShowViewShortcut(RemindersView.ID);
  }
}
