package ma.jisr.network.directory;

import java.time.LocalDate;
import java.util.List;
import ma.jisr.model.core.Consent;
import ma.jisr.model.core.Party;
import ma.jisr.model.text.Folding;

/**
 * Whether somebody agreed to be published (law 09-08): a consent whose purpose is the directory or
 * publication, that was granted, not withdrawn and has not expired.
 */
final class Consents {

  /** Words of such a purpose, in three languages, without accents. */
  private static final List<String> PURPOSES =
      List.of("annuaire", "publi", "diffusion", "repertoire", "directory", "دليل", "نشر");

  private Consents() {}

  /** Whether what is personal of a party may be published on a day. */
  static boolean toPublish(Party party, LocalDate day) {
    return party.getConsents().stream().anyMatch(c -> holds(c, day));
  }

  private static boolean holds(Consent consent, LocalDate day) {
    String purpose = Folding.fold(consent.getPurpose() == null ? "" : consent.getPurpose());
    boolean meant = PURPOSES.stream().map(Folding::fold).anyMatch(purpose::contains);
    boolean granted = consent.getGranted() != null && !consent.getGranted().isAfter(day);
    boolean withdrawn = consent.getWithdrawn() != null && !consent.getWithdrawn().isAfter(day);
    boolean expired = consent.getExpires() != null && consent.getExpires().isBefore(day);
    return meant && granted && !withdrawn && !expired;
  }
}
