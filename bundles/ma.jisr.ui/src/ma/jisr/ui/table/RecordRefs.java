package ma.jisr.ui.table;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.viewers.IStructuredSelection;

/**
 * The records chosen in a list, as the window shares them: numbers alone, made into {@link
 * RecordRef}s when somebody looks, so that 200,000 chosen rows cost nothing.
 */
public final class RecordRefs implements IStructuredSelection {

  private final EClass type;
  private final long[] ids;

  /**
   * A selection.
   *
   * @param type of the records, or one that they inherit
   * @param ids in the order of the list; kept, not copied
   */
  public RecordRefs(EClass type, long[] ids) {
    this.type = type;
    this.ids = ids;
  }

  /** The type of the records, or one that they inherit. */
  public EClass type() {
    return type;
  }

  /** The identifiers; a copy. */
  public long[] ids() {
    return ids.clone();
  }

  @Override
  public boolean isEmpty() {
    return ids.length == 0;
  }

  @Override
  public RecordRef getFirstElement() {
    return ids.length == 0 ? null : new RecordRef(type, ids[0]);
  }

  @Override
  public int size() {
    return ids.length;
  }

  @Override
  public Iterator<RecordRef> iterator() {
    return toList().iterator();
  }

  @Override
  public Object[] toArray() {
    return toList().toArray();
  }

  @Override
  public List<RecordRef> toList() {
    return new Refs();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecordRefs refs && refs.type == type && Arrays.equals(refs.ids, ids);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ids);
  }

  private final class Refs extends AbstractList<RecordRef> implements RandomAccess {
    @Override
    public RecordRef get(int index) {
      return new RecordRef(type, ids[index]);
    }

    @Override
    public int size() {
      return ids.length;
    }
  }
}
