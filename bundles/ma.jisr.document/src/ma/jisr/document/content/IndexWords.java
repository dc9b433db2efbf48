package ma.jisr.document.content;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ma.jisr.document.content.Document.Entry;

/**
 * The words of an index in the order of a language (Unicode collation, CLDR), under the letters
 * that they begin with.
 */
public final class IndexWords {

  /** A letter, and the words below it. */
  public record Group(String letter, List<Word> words) {}

  /** A word, and the anchors that it leads to, in the order of the document. */
  public record Word(String text, List<String> anchors) {}

  private IndexWords() {}

  /** The words of an index of a document. */
  public static List<Group> of(Document document, String index) {
    ULocale language = ULocale.forLocale(document.language());
    RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(language);
    collator.setNumericCollation(true);
    AlphabeticIndex<String> letters = new AlphabeticIndex<>(collator);
    letters.addLabels(language);
    letters.addLabels(ULocale.FRENCH, ULocale.forLanguageTag("ar"));
    Map<String, List<String>> anchors = new LinkedHashMap<>();
    for (Entry entry : document.entries(index)) {
      String word = entry.word().strip();
      if (!word.isEmpty()) {
        anchors
            .computeIfAbsent(
                word,
                w -> {
                  letters.addRecord(w, w);
                  return new ArrayList<>();
                })
            .add(entry.anchor());
      }
    }
    List<Group> groups = new ArrayList<>();
    for (AlphabeticIndex.Bucket<String> bucket : letters) {
      List<Word> words = new ArrayList<>();
      for (AlphabeticIndex.Record<String> word : bucket) {
        List<String> where = Objects.requireNonNull(anchors.get(word.getData()));
        words.add(new Word(word.getData(), where.stream().distinct().toList()));
      }
      if (!words.isEmpty()) {
        groups.add(new Group(bucket.getLabel(), words));
      }
    }
    return groups;
  }
}
