package ma.jisr.ui.registers;

import java.util.List;
import ma.jisr.ui.journal.JournalView;
import ma.jisr.ui.journal.TrashView;
import ma.jisr.ui.list.RecordListView;
import ma.jisr.ui.search.SearchView;
import ma.jisr.ui.tasks.RemindersView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;

/** How a perspective of lists is laid out: registers and search at the side, editors below. */
public final class RegisterLayout {

  private static final float SIDE = 0.19f;
  private static final float ABOVE_SEARCH = 0.6f;
  private static final float ABOVE_EDITORS = 0.36f;

  private RegisterLayout() {}

  /**
   * Lays out a perspective.
   *
   * @param types the record types whose lists stand beside each other, as "core.Organisation"
   */
  public static void apply(IPageLayout layout, List<String> types) {
    layout.setEditorAreaVisible(false);
    layout.addView(RegistersView.ID, IPageLayout.LEFT, SIDE, IPageLayout.ID_EDITOR_AREA);
    layout.getViewLayout(RegistersView.ID).setCloseable(false);
    IFolderLayout find =
        layout.createFolder("find", IPageLayout.BOTTOM, ABOVE_SEARCH, RegistersView.ID);
    find.addView(SearchView.ID);
    IFolderLayout lists =
        layout.createFolder("lists", IPageLayout.TOP, ABOVE_EDITORS, IPageLayout.ID_EDITOR_AREA);
    types.forEach(type -> lists.addView(RecordListView.ID + ':' + type));
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
