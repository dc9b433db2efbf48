package ma.jisr.ui.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ma.jisr.model.meta.Meta;
import ma.jisr.store.Condition;
import ma.jisr.store.Hit;
import ma.jisr.store.Query;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.table.TableColumn;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;

/** Proposes records to refer to while somebody types. */
public final class RecordProposals implements IContentProposalProvider {

  private static final int MOST = 15;
  private static final int DELAY = 180;
  private final Workspace workspace;
  private final EClass type;

  private RecordProposals(Workspace workspace, EClass type) {
    this.workspace = workspace;
    this.type = type;
  }

  private static final class Proposal extends ContentProposal {
    private final BulkChange.Ref ref;

    Proposal(BulkChange.Ref ref) {
      super(ref.label());
      this.ref = ref;
    }
  }

  /**
   * Makes a field propose.
   *
   * @param type of what is proposed
   * @param chosen receives what is chosen
   */
  public static void attach(
      Text text, Workspace workspace, EClass type, Consumer<BulkChange.Ref> chosen) {
    ContentProposalAdapter adapter =
        new ContentProposalAdapter(
            text, new TextContentAdapter(), new RecordProposals(workspace, type), null, null);
    adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
    adapter.setAutoActivationDelay(DELAY);
    adapter.setPropagateKeys(true);
    adapter.setPopupSize(new Point(380, 220));
    adapter.addContentProposalListener(proposal -> chosen.accept(((Proposal) proposal).ref));
    text.addListener(
        SWT.KeyDown,
        e -> {
          if (e.keyCode == SWT.ARROW_DOWN && !adapter.isProposalPopupOpen()) {
            adapter.openProposalPopup();
          }
        });
  }

  @Override
  public IContentProposal[] getProposals(String contents, int position) {
    List<IContentProposal> proposals = new ArrayList<>();
    try (Session session = workspace.session()) {
      Query query = session.query(type);
      if (!contents.isBlank()) {
        query.where(new Condition.Words(contents.strip()));
      }
      if (!type.isAbstract() && !Meta.label(type).isEmpty()) {
        TableColumn label = TableColumn.of(type, Meta.label(type).get(0));
        query.orderBy(label.translated(), true).orderBy(label.column(), true);
      }
      TableColumn code = TableColumn.of(type, type.getEStructuralFeature("code"));
      for (Row row : query.rows(List.of(code.column()), 0, MOST)) {
        String label = workspace.find(row.id()).map(Hit::label).orElse("");
        proposals.add(new Proposal(new BulkChange.Ref(row.type(), row.id(), label)));
      }
    }
    return proposals.toArray(IContentProposal[]::new);
  }
}
