package ma.jisr.ui.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ma.jisr.exchange.format.Suggestions;
import ma.jisr.exchange.plan.HeaderWords;
import ma.jisr.exchange.plan.Target;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Folding;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Where the columns of a file may go, and where they go by themselves. */
final class Options {

  /**
   * A place for a column.
   *
   * @param word what a mapping says; "" for nowhere
   * @param label in the person's language
   * @param target null for nowhere
   */
  record Option(String word, String label, Target target) {}

  private final HeaderWords words;
  private final EClass type;
  private final List<Option> all = new ArrayList<>();

  /**
   * The places of a type.
   *
   * @param nowhere the label of going nowhere
   */
  Options(EClass type, String nowhere) {
    this.type = type;
    words = new HeaderWords(type);
    all.add(new Option("", nowhere, null));
    for (EStructuralFeature feature : Meta.ordered(type)) {
      if (HeaderWords.isImported(feature)) {
        String star = Meta.isRequired(feature) ? " *" : "";
        add(feature.getName(), Labels.of(feature) + star, new Target.Value(feature));
      }
    }
    if (words.place() != null) {
      for (EEnumLiteral kind : Literals.PLACE_KIND.getELiterals()) {
        String label = Labels.of(words.place()) + " – " + Labels.of(kind);
        add(kind.getName(), label, new Target.Level((PlaceKind) kind.getInstance()));
      }
    }
    for (EReference parts : type.getEAllContainments()) {
      for (EAttribute part : parts.getEReferenceType().getEAllAttributes()) {
        String label = Labels.of(parts) + " – " + Labels.of(part);
        add(part.getName(), label, new Target.Part(parts, part));
      }
    }
    add("id", Labels.of(Literals.RECORD__ID), new Target.Identifier());
  }

  /** Offers what the word of a mapping really leads to. */
  private void add(String word, String label, Target target) {
    boolean direct = target instanceof Target.Value;
    if (direct || target.equals(words.find(word)) && type.getEStructuralFeature(word) == null) {
      all.add(new Option(word, label, target));
    }
  }

  /** All of them, going nowhere first. */
  List<Option> all() {
    return all;
  }

  private Option nowhere() {
    return all.get(0);
  }

  /** The option that a word of a mapping names. */
  Option named(String word) {
    EStructuralFeature feature = type.getEStructuralFeature(word);
    Target target = feature != null ? new Target.Value(feature) : words.find(word);
    return word.isBlank() ? nowhere() : of(target, word);
  }

  private Option of(Target target, String word) {
    if (target == null) {
      return nowhere();
    }
    return all.stream()
        .filter(o -> Objects.equals(o.target(), target))
        .findFirst()
        .orElseGet(() -> new Option(word, word, target)); // a coordinate
  }

  /** How many headers are understood by themselves. */
  long known(List<String> headers) {
    return headers.stream().filter(h -> !h.isBlank() && words.find(h) != null).count();
  }

  /**
   * Where each column goes.
   *
   * @param mapping what the person said
   * @param suggested what each column could be, where the person said nothing
   */
  List<Option> of(TableHead head, Map<String, String> mapping, List<Suggestions.Column> suggested) {
    Map<String, String> said = new LinkedHashMap<>();
    mapping.forEach((column, word) -> said.put(Folding.fold(column), word));
    List<Option> found = new ArrayList<>();
    List<Target> taken = new ArrayList<>();
    said.values().forEach(word -> taken.add(named(word).target()));
    for (int i = 0; i < head.headers().size(); i++) {
      String word = said.get(Folding.fold(head.key(i)));
      word = word == null ? said.get(String.valueOf(i + 1)) : word;
      Option option = named(word == null ? suggested.get(i).feature() : word);
      if (word == null) {
        boolean free = option.target() instanceof Target.Part || !taken.contains(option.target());
        option = free ? option : nowhere();
        taken.add(option.target());
      }
      found.add(option);
    }
    return found;
  }
}
