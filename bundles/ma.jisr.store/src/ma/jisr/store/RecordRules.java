package ma.jisr.store;

import java.util.List;
import ma.jisr.model.check.Problem;
import ma.jisr.model.core.Record;
import org.eclipse.emf.ecore.EClass;

/** What the records of a session must keep: the rules of the model and those of the modules. */
public interface RecordRules {

  /** Whether a module has rules of its own for records of a type. */
  boolean areModules(EClass type);

  /**
   * What a commit would object to in a record as it is now, among everything else that is about to
   * be written. What the program gives a new record is put into it.
   *
   * @param record one of the session
   * @return empty when it can be written
   */
  List<Problem> problems(Record record);
}
