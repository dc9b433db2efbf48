package ma.jisr.model.base;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * The base of every generated class. Values live in one array, a slot for each feature, so that a
 * store fills an object without a call for each value, and leaves a slot {@link #UNREAD} until
 * somebody asks for it.
 */
public abstract class StoredObject extends MinimalEObjectImpl.Container
    implements EStructuralFeature.Internal.DynamicValueHolder {

  /** Stands in a slot whose value is in the store and was not read yet. */
  public static final Object UNREAD = new Object();

  private Object[] slots;
  private ObjectKeeper keeper;

  /** The keeper of this object, or null. */
  public final ObjectKeeper keeper() {
    return keeper;
  }

  /** Hands this object to a keeper (null: to none); contained objects have keepers of their own. */
  public final void keptBy(ObjectKeeper newKeeper) {
    keeper = newKeeper;
  }

  /**
   * Puts a value into a slot as it is: no notification, no inverse, no check. For keepers only.
   *
   * @param featureId the feature's number in this object's class
   * @param value the value, null for the default, or {@link #UNREAD}
   */
  public final void fill(int featureId, Object value) {
    slots()[featureId] = value;
  }

  /**
   * Puts all values in as they are, in place of those that are here. For keepers only.
   *
   * @param values a value for each feature of this object's class, as for {@link #fill}; the array
   *     becomes this object's own
   */
  public final void fillAll(Object[] values) {
    slots = values;
  }

  /** Whether the feature's value still has to be read from the store. */
  public final boolean isUnread(int featureId) {
    return slots != null && slots[featureId] == UNREAD;
  }

  private Object[] slots() {
    if (slots == null) {
      slots = new Object[eClass().getFeatureCount()];
    }
    return slots;
  }

  private void ensureRead(int featureId) {
    if (isUnread(featureId)) {
      slots[featureId] = null;
      if (keeper != null) {
        keeper.read(this, eClass().getEStructuralFeature(featureId));
      }
    }
  }

  @Override
  public Object eGet(int featureId, boolean resolve, boolean coreType) {
    ensureRead(featureId);
    return isEmptyLiteral(featureId) ? null : super.eGet(featureId, resolve, coreType);
  }

  /** EMF gives an empty enumeration its first literal; here it stays empty, as on paper. */
  private boolean isEmptyLiteral(int featureId) {
    if (slots != null && slots[featureId] != null) {
      return false;
    }
    EStructuralFeature feature = eClass().getEStructuralFeature(featureId);
    return feature.getEType() instanceof EEnum
        && !feature.isMany()
        && feature.getDefaultValueLiteral() == null;
  }

  @Override
  public void eSet(int featureId, Object newValue) {
    ensureRead(featureId);
    Object before = slots()[featureId];
    super.eSet(featureId, newValue);
    tellEmptied(featureId, before);
  }

  @Override
  public void eUnset(int featureId) {
    ensureRead(featureId);
    Object before = slots()[featureId];
    super.eUnset(featureId);
    tellEmptied(featureId, before);
  }

  /**
   * EMF takes an empty enumeration for its first literal, and no change for one between the two.
   */
  private void tellEmptied(int featureId, Object before) {
    Object after = slots()[featureId];
    EStructuralFeature feature = eClass().getEStructuralFeature(featureId);
    boolean told = before == after || before != null && after != null;
    if (keeper != null && !told && feature.getEType() instanceof EEnum && !feature.isMany()) {
      eNotify(new ENotificationImpl(this, Notification.SET, feature, before, after));
    }
  }

  @Override
  public boolean eIsSet(int featureId) {
    ensureRead(featureId);
    return super.eIsSet(featureId);
  }

  @Override
  public boolean eNotificationRequired() {
    return keeper != null || super.eNotificationRequired();
  }

  @Override
  public void eNotify(Notification notification) {
    if (keeper != null) {
      keeper.changed(notification);
    }
    super.eNotify(notification);
  }

  @Override
  public EObject eResolveProxy(InternalEObject proxy) {
    return keeper == null ? super.eResolveProxy(proxy) : keeper.resolve(proxy);
  }

  @Override
  protected int eStaticFeatureCount() {
    return 0;
  }

  @Override
  protected boolean eHasSettings() {
    return slots != null;
  }

  @Override
  protected EStructuralFeature.Internal.DynamicValueHolder eSettings() {
    slots();
    return this;
  }

  @Override
  public Object dynamicGet(int dynamicFeatureId) {
    return slots()[dynamicFeatureId];
  }

  @Override
  public void dynamicSet(int dynamicFeatureId, Object newValue) {
    slots()[dynamicFeatureId] = newValue;
  }

  @Override
  public void dynamicUnset(int dynamicFeatureId) {
    slots()[dynamicFeatureId] = null;
  }

  @Override
  protected abstract EClass eStaticClass();
}
