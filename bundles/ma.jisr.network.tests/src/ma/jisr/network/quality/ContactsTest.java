package ma.jisr.network.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "contact@amal.ma",
        "a.b+c@ymail.com",
        "info@ministere.gov.ma",
        "x@association-amal.org",
        "y@جمعية.المغرب"
      })
  void addressesThatCanBeAreLeftAlone(String address) {
    assertNull(Contacts.meant(address));
  }

  @ParameterizedTest
  @CsvSource({
    "amal@gmial.com, amal@gmail.com",
    "amal@gmail.con, amal@gmail.com",
    "amal@hotmal.fr, amal@hotmail.fr",
    "amal@association.cmo, amal@association.com",
    "amal@yahooo.fr, amal@yahoo.fr"
  })
  void slipsAreNamedWithWhatWasMeant(String address, String meant) {
    assertEquals(meant, Contacts.meant(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"amal@gmail", "amal@@gmail.com", "amal@a..ma", "a@b.1"})
  void whatIsNoAddressIsWrong(String address) {
    assertEquals("", Contacts.meant(address));
  }

  @Test
  void numbersAreThoseOfTheirCountry() {
    assertTrue(Contacts.isPhone("05 23 48 24 86", "MA"));
    assertTrue(Contacts.isPhone("+212 661-23-45-67", "MA"));
    assertTrue(Contacts.isPhone("00212523482486 / 0661234567", "MA"));
    assertTrue(Contacts.isPhone("+39 011 5629240", "MA"));
    assertTrue(Contacts.isPhone("02 512 34 56", "BE"));
    assertFalse(Contacts.isPhone("05 23 48 24", "MA"), "two digits are missing");
    assertFalse(Contacts.isPhone("0123456789", "MA"), "no number begins so");
    assertFalse(Contacts.isPhone("0661234567 ou 12", "MA"), "the second is none");
  }
}
