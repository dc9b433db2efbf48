package ma.jisr.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ma.jisr.matching.made.MadeRegister;
import ma.jisr.model.text.Folding;
import no.priv.garshol.duke.Comparator;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.JaroWinkler;
import no.priv.garshol.duke.comparators.JaroWinklerTokenized;
import no.priv.garshol.duke.comparators.Levenshtein;
import no.priv.garshol.duke.comparators.QGramComparator;
import no.priv.garshol.duke.databases.InMemoryDatabase;

/**
 * Duke 1.2 with rules set by hand as its documentation does: a comparator and two probabilities for
 * each column, texts folded and phones cut to their last digits before. It compares every row with
 * every other, so that no pair is missed, and is given the threshold that suits each register best.
 */
final class DukeRules {

  private static final int STEPS = 20;
  private static final int PHONE = 9;

  private final MadeRegister register;
  private final Processor processor;
  private final List<RecordImpl> records = new ArrayList<>();

  DukeRules(MadeRegister register) {
    this.register = register;
    List<Property> rules = new ArrayList<>();
    rules.add(new PropertyImpl("code"));
    for (String header : register.headers().subList(1, register.headers().size())) {
      rules.add(rule(header));
    }
    ConfigurationImpl configuration = new ConfigurationImpl();
    configuration.setProperties(rules);
    configuration.setThreshold(0.8);
    InMemoryDatabase database = new InMemoryDatabase();
    database.setConfiguration(configuration);
    processor = new Processor(configuration, database);
    register.rows().forEach(row -> records.add(record(row)));
  }

  private static Property rule(String header) {
    return switch (header) {
      case "name", "nom" -> rule(header, new JaroWinklerTokenized(), 0.95, 0.2);
      case "given name", "first name", "prénom" -> rule(header, new JaroWinkler(), 0.85, 0.3);
      case "surname", "last name" -> rule(header, new JaroWinkler(), 0.9, 0.2);
      case "street", "address", "adresse" -> rule(header, new QGramComparator(), 0.8, 0.35);
      case "phone", "téléphone", "courriel" -> rule(header, new ExactComparator(), 0.95, 0.4);
      case "date of birth" -> rule(header, new Levenshtein(), 0.9, 0.2);
      case "city", "ville", "suburb" -> rule(header, new JaroWinkler(), 0.6, 0.3);
      default -> rule(header, new ExactComparator(), 0.6, 0.45);
    };
  }

  private static Property rule(String header, Comparator comparator, double high, double low) {
    return new PropertyImpl(header, comparator, low, high);
  }

  private RecordImpl record(String[] row) {
    RecordImpl record = new RecordImpl();
    for (int i = 0; i < row.length; i++) {
      String header = register.headers().get(i);
      String text = row[i] == null ? "" : Folding.fold(row[i]);
      if (header.equals("phone") || header.equals("téléphone")) {
        text = text.replaceAll("[^0-9]", "");
        text = text.substring(Math.max(0, text.length() - PHONE));
      }
      if (!text.isEmpty()) {
        record.addValue(header, text);
      }
    }
    return record;
  }

  /** The best F1 that a threshold from 0.5 to 1 gives. */
  double best() {
    List<Set<List<Integer>>> found = new ArrayList<>();
    for (int step = 0; step < STEPS; step++) {
      found.add(new HashSet<>());
    }
    for (int i = 0; i < records.size(); i++) {
      for (int j = i + 1; j < records.size(); j++) {
        double probability = processor.compare(records.get(i), records.get(j));
        int most = Math.min(STEPS - 1, (int) Math.floor((probability - 0.5) * 2 * STEPS));
        for (int step = 0; step <= most; step++) {
          found.get(step).add(List.of(i, j));
        }
      }
    }
    return found.stream().mapToDouble(register::f1).max().orElse(0);
  }
}
