package ma.jisr.matching.score;

import ma.jisr.matching.profile.Profile;
import ma.jisr.matching.profile.Token;
import ma.jisr.matching.text.Edits;

/** Compares e-mail addresses, phone numbers and web pages. */
final class ContactComparison {

  private static final double MOST_EMAIL = 12;
  private static final double NEAR_EMAIL = 7;
  private static final double MAILBOX = 4.5;
  private static final int LONG_PHONE = 6;
  private static final double OTHER_EMAIL = -1.7;
  private static final double MOST_PHONE = 11;
  private static final double NEAR_PHONE = 4;
  private static final double OTHER_PHONE = -2;
  private static final double MOST_DOMAIN = 5;
  private static final double OF_BRANCHES = 0.4;
  private static final double OTHER_PAGE = -1.5;

  private ContactComparison() {}

  /**
   * The bits of e-mail addresses and web pages.
   *
   * @param elsewhere whether the two are in different towns: branches share what is online
   */
  static double online(Profile a, Profile b, boolean elsewhere, Reasons reasons) {
    double bits = email(a, b, reasons);
    Token page = common(a.pages, b.pages);
    double share = elsewhere ? OF_BRANCHES : 1;
    if (page != null) {
      double most = Math.min(MOST_DOMAIN + 2, page.rarity()) * share;
      return bits + reasons.add("web.same", most, shown(page));
    }
    if (bits <= 0) {
      Token domain = common(a.domains, b.domains);
      if (domain != null) {
        return bits
            + reasons.add(
                "domain.same", Math.min(MOST_DOMAIN, domain.rarity() / 2) * share, shown(domain));
      }
    }
    boolean differ = a.pages.length > 0 && b.pages.length > 0;
    return bits + (differ ? OTHER_PAGE : 0);
  }

  private static double email(Profile a, Profile b, Reasons reasons) {
    Token email = common(a.emails, b.emails);
    if (email != null) {
      return reasons.add("email.same", Math.min(MOST_EMAIL, email.rarity() + 1), shown(email));
    }
    if (a.emails.length == 0 || b.emails.length == 0) {
      return 0;
    }
    for (Token one : a.emails) {
      for (Token other : b.emails) {
        if (isTypo(one.text(), other.text())) {
          return reasons.add("email.near", NEAR_EMAIL, shown(other));
        }
      }
    }
    Token mailbox = common(a.mailboxes, b.mailboxes);
    if (mailbox != null) {
      return reasons.add("mailbox.same", Math.min(MAILBOX, mailbox.rarity() / 2), shown(mailbox));
    }
    return OTHER_EMAIL;
  }

  private static boolean isTypo(String a, String b) {
    return Edits.distance(a, b, 1) <= 1 && digits(a).equals(digits(b));
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }

  /** The bits of phone numbers. */
  static double phone(Profile a, Profile b, Reasons reasons) {
    Token phone = common(a.phones, b.phones);
    if (phone != null) {
      return reasons.add("phone.same", Math.min(MOST_PHONE, phone.rarity() + 1), shown(phone));
    }
    if (a.phones.length == 0 || b.phones.length == 0) {
      return 0;
    }
    for (Token one : a.phones) {
      for (Token other : b.phones) {
        if (one.text().length() > LONG_PHONE && Edits.distance(one.text(), other.text(), 1) <= 1) {
          return reasons.add("phone.near", NEAR_PHONE, shown(other));
        }
      }
    }
    return OTHER_PHONE;
  }

  /** A value that both have, the one that says the most. */
  static Token common(Token[] a, Token[] b) {
    Token best = null;
    for (Token one : a) {
      for (Token other : b) {
        if (one == other && (best == null || one.rarity() > best.rarity())) {
          best = one;
        }
      }
    }
    return best;
  }

  /** A value without the letter that tells its kind. */
  private static String shown(Token token) {
    return token.text().substring(1);
  }
}
