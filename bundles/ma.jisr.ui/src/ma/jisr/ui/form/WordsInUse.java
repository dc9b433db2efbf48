package ma.jisr.ui.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Folding;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Column;
import ma.jisr.store.Group;
import ma.jisr.store.Query;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The words that a feature of many texts has already, as tags: who is offered them does not invent
 * a second spelling.
 */
final class WordsInUse {

  private static final Texts TEXTS = Texts.beside(Field.class);
  private static final int MOST = 12;

  private WordsInUse() {}

  /** The words that fit what was typed, those used most first. */
  static List<TypeAhead.Proposal> proposals(
      Workspace workspace,
      EClass type,
      EStructuralFeature feature,
      String typed,
      Consumer<String> chosen) {
    String wanted = Folding.fold(typed);
    List<TypeAhead.Proposal> proposals = new ArrayList<>();
    Map<String, Integer> used = count(workspace, type, feature);
    if (!wanted.isEmpty() && !used.containsKey(typed)) {
      // What was typed stays the first choice: Enter adds it as it is.
      proposals.add(
          new TypeAhead.Proposal(
              TEXTS.format("chips.new", typed), "", "new", () -> chosen.accept(typed)));
    }
    used.entrySet().stream()
        .filter(e -> (' ' + Folding.fold(e.getKey())).contains(' ' + wanted))
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> e) -> !e.getKey().equals(typed))
                .thenComparing(e -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST)
        .forEach(
            e ->
                proposals.add(
                    new TypeAhead.Proposal(
                        e.getKey(),
                        TEXTS.format("chips.used", e.getValue()),
                        null,
                        () -> chosen.accept(e.getKey()))));
    return proposals;
  }

  /**
   * The words for a text that the model proposes, as legal forms, and those in use besides; all of
   * them while nothing is typed or one of them stands there whole.
   */
  static List<TypeAhead.Proposal> suggested(
      Workspace workspace,
      EClass type,
      EStructuralFeature feature,
      String typed,
      Consumer<String> chosen) {
    Map<String, Integer> words = new LinkedHashMap<>();
    Labels.proposals(feature).forEach(word -> words.put(word, 0));
    count(workspace, type, feature).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(used -> words.put(used.getKey(), used.getValue()));
    String wanted = words.containsKey(typed) ? "" : Folding.fold(typed);
    return words.entrySet().stream()
        .filter(e -> (' ' + Folding.fold(e.getKey())).contains(' ' + wanted))
        .map(
            e ->
                new TypeAhead.Proposal(
                    e.getKey(),
                    e.getValue() == 0 ? "" : TEXTS.format("chips.used", e.getValue()),
                    null,
                    () -> chosen.accept(e.getKey())))
        .toList();
  }

  /** How often each word is used. */
  static Map<String, Integer> count(Workspace workspace, EClass type, EStructuralFeature feature) {
    // Tags are shared by all registers; other words belong to their type.
    boolean shared = feature == CorePackage.Literals.RECORD__TAGS;
    Map<String, Integer> count = new HashMap<>();
    if (!ma.jisr.model.meta.Meta.isRecord(feature.getEContainingClass())) {
      return count;
    }
    try (Session session = workspace.session()) {
      Query query = session.query(shared ? CorePackage.Literals.RECORD : type);
      for (Group group : query.groups(Column.of(feature), List.of())) {
        if (group.value() instanceof String word) {
          count.put(word, (int) group.count());
        }
      }
    }
    return count;
  }
}
