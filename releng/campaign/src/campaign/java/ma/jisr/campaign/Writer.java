package ma.jisr.campaign;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import ma.jisr.model.core.ContactKind;
import ma.jisr.model.core.ContactPoint;
import ma.jisr.model.core.CoreFactory;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Theme;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.module.CoreModule;
import ma.jisr.store.Commit;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.store.workspace.Workspaces;

/**
 * Commits to a workspace until it is killed. Prints a line "TRY ID=DIGEST …" before each commit (a
 * record that is to go has no digest) and a line "ACK COMMIT" after it.
 */
public final class Writer {

  static final String AUTHOR = "campaign";

  private static final CorePackage CORE = CorePackage.eINSTANCE;
  private static final int THEMES = 5;
  private static final int BULK = 300;

  private final Workspace workspace;
  private final PrintStream out;
  private final Random random;
  private final Map<Long, String> there;
  private final List<Long> themes = new ArrayList<>();
  private int made;

  private Writer(Workspace workspace, PrintStream out, long seed) {
    this.workspace = workspace;
    this.out = out;
    random = new Random(seed);
    try (Session session = workspace.session()) {
      there = Content.all(session);
    }
  }

  /**
   * Writes until killed.
   *
   * @param arguments the folder, a seed
   */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.FRENCH);
    Workspace workspace = open(Path.of(arguments[0]));
    Writer writer = new Writer(workspace, System.out, Long.parseLong(arguments[1]));
    writer.makeThemes();
    System.out.println("READY");
    System.out.flush();
    while (true) {
      writer.step();
    }
  }

  static Workspace open(Path folder) {
    Catalog catalog = new Catalog(List.of(new CoreModule()));
    return new Workspaces(catalog, List.of()).open(folder, AUTHOR, null);
  }

  private void makeThemes() {
    attempt(
        (session, meant) -> {
          for (int i = 0; i < THEMES; i++) {
            Theme theme = session.create(CORE.getTheme());
            theme.setName("thème " + i);
            themes.add(theme.getId());
          }
        });
  }

  private void step() {
    Map<Long, String> before = new HashMap<>(there);
    Optional<Commit> commit =
        switch (random.nextInt(10)) {
          case 0 -> attempt(this::makeMany);
          case 1, 2 -> attempt(this::delete);
          case 3, 4, 5 -> attempt(this::change);
          default -> attempt(this::make);
        };
    if (commit.isPresent() && random.nextInt(4) == 0) {
      undo(commit.get(), before);
    }
  }

  private void undo(Commit commit, Map<Long, String> before) {
    Map<Long, String> meant = new HashMap<>();
    before.forEach(
        (id, digest) -> {
          if (!digest.equals(there.get(id))) {
            meant.put(id, digest);
          }
        });
    there.keySet().stream().filter(id -> !before.containsKey(id)).forEach(id -> meant.put(id, ""));
    say("TRY", meant);
    Commit undone = workspace.journal().undo(commit.id(), null);
    acknowledge(undone, meant);
  }

  /** What is done to a session, and what the records it touches are to be. */
  private interface Work {
    void in(Session session, Map<Long, String> meant);
  }

  private Optional<Commit> attempt(Work work) {
    try (Session session = workspace.session()) {
      Map<Long, String> meant = new HashMap<>();
      work.in(session, meant);
      say("TRY", meant);
      Optional<Commit> commit = session.commit("essai");
      commit.ifPresent(c -> acknowledge(c, meant));
      return commit;
    }
  }

  private void acknowledge(Commit commit, Map<Long, String> meant) {
    out.println("ACK " + commit.id());
    out.flush();
    meant.forEach(
        (id, digest) -> {
          if (digest.isEmpty()) {
            there.remove(id);
          } else {
            there.put(id, digest);
          }
        });
  }

  private void say(String word, Map<Long, String> meant) {
    StringBuilder line = new StringBuilder(word);
    meant.forEach((id, digest) -> line.append(' ').append(id).append('=').append(digest));
    out.println(line);
    out.flush();
  }

  private void make(Session session, Map<Long, String> meant) {
    for (int i = random.nextInt(5); i >= 0; i--) {
      Organisation organisation = session.create(CORE.getOrganisation());
      organisation.setName("organisation " + made++);
      organisation.setDescription("Description – وصف. ".repeat(random.nextInt(100)));
      vary(session, organisation);
      meant.put(organisation.getId(), Content.of(organisation));
    }
  }

  private void makeMany(Session session, Map<Long, String> meant) {
    while (meant.size() < BULK / 2) {
      make(session, meant);
    }
    session.flush();
    while (meant.size() < BULK) {
      make(session, meant);
    }
  }

  private void change(Session session, Map<Long, String> meant) {
    some(
        session,
        organisation -> {
          organisation.setName("changée " + made++);
          vary(session, organisation);
          meant.put(organisation.getId(), Content.of(organisation));
        });
  }

  private void delete(Session session, Map<Long, String> meant) {
    some(
        session,
        organisation -> {
          session.delete(organisation);
          meant.put(organisation.getId(), "");
        });
  }

  private void some(Session session, Consumer<Organisation> work) {
    List<Long> ids = new ArrayList<>(there.keySet());
    if (ids.isEmpty()) {
      return;
    }
    List<Long> chosen = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      Long id = ids.get(random.nextInt(ids.size()));
      if (!chosen.contains(id)) {
        chosen.add(id);
      }
    }
    session.<Organisation>load(CORE.getOrganisation(), chosen).forEach(work);
  }

  private void vary(Session session, Organisation organisation) {
    organisation.getTags().clear();
    organisation.getTags().addAll(List.of("a" + random.nextInt(), "b" + random.nextInt()));
    organisation.getThemes().clear();
    int first = random.nextInt(THEMES);
    for (int i = 0; i < 3; i++) {
      Long theme = themes.get((first + i) % THEMES);
      organisation.getThemes().add(session.<Theme>load(CORE.getTheme(), theme).orElseThrow());
    }
    if (organisation.getContacts().size() > 2) {
      organisation.getContacts().remove(0);
    }
    ContactPoint contact = CoreFactory.eINSTANCE.createContactPoint();
    contact.setKind(ContactKind.PHONE);
    contact.setValue("+212 523 " + (100_000 + random.nextInt(900_000)));
    organisation.getContacts().add(contact);
  }
}
