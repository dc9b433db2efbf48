package ma.jisr.exchange.load;

import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.file.Table;
import ma.jisr.exchange.plan.ImportPlan;
import ma.jisr.exchange.resolve.Directory;
import ma.jisr.store.Session;

/**
 * How the rows of one table are read.
 *
 * @param plan where its columns go
 * @param reader makes values of cells
 * @param keys tell which record a row is
 * @param cells the columns that go to a part of the record
 */
record TableForm(ImportPlan plan, RowReader reader, Keys keys, PartCells cells) {

  /**
   * The form of a table.
   *
   * @param writes whether organisations that contacts name may be made on the way
   */
  static TableForm of(
      ImportRequest request, Table table, Session session, Directory directory, boolean writes) {
    ImportPlan plan = ImportPlan.of(request, table);
    boolean contacts = table.identity() == Table.Identity.CONTACT;
    CurrentReferences current =
        table.isNamedByFeatures() ? new CurrentReferences(request.type(), session) : null;
    RowReader reader = new RowReader(plan, directory, contacts && writes, current);
    Keys keys =
        contacts
            ? new ContactKeys(request.type(), reader.slots(), session)
            : new KeyIndex(request.type(), reader.slots(), session);
    return new TableForm(plan, reader, keys, new PartCells(plan.parts(), request.eraseEmpty()));
  }
}
