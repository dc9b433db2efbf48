package ma.jisr.network.ui;

import java.util.List;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.EmptyState;
import ma.jisr.ui.editor.RecordPage;
import ma.jisr.ui.editor.Records;
import ma.jisr.ui.table.RecordTable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;

/** The relations of one actor, whichever end of them it is. */
public final class RelationsPage implements RecordPage {

  @Override
  public String title() {
    return Labels.plural(CorePackage.Literals.RELATIONSHIP);
  }

  @Override
  public Control create(
      Composite parent, IWorkbenchPartSite site, Workspace workspace, long recordId) {
    RecordTable table = new RecordTable(parent, workspace, CorePackage.Literals.RELATIONSHIP);
    table.setConditions(
        List.of(
            new Condition.Or(
                List.of(
                    end(CorePackage.Literals.RELATIONSHIP__SOURCE, recordId),
                    end(CorePackage.Literals.RELATIONSHIP__TARGET, recordId)))));
    table.onOpen(id -> Records.open(site.getPage(), workspace, id));
    Texts texts = Texts.beside(RelationsPage.class);
    table.setEmptyState(
        () ->
            new EmptyState(
                table.stack(),
                "relation",
                texts.text("relations.none"),
                texts.text("relations.hint")));
    return table;
  }

  private static Condition end(org.eclipse.emf.ecore.EReference reference, long id) {
    return new Condition.Compare(Column.idOf(reference), Condition.Operator.EQUAL, id);
  }
}
