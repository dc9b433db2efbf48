package ma.jisr.network.ui;

import java.util.List;
import ma.jisr.ui.journal.JournalView;
import ma.jisr.ui.journal.TrashView;
import ma.jisr.ui.list.RecordListView;
import ma.jisr.ui.registers.RegistersView;
import ma.jisr.ui.search.SearchView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The actors of migration and what ties them: organisations, relations, initiatives, events, cells. */
public final class NetworkPerspective implements IPerspectiveFactory {

  /** The perspective's identifier in the workbench. */
  public static final String ID = "ma.jisr.network.ui.perspective";

  private static final List<String> TYPES =
      List.of(
          "core.Organisation",
          "core.Relationship",
          "core.Project",
          "core.Event",
          "network.ReceptionCell",
          "core.Person");

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(false);
    layout.addView(RegistersView.ID, IPageLayout.LEFT, 0.19f, IPageLayout.ID_EDITOR_AREA);
    layout.getViewLayout(RegistersView.ID).setCloseable(false);
    IFolderLayout find = layout.createFolder("find", IPageLayout.BOTTOM, 0.52f, RegistersView.ID);
    find.addView(SearchView.ID);
    IFolderLayout lists =
        layout.createFolder("lists", IPageLayout.TOP, 0.4f, IPageLayout.ID_EDITOR_AREA);
    TYPES.forEach(type -> lists.addView(RecordListView.ID + ':' + type));
    lists.addPlaceholder(RecordListView.ID + ":*");
    lists.addPlaceholder(JournalView.ID);
    lists.addPlaceholder(TrashView.ID);
    layout.addShowViewShortcut(SearchView.ID);
    layout.addShowViewShortcut(JournalView.ID);
    layout.addShowViewShortcut(TrashView.ID);
  }
}
