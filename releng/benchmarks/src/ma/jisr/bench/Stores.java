package ma.jisr.bench;

import java.nio.file.Path;
import java.util.List;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.OrganisationType;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.module.CoreModule;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.store.workspace.Workspaces;

/** Workspaces of the benches, and objects for their rows. */
final class Stores {

  private static final CorePackage CORE = CorePackage.eINSTANCE;

  private Stores() {}

  /** A new workspace, of the core alone. */
  static Workspace open(Path folder) {
    Catalog catalog = new Catalog(List.of(new CoreModule()));
    return new Workspaces(catalog, List.of()).open(folder, "bench", null);
  }

  /** The types of organisation that rows name, in the session. */
  static List<OrganisationType> types(Session session) {
    return OrganisationRows.TYPES.stream()
        .map(
            name -> {
              OrganisationType type = session.create(CORE.getOrganisationType());
              type.setName(name);
              return type;
            })
        .toList();
  }

  /** Puts a row into an object. */
  static void fill(Organisation organisation, String[] row, List<OrganisationType> types) {
    organisation.setCode(row[0]);
    organisation.setName(row[1]);
    organisation.setNameAr(row[2]);
    organisation.setAcronym(row[3]);
    organisation.setType(types.get(OrganisationRows.TYPES.indexOf(row[4])));
    organisation.setEmail(row[5]);
    organisation.setPhone(row[6]);
    organisation.setDescription(row[7]);
  }

  /** What an organisation has besides its row. */
  interface Addition {
    /** Gives it to one. */
    void to(Session session, Organisation organisation, int number);
  }

  /** Commits many organisations as one transaction. */
  static void write(Workspace workspace, int count) {
    write(workspace, count, (session, organisation, number) -> {});
  }

  /** Commits many organisations that have more than their rows as one transaction. */
  static void write(Workspace workspace, int count, Addition addition) {
    try (Session session = workspace.session()) {
      List<OrganisationType> types = types(session);
      List<Long> ids = types.stream().map(OrganisationType::getId).toList();
      session.flush();
      for (int number = 0; number < count; number++) {
        Organisation organisation = session.create(CORE.getOrganisation());
        List<OrganisationType> referred =
            ids.stream()
                .map(id -> session.<OrganisationType>reference(CORE.getOrganisationType(), id))
                .toList();
        fill(organisation, OrganisationRows.row(number), referred);
        addition.to(session, organisation, number);
        if (number % 1_000 == 999) {
          session.flush();
        }
      }
      session.commit("bench");
    }
  }
}
