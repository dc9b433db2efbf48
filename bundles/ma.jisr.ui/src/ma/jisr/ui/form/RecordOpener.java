package ma.jisr.ui.form;

import org.eclipse.emf.ecore.EClass;

/** Opens a record for a person to see. */
@FunctionalInterface
public interface RecordOpener {

  /**
   * Opens it.
   *
   * @param type its type, or one that it inherits
   * @param id its identifier
   */
  void open(EClass type, long id);
}
