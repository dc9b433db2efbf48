package ma.jisr.network.ui;

import java.util.List;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.network.ui.register.MembershipPane;
import ma.jisr.network.ui.register.TieSelection;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.EmptyState;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.editor.RecordPage;
import ma.jisr.ui.editor.Records;
import ma.jisr.ui.table.RecordTable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;

/** The relations of one actor, whichever end of them it is, and above them its memberships. */
public final class RelationsPage implements RecordPage {

  @Override
  public String title() {
    return Labels.plural(CorePackage.Literals.RELATIONSHIP);
  }

  @Override
  public Control create(
      Composite parent, IWorkbenchPartSite site, Workspace workspace, long recordId) {
    Composite page = new Composite(parent, SWT.NONE);
    page.setBackground(Looks.color(Looks.PAPER));
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
    new MembershipPane(
        page, workspace, recordId, id -> Records.open(site.getPage(), workspace, id));
    RecordTable table = new RecordTable(page, workspace, CorePackage.Literals.RELATIONSHIP);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    table.setConditions(
        List.of(
            new Condition.Or(
                List.of(
                    end(CorePackage.Literals.RELATIONSHIP__SOURCE, recordId),
                    end(CorePackage.Literals.RELATIONSHIP__TARGET, recordId)))));
    table.onOpen(id -> Records.open(site.getPage(), workspace, id));
    Texts texts = Texts.beside(RelationsPage.class);
    table.setEmptyState(
        () -> {
          EmptyState empty =
              new EmptyState(
                  table.stack(),
                  "relation",
                  texts.text("relations.none"),
                  texts.text("relations.hint"));
          empty.button(
              texts.text("relations.tie"),
              () -> TieSelection.open(page.getShell(), workspace, List.of(recordId)));
          return empty;
        });
    return page;
  }

  private static Condition end(org.eclipse.emf.ecore.EReference reference, long id) {
    return new Condition.Compare(Column.idOf(reference), Condition.Operator.EQUAL, id);
  }
}
