package ma.jisr.network.quality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import ma.jisr.model.text.Texts;

/** What is looked at in the register, most pressing first within each concern. */
public enum Rule {
  /** No telephone, e-mail, web site, other contact or address. */
  NO_CONTACT(Concern.INCOMPLETE, Severity.HIGH),
  /** No place and no town. */
  NO_PLACE(Concern.INCOMPLETE, Severity.HIGH),
  /** A recognition whose time is over. */
  RECOGNITION_EXPIRED(Concern.INCOMPLETE, Severity.HIGH),
  /** No theme. */
  NO_THEME(Concern.INCOMPLETE, Severity.MEDIUM),
  /** An activity that nobody does. */
  NO_ACTOR(Concern.INCOMPLETE, Severity.MEDIUM),
  /** All mandates of the representatives have ended. */
  NO_REPRESENTATIVE(Concern.INCOMPLETE, Severity.MEDIUM),
  /** No type of organisation. */
  NO_TYPE(Concern.INCOMPLETE, Severity.LOW),
  /** No legal form. */
  NO_LEGAL_FORM(Concern.INCOMPLETE, Severity.LOW),
  /** An association of the diaspora without its country. */
  NO_RESIDENCE(Concern.INCOMPLETE, Severity.LOW),
  /** Not confirmed for twice the time asked for. */
  LONG_UNCONFIRMED(Concern.STALE, Severity.HIGH),
  /** Not confirmed for the time asked for. */
  UNCONFIRMED(Concern.STALE, Severity.MEDIUM),
  /** Probably two records of one and the same. */
  DUPLICATE(Concern.DOUBTFUL, Severity.HIGH),
  /** A tie that contradicts another or cannot be. */
  TIE_CONTRADICTION(Concern.DOUBTFUL, Severity.HIGH),
  /** A recognition that is suspended. */
  RECOGNITION_SUSPENDED(Concern.DOUBTFUL, Severity.HIGH),
  /** A number that no telephone of its country has. */
  PHONE(Concern.DOUBTFUL, Severity.MEDIUM),
  /** An address that is probably mistyped. */
  EMAIL(Concern.DOUBTFUL, Severity.MEDIUM),
  /** Said to run though its end is long past. */
  STILL_RUNNING(Concern.DOUBTFUL, Severity.MEDIUM),
  /** Ties that overlap, or reach beyond their project or the foundation of an actor. */
  TIE_DATES(Concern.DOUBTFUL, Severity.MEDIUM),
  /** Founded in the future. */
  FOUNDED_LATER(Concern.DOUBTFUL, Severity.MEDIUM),
  /** Said to be planned though its start is long past. */
  NOT_STARTED(Concern.DOUBTFUL, Severity.LOW),
  /** An activity where its organisation does not work. */
  OUTSIDE_AREA(Concern.DOUBTFUL, Severity.LOW),
  /** A country of residence that is no other country, or an origin outside Morocco. */
  DIASPORA_PLACE(Concern.DOUBTFUL, Severity.LOW);

  private static final Texts TEXTS = Texts.beside(Rule.class);

  private final Concern concern;
  private final Severity severity;

  Rule(Concern concern, Severity severity) {
    this.concern = concern;
    this.severity = severity;
  }

  /** Which of the three concerns it belongs to. */
  public Concern concern() {
    return concern;
  }

  /** How pressing it is. */
  public Severity severity() {
    return severity;
  }

  /** Its name for scripts and in what is kept, as "no-contact". */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its name for people. */
  public String title() {
    return TEXTS.text(key());
  }

  /** What to do, in one sentence. */
  public String advice() {
    return TEXTS.text(key() + ".advice");
  }

  /** The rule of a key. */
  public static Optional<Rule> of(String key) {
    return Arrays.stream(values()).filter(r -> r.key().equals(key)).findFirst();
  }
}
