package ma.jisr.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The records of a list that have one value in common.
 *
 * @param value the value: of a reference the identifier (Long), of a text its spelling in the
 *     record with the lowest identifier; null for those in which it is empty
 * @param label the value in words, in the program's language; "" when it is empty
 * @param count how many records
 * @param sums the exact sum for each column asked for; null where no record of the group has a
 *     value, and where amounts are in several currencies, which nobody can add up
 */
public record Group(Object value, String label, long count, List<BigDecimal> sums) {

  /** Keeps a copy. */
  public Group {
    sums = Collections.unmodifiableList(new ArrayList<>(sums));
  }
}
