package ma.jisr.exchange.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Folding;
import ma.jisr.store.Column;
import ma.jisr.store.Row;
import ma.jisr.store.Session;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Tells which person or organisation a card is: by its code; else by its e-mail address, when the
 * names have a word in common (an office shares one address); else by its name, when the address
 * does not say otherwise. The contacts that exist are read once, as rows.
 */
final class ContactKeys implements Keys {

  private static final char BETWEEN = '\u0001';

  private record Contact(long id, String code, String email, String name) {}

  private final EClass type;
  private final Session session;
  private final int codeSlot;
  private final int emailSlot;
  private final List<EAttribute> label = new ArrayList<>();
  private final int[] labelSlots;
  private final Map<String, Long> lines = new HashMap<>();
  private Map<String, Contact> byCode;
  private final Map<String, List<Contact>> byEmail = new HashMap<>();
  private final Map<String, List<Contact>> byName = new HashMap<>();

  ContactKeys(EClass type, List<Slot> slots, Session session) {
    this.type = type;
    this.session = session;
    codeSlot = slot(Literals.RECORD__CODE, slots);
    emailSlot = slot(Literals.PARTY__EMAIL, slots);
    Meta.label(type).forEach(f -> label.add((EAttribute) f));
    labelSlots = label.stream().mapToInt(f -> slot(f, slots)).toArray();
  }

  private static int slot(EStructuralFeature feature, List<Slot> slots) {
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).feature() == feature) {
        return i;
      }
    }
    return -1;
  }

  private static String text(Object[] values, int slot) {
    return slot >= 0 && values[slot] instanceof String text ? text : null;
  }

  private String name(Object[] values) {
    StringBuilder name = new StringBuilder();
    for (int slot : labelSlots) {
      String text = text(values, slot);
      name.append(text == null ? "" : text).append(' ');
    }
    return Folding.fold(name.toString());
  }

  @Override
  public String key(Object[] values) {
    String code = text(values, codeSlot);
    String email = text(values, emailSlot);
    return code != null
        ? code
        : BETWEEN + (email == null ? "" : Folding.fold(email)) + BETWEEN + name(values);
  }

  @Override
  public long existing(String key, Object[] values) {
    if (byCode == null) {
      read();
    }
    String code = text(values, codeSlot);
    if (code != null && byCode.containsKey(code)) {
      return byCode.get(code).id;
    }
    String name = name(values);
    String email = text(values, emailSlot);
    List<Contact> same = new ArrayList<>();
    if (email != null) {
      same.addAll(byEmail.getOrDefault(Folding.fold(email), List.of()));
      same.removeIf(c -> !isNamedAlike(c.name, name));
    }
    if (same.isEmpty()) {
      same.addAll(byName.getOrDefault(name, List.of()));
      same.removeIf(c -> email != null && c.email != null);
    }
    same.removeIf(c -> code != null && c.code != null); // another code is another contact
    return same.isEmpty() ? 0 : same.size() > 1 ? SEVERAL : same.get(0).id;
  }

  private static boolean isNamedAlike(String a, String b) {
    Set<String> words = new HashSet<>(Folding.words(a));
    List<String> others = Folding.words(b);
    return words.isEmpty() || others.isEmpty() || !Collections.disjoint(words, others);
  }

  private void read() {
    byCode = new HashMap<>();
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of(Literals.RECORD__CODE));
    columns.add(Column.of(Literals.PARTY__EMAIL));
    label.forEach(f -> columns.add(Column.of(f)));
    for (Row row : session.query(type).rows(columns, 0, Integer.MAX_VALUE)) {
      StringBuilder name = new StringBuilder();
      for (int i = 2; i < columns.size(); i++) {
        name.append(row.values()[i] == null ? "" : row.values()[i]).append(' ');
      }
      String code = (String) row.values()[0];
      String email = (String) row.values()[1];
      String folded = Folding.fold(name.toString());
      Contact contact = new Contact(row.id(), code, email, folded);
      if (code != null) {
        byCode.put(code, contact);
      }
      if (email != null) {
        byEmail.computeIfAbsent(Folding.fold(email), e -> new ArrayList<>(1)).add(contact);
      }
      byName.computeIfAbsent(folded, n -> new ArrayList<>(1)).add(contact);
    }
  }

  @Override
  public long firstLine(String key, long line) {
    Long first = lines.putIfAbsent(key, line);
    return first == null ? 0 : first;
  }
}
