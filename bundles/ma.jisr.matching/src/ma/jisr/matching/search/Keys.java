package ma.jisr.matching.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import ma.jisr.matching.profile.Profile;
import ma.jisr.matching.profile.Token;
import ma.jisr.matching.profile.Token.Sort;

/**
 * The keys of a record: records that share one may be the same. Each key survives some errors: a
 * word's consonants survive other vowels, two words of many survive the loss of the others, the
 * birth date survives any misspelt name.
 */
final class Keys {

  private static final int WORDS = 6;
  private static final int EDGE = 5;
  private static final int SHORTEST_INITIALS = 3;

  private final Set<Long> keys = new HashSet<>();

  /**
   * The keys of a record.
   *
   * @return hashes, sorted, none twice
   */
  long[] of(Profile p) {
    keys.clear();
    for (Token[] name : p.names) {
      words('n', name);
      edges(name);
    }
    if (p.person) {
      person(p);
    }
    for (Token acronym : p.acronyms) {
      add('a', acronym.text(), "");
    }
    for (Token initials : p.initials) {
      if (initials.text().length() >= SHORTEST_INITIALS) {
        add('a', initials.text(), "");
      }
    }
    for (Token[] name : p.names) {
      if (name.length == 1 && name[0].text().length() <= 8) {
        add('a', name[0].text(), "");
      }
    }
    each('p', p.phones);
    for (Token phone : p.phones) {
      String digits = phone.text();
      add('q', digits.substring(Math.max(0, digits.length() - 6)), "");
    }
    each('e', p.emails);
    each('m', p.mailboxes);
    each('d', p.domains);
    each('w', p.pages);
    address(p);
    if (p.code != null) {
      add('c', p.code.text(), "");
    }
    return keys.stream().mapToLong(Long::longValue).sorted().toArray();
  }

  /** Each word, each word's consonants, and pairs of the rarest words. */
  private void words(char kind, Token[] words) {
    Token[] rare =
        Arrays.stream(words)
            .filter(t -> !t.isForm())
            .sorted(Comparator.comparingDouble((Token t) -> -t.rarity()).thenComparing(Token::text))
            .limit(WORDS)
            .toArray(Token[]::new);
    for (int i = 0; i < rare.length; i++) {
      add(kind, rare[i].text(), "");
      add('s', rare[i].skeleton(), "");
      for (int j = i + 1; j < rare.length; j++) {
        pair('t', rare[i].skeleton(), rare[j].skeleton());
      }
    }
  }

  /** The beginning and the end of the name: words written together or cut stay near. */
  private void edges(Token[] name) {
    StringBuilder joined = new StringBuilder();
    for (Token token : name) {
      joined.append(token.isForm() ? "" : token.text());
    }
    String text = joined.toString();
    if (text.length() >= EDGE) {
      add('f', text.substring(0, EDGE), "");
      add('l', text.substring(text.length() - EDGE), "");
    }
  }

  private void person(Profile p) {
    for (Token[] part : new Token[][] {p.given, p.family}) {
      for (Token name : part) {
        add('s', name.skeleton(), "");
        add('n', name.text(), "");
        String sound = sound(name);
        if (p.birth != null) {
          add('y', name.skeleton().substring(0, 1), p.birth.text());
        }
        if (p.year != 0) {
          add('1', sound, "y" + p.year);
          add('2', sound, "m" + (p.month * 31 + p.day));
        }
        String text = name.text();
        for (Token postal : p.postal) {
          add('z', name.skeleton(), postal.text());
        }
        if (text.length() > 3) {
          for (Token locality : p.locality) {
            add('o', text.substring(0, 3), locality.skeleton());
          }
        }
      }
    }
    if (p.birth != null) {
      add('b', p.birth.text(), "");
    }
    for (Token given : p.given) {
      for (Token family : p.family) {
        pair('t', given.skeleton(), family.skeleton());
        pair('g', sound(given), sound(family));
        pair('u', edge(given), edge(family));
        if (p.year != 0) {
          pair('v', given.text().substring(0, 1), family.text().substring(0, 1) + p.year);
        }
      }
    }
  }

  /** What stands for all spellings and short forms of a name, else its consonants. */
  private static String sound(Token name) {
    return name.group() == null ? name.skeleton() : name.group();
  }

  private static String edge(Token token) {
    return token.text().substring(0, Math.min(3, token.text().length()));
  }

  private void address(Profile p) {
    for (Token street : p.street) {
      if (street.sort() == Sort.PLAIN) {
        for (Token number : p.numbers) {
          add('r', street.skeleton(), number.text());
        }
      }
    }
    for (Token postal : p.postal) {
      for (Token number : p.numbers) {
        add('h', postal.text(), number.text());
      }
    }
    for (int i = 0; i < p.street.length; i++) {
      for (int j = i + 1; j < p.street.length; j++) {
        pair('i', p.street[i].skeleton(), p.street[j].skeleton());
      }
    }
    for (Token[] name : p.names) {
      for (Token word : name) {
        for (Token place : p.places) {
          add('x', word.skeleton(), place.text());
        }
        for (Token locality : p.locality) {
          add('x', word.skeleton(), locality.skeleton());
        }
      }
    }
  }

  private void each(char kind, Token[] tokens) {
    for (Token token : tokens) {
      add(kind, token.text(), "");
    }
  }

  private void pair(char kind, String one, String other) {
    boolean ordered = one.compareTo(other) <= 0;
    add(kind, ordered ? one : other, ordered ? other : one);
  }

  /** Adds a key: a 64-bit FNV-1a hash of its parts. */
  private void add(char kind, String one, String other) {
    long hash = 0xcbf29ce484222325L;
    hash = (hash ^ kind) * 0x100000001b3L;
    hash = hash(hash, one);
    hash = (hash ^ 0xffff) * 0x100000001b3L;
    hash = hash(hash, other);
    keys.add(hash ^ hash >>> 32);
  }

  private static long hash(long start, String text) {
    long hash = start;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
