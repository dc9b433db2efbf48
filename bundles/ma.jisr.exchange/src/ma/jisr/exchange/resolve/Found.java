package ma.jisr.exchange.resolve;

import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Meta;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

/** A record that a word stands for: one that exists, or one that an import will make for it. */
public final class Found {

  private final EClass type;
  private final String word;
  private final String key;
  private final String code;
  private long id;

  private Found(EClass type, long id, String word, String key, String code) {
    this.type = type;
    this.id = id;
    this.word = word;
    this.key = key;
    this.code = code;
  }

  /**
   * A record that exists.
   *
   * @param type its concrete type
   * @param id its identifier
   * @param code its code, or null
   */
  public static Found of(EClass type, long id, String code) {
    return new Found(type, id, null, "#" + id, code);
  }

  /**
   * A record that would exist: a row of a dry run.
   *
   * @param key what tells it from others
   */
  public static Found announced(EClass type, String key, String code) {
    return new Found(type, 0, null, key, code);
  }

  /** A record of an open vocabulary that is made when it is first used. */
  static Found term(EClass type, String word, String folded) {
    return new Found(type, 0, word, "~" + folded, null);
  }

  /** How a sentence names it among others of its name: by its code, or by its identifier. */
  public String reference() {
    return code != null ? code : "#" + id;
  }

  /** Its concrete type. */
  public EClass type() {
    return type;
  }

  /** The word that it is made of, or null. */
  String word() {
    return word;
  }

  /** Its identifier; 0 when it is not there yet. */
  public long id() {
    return id;
  }

  /** What tells it from others during one import. */
  public String key() {
    return key;
  }

  /** The object to refer to, made now when it is not there yet. */
  public Record in(Session session) {
    if (id == 0 && word != null) {
      Record term = session.create(type);
      EAttribute name = (EAttribute) Meta.label(type).get(0);
      term.eSet(name, word);
      if (isArabic(word) && CorePackage.Literals.TERM.isSuperTypeOf(type)) {
        term.eSet(CorePackage.Literals.TERM__NAME_AR, word);
      }
      id = term.getId();
      return term;
    }
    return session.reference(type, id);
  }

  private static boolean isArabic(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }
}
