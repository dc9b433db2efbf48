package ma.jisr.model.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of which only a part is known. */
class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-01, 2024-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2023-02, 2023-02-01, 2023-02-28",
    "2024-02-29, 2024-02-29, 2024-02-29",
    "0001, 0001-01-01, 0001-12-31"
  })
  void meansTheDaysItCanMean(String text, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.valueOf(text);
    assertEquals(text, date.toString());
    assertEquals(earliest, date.earliest());
    assertEquals(latest, date.latest());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "24",
        "2024-2",
        "2024-13",
        "2024-00",
        "2024-02-30",
        "2023-02-29",
        "2024-01-00",
        "2024-01-01T00:00",
        "01/02/2024",
        "0000",
        "-2024",
        "2024-",
        " 2024",
        "٢٠٢٤"
      })
  void whatIsNoDateIsRefused(String text) {
    assertThrows(DateTimeException.class, () -> PartialDate.valueOf(text));
  }

  @Test
  void aDayNeedsAMonth() {
    assertThrows(DateTimeException.class, () -> new PartialDate(2024, 0, 3));
    assertThrows(DateTimeException.class, () -> new PartialDate(10_000, 1, 1));
    assertEquals("2024-03-09", PartialDate.of(LocalDate.of(2024, 3, 9)).toString());
  }

  @Test
  void theLessPreciseComesFirst() {
    String[] ordered = {"2023-12-31", "2024", "2024-01", "2024-01-01", "2024-02", "2025"};
    for (int i = 1; i < ordered.length; i++) {
      PartialDate before = PartialDate.valueOf(ordered[i - 1]);
      PartialDate after = PartialDate.valueOf(ordered[i]);
      assertTrue(before.compareTo(after) < 0, ordered[i]);
      assertTrue(after.compareTo(before) > 0, ordered[i]);
    }
  }
}
