package ma.jisr.ui.editor;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.model.check.Problem;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.ValueText;

/** What stands at the top of an editor, in words. */
final class HeadWords {

  private static final Texts TEXTS = Texts.beside(HeadWords.class);

  private HeadWords() {}

  /** What a record is called; that it is new while it has no name. */
  static String title(Record record, boolean isNew) {
    String label = Labels.of(record);
    return label.isEmpty() || isNew && label.matches("-?\\d*")
        ? TEXTS.format("new", Labels.of(record.eClass()))
        : label;
  }

  /** Its type, its code, who changed it last. */
  static String detail(Record record) {
    List<String> detail = new ArrayList<>(List.of(Labels.of(record.eClass())));
    if (record.getCode() != null) {
      detail.add(record.getCode());
    }
    if (record.getModifiedAt() != null) {
      detail.add(
          TEXTS.format(
              "modified", ValueText.format(record.getModifiedAt()), record.getModifiedBy()));
    }
    return String.join("  ·  ", detail);
  }

  /** What keeps the record from being saved; "" for nothing. */
  static String problems(List<Problem> problems) {
    if (problems.isEmpty()) {
      return "";
    }
    String first = problems.get(0).sentence();
    return problems.size() == 1
        ? TEXTS.format("invalid.one", first)
        : TEXTS.format("invalid.many", problems.size(), first);
  }
}
