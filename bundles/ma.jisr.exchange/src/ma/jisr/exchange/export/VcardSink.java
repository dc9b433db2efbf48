package ma.jisr.exchange.export;

import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.model.core.Party;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.emf.ecore.EClass;

/**
 * Persons and organisations as cards (vCard 4.0), whole: a card has what a contact has, whatever
 * the columns of the list.
 */
final class VcardSink implements RowSink {

  private final Workspace workspace;
  private final EClass type;
  private final VCardWriter cards;
  private Session session;
  private final Map<Long, Party> window = new HashMap<>();

  VcardSink(Workspace workspace, EClass type, Writer out) {
    this.workspace = workspace;
    this.type = type;
    cards = new VCardWriter(out, VCardVersion.V4_0);
    cards.setAddProdId(false);
    cards.setVersionStrict(false);
  }

  @Override
  public void begin() {
    // cards have no frame
  }

  @Override
  public void window(List<Long> ids) {
    window.clear();
    closeSession();
    session = workspace.session(); // a new one, so that the contacts before can be let go
    session.<Party>load(type, ids).forEach(p -> window.put(p.getId(), p));
  }

  @Override
  public void row(Row row) throws IOException {
    Party party = window.get(row.id());
    if (party != null) {
      cards.write(new PartyCard(party).card());
    }
  }

  private void closeSession() {
    if (session != null) {
      session.close();
      session = null;
    }
  }

  @Override
  public void end() throws IOException {
    cards.close();
  }

  @Override
  public void close() {
    closeSession();
  }
}
