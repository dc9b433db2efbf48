package ma.jisr.matching.profile;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Brings e-mail addresses and web pages into the form in which they compare. */
final class Contacts {

  /** Whose mailboxes and pages belong to anybody. */
  private static final Set<String> SHARED =
      Set.of(
          "gmail",
          "googlemail",
          "yahoo",
          "ymail",
          "hotmail",
          "outlook",
          "live",
          "msn",
          "icloud",
          "aol",
          "gmx",
          "orange",
          "wanadoo",
          "free",
          "laposte",
          "sfr",
          "menara",
          "protonmail",
          "proton",
          "mail",
          "yandex",
          "libero",
          "tiscali",
          "web",
          "comcast",
          "verizon",
          "bigpond",
          "optusnet",
          "facebook",
          "fb",
          "instagram",
          "twitter",
          "linkedin",
          "youtube",
          "sites",
          "wordpress",
          "blogspot",
          "wixsite",
          "example",
          "test",
          "tiktok",
          "x",
          "t",
          "wa",
          "linktr");

  /** Mailboxes that every organisation has. */
  private static final Set<String> ROLES =
      Set.of(
          "contact",
          "contacts",
          "accueil",
          "secretariat",
          "secretaire",
          "direction",
          "president",
          "presidence",
          "office",
          "webmaster",
          "service",
          "support",
          "commercial",
          "association",
          "enquiries",
          "postmaster",
          "bureau",
          "hello",
          "welcome",
          "general",
          "information");

  private static final int SHORTEST_MAILBOX = 6;
  private static final Pattern MARKS = Pattern.compile("[._-]");
  private static final Pattern SECOND_LEVEL =
      Pattern.compile("co|com|org|net|gov|ac|gouv|edu|asso");

  /** What a way to reach somebody is, by its looks. */
  Facet facet(String text) {
    if (text.indexOf('@') > 0) {
      return Facet.EMAIL;
    }
    return text.codePoints().anyMatch(Character::isLetter) && text.indexOf('.') > 0
        ? Facet.WEB
        : Facet.PHONE;
  }

  /** An e-mail address in lower case, without a tag after "+". */
  String email(String text) {
    String email = text.strip().toLowerCase(Locale.ROOT);
    int at = email.lastIndexOf('@');
    int plus = email.indexOf('+');
    return plus > 0 && plus < at ? email.substring(0, plus) + email.substring(at) : email;
  }

  /** What stands before "@", without dots; null when it is short, or a role and not a name. */
  String mailbox(String email) {
    int at = email.lastIndexOf('@');
    String mailbox = MARKS.matcher(at < 0 ? email : email.substring(0, at)).replaceAll("");
    return mailbox.length() < SHORTEST_MAILBOX || ROLES.contains(mailbox) ? null : mailbox;
  }

  /** The domain of an e-mail address, or null when everybody may have an address there. */
  String domain(String email) {
    int at = email.lastIndexOf('@');
    return at < 0 ? null : owned(email.substring(at + 1));
  }

  /** The host of a web page, or null when many share it. */
  String host(String page) {
    return owned(hostName(page));
  }

  /** A web page: its host, or all of it where many share the host. */
  String page(String text) {
    String host = hostName(text);
    if (owned(host) != null) {
      return host;
    }
    String page = text.strip().toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://", "");
    return page.replaceFirst("^www\\.", "").replaceFirst("/+$", "");
  }

  private static String hostName(String text) {
    String page = text.strip().toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://", "");
    String host = page.split("[/?#:]", 2)[0];
    return host.replaceFirst("^www\\d?\\.", "");
  }

  private static String owned(String host) {
    String[] labels = host.split("\\.");
    int main = labels.length - 2;
    if (main > 0 && SECOND_LEVEL.matcher(labels[main]).matches()) {
      main--;
    }
    return main < 0 || SHARED.contains(labels[main]) ? null : host;
  }
}
