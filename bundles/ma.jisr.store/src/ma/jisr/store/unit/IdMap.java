package ma.jisr.store.unit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Objects by the identifiers of their records. Identifiers are given out in a row, so neighbours
 * share a page: a hundred thousand objects cost a reference each, and no boxed numbers.
 */
final class IdMap<T> {

  private static final int PAGE_BITS = 6;
  private static final int PAGE_SIZE = 1 << PAGE_BITS;

  private final Map<Long, Object[]> pages = new HashMap<>();

  /** The page that was asked for last: the next identifier is mostly on it too. */
  private Object[] lastPage;

  private long lastNumber;

  /** The object, or null. */
  @SuppressWarnings("unchecked")
  T get(long id) {
    Object[] page = page(id >> PAGE_BITS);
    return page == null ? null : (T) page[index(id)];
  }

  void put(long id, T object) {
    Object[] page = page(id >> PAGE_BITS);
    if (page == null) {
      page = new Object[PAGE_SIZE];
      pages.put(id >> PAGE_BITS, page);
      lastPage = page;
      lastNumber = id >> PAGE_BITS;
    }
    page[index(id)] = object;
  }

  void remove(long id) {
    Object[] page = page(id >> PAGE_BITS);
    if (page != null) {
      page[index(id)] = null;
    }
  }

  @SuppressWarnings("unchecked")
  void forEach(Consumer<T> visitor) {
    for (Object[] page : pages.values()) {
      for (Object object : page) {
        if (object != null) {
          visitor.accept((T) object);
        }
      }
    }
  }

  void clear() {
    pages.clear();
    lastPage = null;
  }

  private Object[] page(long number) {
    if (lastPage == null || lastNumber != number) {
      Object[] page = pages.get(number);
      if (page == null) {
        return null;
      }
      lastPage = page;
      lastNumber = number;
    }
    return lastPage;
  }

  private static int index(long id) {
    return (int) id & PAGE_SIZE - 1;
  }
}
