package ma.jisr.document.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Column;
import ma.jisr.store.Condition;
import ma.jisr.store.Hit;
import ma.jisr.store.Workspace;

/** Conditions of a list in words, in the program's language. */
final class ConditionWords {

  private static final Texts TEXTS = Texts.beside(ConditionWords.class);
  private static final int MOST_VALUES = 6;

  private final Workspace workspace;

  /** Finds the names of records in a workspace. */
  ConditionWords(Workspace workspace) {
    this.workspace = workspace;
  }

  /** All of some conditions; "" when there is none. */
  String of(List<Condition> conditions) {
    return joined(conditions, "and", false);
  }

  private String joined(List<Condition> conditions, String how, boolean within) {
    List<String> words = new ArrayList<>();
    for (Condition condition : conditions) {
      words.add(of(condition, conditions.size() > 1 || within));
    }
    String all = String.join(TEXTS.text("filter." + how), words);
    return within && words.size() > 1 ? '(' + all + ')' : all;
  }

  private String of(Condition condition, boolean within) {
    return switch (condition) {
      case Condition.And and -> joined(and.conditions(), "and", within);
      case Condition.Or or -> joined(or.conditions(), "or", within);
      case Condition.Not not -> TEXTS.format("filter.not", of(not.condition(), true));
      case Condition.Words words -> TEXTS.format("filter.words", words.words());
      case Condition.Contains contains ->
          TEXTS.format("filter.contains", title(contains.column()), contains.text());
      case Condition.In in -> TEXTS.format("filter.equal", title(in.column()), values(in));
      case Condition.Compare compare -> compare(compare);
    };
  }

  private String compare(Condition.Compare compare) {
    String operator = compare.operator().name().toLowerCase(Locale.ROOT);
    return compare.value() == null
        ? TEXTS.format("filter.empty." + operator, title(compare.column()))
        : TEXTS.format(
            "filter." + operator,
            title(compare.column()),
            value(compare.column(), compare.value()));
  }

  private String values(Condition.In in) {
    List<String> words = new ArrayList<>();
    in.values().stream().limit(MOST_VALUES).forEach(v -> words.add(value(in.column(), v)));
    int more = in.values().size() - words.size();
    String all = String.join(Words.separator(), words);
    return more > 0 ? TEXTS.format("filter.more", all, more) : all;
  }

  private String value(Column column, Object value) {
    if (value == null) {
      return TEXTS.text("filter.nothing");
    }
    return column.raw() && value instanceof Long id
        ? workspace.find(id).map(Hit::label).orElse(id.toString())
        : Words.of(column.feature(), value);
  }

  /** The header of a column. */
  static String title(Column column) {
    StringJoiner title = new StringJoiner(" › ");
    column.path().forEach(f -> title.add(Labels.of(f)));
    return title.toString();
  }
}
