package ma.jisr.store;

import java.util.Collection;
import java.util.List;
import ma.jisr.model.check.Problem;
import ma.jisr.model.core.Record;
import org.eclipse.emf.ecore.EClass;

/**
 * What a module asks of its records before they are written, beyond what the annotations of the
 * model can say: a rule that looks at several values, at other records, at what was there before.
 * Registered as an OSGi service by the module; consulted by every commit, so that it holds for the
 * window, the command line and imports alike.
 */
public interface RecordCheck {

  /** The record types that it is about, heirs included. */
  Collection<EClass> types();

  /**
   * Puts in what the program itself gives a new record, as a number. Called before the record is
   * checked, and again whenever it is: what is there already is to be left alone.
   *
   * @param created a record that was never written
   * @param session its session
   */
  default void complete(Record created, Session session) {}

  /**
   * Checks a record that is about to be written.
   *
   * @param record new or changed; its values as they will be
   * @param session its session: others of its records may be about to be written too; what was
   *     written before is asked for by projections ({@link Query#rowsOf}), which see that alone
   * @param undoing whether an earlier commit is taken back: then a step may lead backwards, but
   *     what it leads to must hold
   * @return the problems, each of them a feature of the record and one sentence; empty when there
   *     is none
   */
  List<Problem> check(Record record, Session session, boolean undoing);
}
