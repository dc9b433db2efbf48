package ma.jisr.store.unit;

import ma.jisr.model.core.Record;
import ma.jisr.store.schema.Ref;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

/** Turns referred objects and proxies into references and back. */
final class Refs {

  private static final String SCHEME = "jisr:/";

  private Refs() {}

  static URI uri(Ref ref) {
    return URI.createURI(SCHEME + ref);
  }

  /** The reference to a record or to what a proxy stands for; null for null. */
  static Ref of(Object referred) {
    if (referred == null) {
      return null;
    }
    EObject object = (EObject) referred;
    return new Ref(object.eClass(), id(object));
  }

  /** The identifier of a record or of what a proxy stands for. */
  static long id(EObject object) {
    URI proxy = ((InternalEObject) object).eProxyURI();
    return proxy == null ? ((Record) object).getId() : Long.parseLong(proxy.fragment());
  }
}
