package ma.jisr.ui.editor;

import ma.jisr.store.Workspace;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;

/**
 * A page that a module adds to the editor of a record, by the extension point {@code
 * ma.jisr.ui.records}. It is made once the record has been saved.
 */
public interface RecordPage {

  /** What stands on its tab. */
  String title();

  /**
   * Makes the page.
   *
   * @param parent where it stands
   * @param site the editor's
   * @param workspace the record's
   * @param recordId the record's identifier
   */
  Control create(Composite parent, IWorkbenchPartSite site, Workspace workspace, long recordId);
}
