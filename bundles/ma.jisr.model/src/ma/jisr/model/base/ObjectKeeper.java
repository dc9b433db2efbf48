package ma.jisr.model.base;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * Whoever keeps a {@link StoredObject}: it hears of every change and supplies what was not read
 * yet. The store's sessions implement it; an object without a keeper is an ordinary EMF object.
 */
public interface ObjectKeeper {

  /**
   * Called after a kept object changed.
   *
   * @param change what changed; its notifier is the object itself
   */
  void changed(Notification change);

  /**
   * Called before the first access to a feature that was left unread. Must fill its slot with
   * {@link StoredObject#fill} before it returns.
   *
   * @param object the kept object
   * @param feature a feature whose slot holds {@link StoredObject#UNREAD}
   */
  void read(StoredObject object, EStructuralFeature feature);

  /**
   * Finds what a proxy stands for.
   *
   * @param proxy a proxy that a kept object refers to
   * @return the object, or the proxy itself when there is none
   */
  EObject resolve(InternalEObject proxy);
}
