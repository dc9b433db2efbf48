package ma.jisr.exchange.mapping;

import java.util.List;
import java.util.Optional;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ImportDefinition;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.ImportMapping;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.text.Folding;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.emf.ecore.EClass;

/** The definitions of imports that a workspace keeps, by name and type of records. */
public final class Mappings {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);

  private final Workspace workspace;

  /** The definitions of a workspace. */
  public Mappings(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The names of those for a type, in alphabetical order. */
  public List<String> names(EClass type) {
    try (Session session = workspace.session()) {
      return session.query(Literals.IMPORT_MAPPING).<ImportMapping>records().stream()
          .filter(m -> Catalog.qualifiedName(type).equals(m.getType()))
          .map(ImportMapping::getName)
          .sorted()
          .toList();
    }
  }

  /**
   * The definition with a name; case and accents do not count.
   *
   * @return empty when there is none for the type
   * @throws ExchangeException MAPPING when it cannot be read
   */
  public Optional<ImportDefinition> find(String name, EClass type) {
    try (Session session = workspace.session()) {
      return find(name, type, session)
          .map(m -> DefinitionJson.read(String.valueOf(m.getDefinition()), m.getName()));
    }
  }

  private static Optional<ImportMapping> find(String name, EClass type, Session session) {
    return session.query(Literals.IMPORT_MAPPING).<ImportMapping>records().stream()
        .filter(m -> Catalog.qualifiedName(type).equals(m.getType()))
        .filter(m -> Folding.fold(m.getName()).equals(Folding.fold(name)))
        .findFirst();
  }

  /**
   * Keeps a definition, in place of one that has the name.
   *
   * @throws ma.jisr.store.StoreException when it cannot be written
   */
  public void save(String name, EClass type, ImportDefinition definition) {
    try (Session session = workspace.session()) {
      ImportMapping mapping =
          find(name, type, session)
              .orElseGet(
                  () -> {
                    ImportMapping made = session.create(Literals.IMPORT_MAPPING);
                    made.setName(name);
                    made.setType(Catalog.qualifiedName(type));
                    return made;
                  });
      mapping.setDefinition(DefinitionJson.write(definition));
      session.commit(TEXTS.format("commit.mapping", name));
    }
  }
}
