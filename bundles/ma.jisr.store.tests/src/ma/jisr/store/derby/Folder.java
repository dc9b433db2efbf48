package ma.jisr.store.derby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import ma.jisr.model.core.ContactKind;
import ma.jisr.model.core.CoreFactory;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Theme;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.module.CoreModule;
import ma.jisr.store.Commit;
import ma.jisr.store.Session;
import ma.jisr.store.StoreException;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.Workspace;
import ma.jisr.store.workspace.Workspaces;
import org.junit.jupiter.api.function.Executable;

/** What the tests of workspaces in folders have in common. */
final class Folder {

  static final CorePackage CORE = CorePackage.eINSTANCE;

  private Folder() {}

  static Workspaces opener() {
    Locale.setDefault(Locale.FRENCH);
    return new Workspaces(new Catalog(List.of(new CoreModule())), List.of());
  }

  static Workspace open(Path folder) {
    return opener().open(folder, "amina", null);
  }

  /** Makes a workspace with this many organisations and closes it. */
  static Path filled(Path folder, int organisations) {
    try (Workspace workspace = open(folder)) {
      fill(workspace, "départ", organisations);
    }
    return folder;
  }

  /** Commits organisations with a few parts and many-valued references each. */
  static Commit fill(Workspace workspace, String name, int organisations) {
    try (Session session = workspace.session()) {
      Theme theme = session.create(CORE.getTheme());
      theme.setName(name);
      for (int i = 0; i < organisations; i++) {
        Organisation organisation = session.create(CORE.getOrganisation());
        organisation.setName(name + ' ' + i);
        organisation.setDescription((name + " au long – بالتفصيل. ").repeat(40));
        organisation.getTags().addAll(List.of("un", "deux"));
        organisation.getThemes().add(theme);
        var contact = CoreFactory.eINSTANCE.createContactPoint();
        contact.setKind(ContactKind.PHONE);
        contact.setValue("+212 523 48 00 " + i % 10);
        organisation.getContacts().add(contact);
      }
      return session.commit(name).orElseThrow();
    }
  }

  /** How many organisations have a name that begins so, all of them read whole. */
  static int count(Workspace workspace, String name) {
    try (Session session = workspace.session()) {
      List<Organisation> all = session.query(CORE.getOrganisation()).records();
      List<Organisation> mine = all.stream().filter(o -> o.getName().startsWith(name)).toList();
      for (Organisation organisation : mine) {
        assertTrue(organisation.getDescription().length() > 100);
        assertEquals(List.of("un", "deux"), organisation.getTags());
        assertEquals(1, organisation.getThemes().size());
        assertFalse(organisation.getThemes().get(0).eIsProxy());
        assertEquals(1, organisation.getContacts().size());
      }
      return mine.size();
    }
  }

  /** What a failure must be like: its reason, and a sentence that shows nothing of the inside. */
  static StoreException refused(Reason reason, Executable work, String... words) {
    StoreException refusal = assertThrows(StoreException.class, work);
    assertEquals(reason, refusal.reason(), refusal.getMessage());
    assertSentence(refusal.getMessage());
    for (String word : words) {
      assertTrue(refusal.getMessage().contains(word), refusal.getMessage());
    }
    return refusal;
  }

  static void assertSentence(String sentence) {
    assertFalse(sentence.contains("\n"), sentence);
    assertFalse(sentence.contains("Exception"), sentence);
    assertFalse(sentence.contains("java."), sentence);
    assertFalse(sentence.contains("!"), sentence);
    assertFalse(sentence.contains("null"), sentence);
    assertTrue(sentence.length() > 20, sentence);
  }

  /** Every file below a folder with a digest of what is in it. */
  static Map<String, Integer> contents(Path folder) {
    Map<String, Integer> contents = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }

  /** The names in a folder. */
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
