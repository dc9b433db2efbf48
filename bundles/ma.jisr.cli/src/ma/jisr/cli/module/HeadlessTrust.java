package ma.jisr.cli.module;

import java.security.cert.Certificate;
import org.eclipse.equinox.p2.core.UIServices;

/**
 * Answers p2's questions where nobody can: content is trusted because the administrator named its
 * site, and passwords are not asked for.
 */
final class HeadlessTrust extends UIServices {

  @Override
  public AuthenticationInfo getUsernamePassword(String location) {
    return AUTHENTICATION_PROMPT_CANCELED;
  }

  @Override
  public AuthenticationInfo getUsernamePassword(String location, AuthenticationInfo previous) {
    return AUTHENTICATION_PROMPT_CANCELED;
  }

  @Override
  public TrustInfo getTrustInfo(Certificate[][] untrustedChains, String[] unsignedDetail) {
    Certificate[] trusted =
        untrustedChains == null
            ? new Certificate[0]
            : java.util.Arrays.stream(untrustedChains)
                .filter(chain -> chain.length > 0)
                .map(chain -> chain[0])
                .toArray(Certificate[]::new);
    return new TrustInfo(trusted, false, true);
  }
}
