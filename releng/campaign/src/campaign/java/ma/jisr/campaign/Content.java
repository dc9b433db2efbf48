package ma.jisr.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.model.core.ContactPoint;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Theme;
import ma.jisr.store.Session;

/** What records hold, in a few characters each, to compare what was meant with what is there. */
final class Content {

  private Content() {}

  /** A digest of an organisation with its parts and many values. */
  static String of(Organisation organisation) {
    StringBuilder text = new StringBuilder(organisation.getName());
    text.append(organisation.getDescription()).append(organisation.getTags());
    for (ContactPoint contact : organisation.getContacts()) {
      text.append(contact.getKind()).append(contact.getValue());
    }
    for (Theme theme : organisation.getThemes()) {
      text.append(theme.getId());
    }
    return Integer.toHexString(text.toString().hashCode());
  }

  /** The digests of every organisation that is there and not in the trash. */
  static Map<Long, String> all(Session session) {
    Map<Long, String> digests = new HashMap<>();
    List<Organisation> all = session.query(CorePackage.eINSTANCE.getOrganisation()).records();
    all.forEach(o -> digests.put(o.getId(), of(o)));
    return digests;
  }
}
