package ma.jisr.network.coverage;

import java.util.EnumSet;
import java.util.Set;

/** What an actor does in an activity or a project. */
public enum Role {
  /** Carries it out. */
  DOES,
  /** Leads the project. */
  LEADS,
  /** Is a partner of the project. */
  PARTNER,
  /** Pays for it. */
  FUNDS,
  /** Says itself that it works so. */
  DECLARES;

  /** The roles of those who work on the spot: all but that of who pays. */
  public static Set<Role> working() {
    return EnumSet.complementOf(EnumSet.of(FUNDS));
  }
}
