package ma.jisr.store;

import org.eclipse.emf.ecore.EPackage;

/**
 * Puts the first records into a workspace: a gazetteer, a vocabulary. Registered as an OSGi service
 * by whoever has such data; called once for each model, when its tables are made.
 */
public interface WorkspaceInitializer {

  /**
   * Adds records to a session that the caller commits.
   *
   * @param session where to create them
   * @param ePackage the model whose tables were just made; others are to be left alone
   */
  void initialize(Session session, EPackage ePackage);

  /**
   * Adds the first records of what a model has got since the workspace was made, as a vocabulary of
   * a later version. Called when the model's tables have grown, so more than once in a workspace's
   * life: whoever adds here first looks whether its records are there.
   *
   * @param session where to create them; the caller commits
   * @param ePackage the model whose tables have grown
   */
  default void extend(Session session, EPackage ePackage) {}
}
