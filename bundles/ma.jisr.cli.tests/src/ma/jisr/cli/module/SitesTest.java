package ma.jisr.cli.module;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type after --site. */
class SitesTest {

  @ParameterizedTest
  @CsvSource({
    "/srv/jisr/site,/srv/jisr/site",
    "file:/srv/jisr/site,/srv/jisr/site",
    "file:///srv/jisr/site/,/srv/jisr/site",
    "file:/srv/mes%20sites,/srv/mes sites",
    "/srv/mes sites,/srv/mes sites",
  })
  void aFolderIsAFolderHoweverItIsWritten(String typed, String meant) {
    assertEquals(Path.of(meant), Path.of(Sites.parse(typed)));
  }

  @Test
  void aRelativeFolderIsSeenFromHere() {
    assertEquals(Path.of("site").toAbsolutePath(), Path.of(Sites.parse("file:site")));
  }

  @Test
  void anAddressStaysAnAddress() {
    URI site = URI.create("https://example.org/jisr/");
    assertEquals(site, Sites.parse("https://example.org/jisr/"));
    assertEquals("https://example.org/jisr/", Sites.words(site));
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8080/site,false",
    "http://127.0.0.1/,false",
    "http://[::1]:80/,false",
    "https://example.org/,false",
    "/srv/site,false",
    "http://example.org/,true",
    "HTTP://example.org/,true",
    "http://127.0.0.1.example.org/,true",
    "http://localhost@example.org/,true",
    "http:/127.0.0.1/,true",
  })
  void onlyThisMachineIsTrustedWithoutEncryption(String typed, boolean exposed) {
    assertEquals(exposed, Sites.isExposed(Sites.parse(typed)));
  }
}
