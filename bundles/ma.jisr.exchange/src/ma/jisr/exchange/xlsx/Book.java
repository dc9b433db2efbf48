package ma.jisr.exchange.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.model.text.Texts;

/** A workbook: its sheets, and what their cells refer to. */
final class Book implements AutoCloseable {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final String MAIN = "xl/workbook.xml";
  private static final int MOST_SHEETS = 10_000;

  /** A sheet: its name, the part that it is, whether it is shown. */
  record Sheet(String name, String part, boolean visible) {}

  private final Parts parts;
  private final List<Sheet> sheets = new ArrayList<>();
  private boolean from1904;
  private SharedStrings texts;
  private Styles styles;

  /**
   * Opens a workbook.
   *
   * @throws ExchangeException when it is none, or a broken or a dangerous one
   */
  Book(Path file, String name) throws IOException {
    parts = new Parts(file, name);
    boolean done = false;
    try {
      read();
      done = true;
    } finally {
      if (!done) {
        parts.close();
      }
    }
  }

  private void read() throws IOException {
    String main = null;
    if (parts.has("_rels/.rels")) {
      for (Relation relation : relations("_rels/.rels", "")) {
        main = relation.type.endsWith("/officeDocument") ? relation.target : main;
      }
    }
    main = main == null || !parts.has(main) ? MAIN : main;
    if (!parts.has(main) || main.startsWith("word/")) {
      throw new ExchangeException(Reason.NOT_TEXT, TEXTS.format("xlsx.none", parts.name()));
    }
    String folder = main.contains("/") ? main.substring(0, main.lastIndexOf('/') + 1) : "";
    String relations = folder + "_rels/" + main.substring(folder.length()) + ".rels";
    Map<String, Relation> byId = new HashMap<>();
    if (parts.has(relations)) {
      relations(relations, folder).forEach(r -> byId.put(r.id, r));
    }
    try (Xml xml = new Xml(parts, main)) {
      while (xml.next()) {
        if (xml.isStart() && xml.local().equals("workbookPr")) {
          String date = xml.attribute("date1904");
          from1904 = "1".equals(date) || "true".equals(date);
        } else if (xml.isStart() && xml.local().equals("sheet") && sheets.size() < MOST_SHEETS) {
          add(xml, byId);
        }
      }
    }
    texts = new SharedStrings(parts, target(byId, "/sharedStrings"));
    styles = new Styles(parts, target(byId, "/styles"));
  }

  private void add(Xml xml, Map<String, Relation> byId) {
    Relation relation = byId.get(xml.qualified("id"));
    String name = xml.attribute("name");
    // Charts and dialogues have sheets of their own that hold no cells.
    if (relation != null && relation.type.endsWith("/worksheet")) {
      boolean hidden = xml.attribute("state") != null && !"visible".equals(xml.attribute("state"));
      sheets.add(new Sheet(name == null ? "" : name, relation.target, !hidden));
    }
  }

  private String target(Map<String, Relation> byId, String type) {
    return byId.values().stream()
        .filter(r -> r.type.endsWith(type) && parts.has(r.target))
        .map(r -> r.target)
        .findFirst()
        .orElse(null);
  }

  private record Relation(String id, String type, String target) {}

  private List<Relation> relations(String part, String folder) throws IOException {
    List<Relation> relations = new ArrayList<>();
    try (Xml xml = new Xml(parts, part)) {
      while (xml.next()) {
        boolean one = xml.isStart() && xml.local().equals("Relationship");
        String target = one ? xml.attribute("Target") : null;
        String type = one ? xml.attribute("Type") : null;
        String id = one ? xml.attribute("Id") : null;
        boolean within = one && !"External".equals(xml.attribute("TargetMode"));
        if (within && target != null && type != null && id != null) {
          relations.add(new Relation(id, type, resolve(folder, target)));
        }
      }
    }
    return relations;
  }

  private static String resolve(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String base = folder;
    String rest = target;
    while (rest.startsWith("../")) {
      rest = rest.substring(3);
      int slash = base.lastIndexOf('/', base.length() - 2);
      base = slash < 0 ? "" : base.substring(0, slash + 1);
    }
    return base + (rest.startsWith("./") ? rest.substring(2) : rest);
  }

  /**
   * A sheet.
   *
   * @param wanted its name, or its number from 1; null for the first that is shown
   * @throws ExchangeException SHEET when there is none
   */
  Sheet sheet(String wanted) {
    if (wanted != null) {
      for (Sheet sheet : sheets) {
        if (sheet.name.strip().equalsIgnoreCase(wanted.strip())) {
          return sheet;
        }
      }
      int number = Styles.number(wanted.strip(), 0);
      if (number >= 1 && number <= sheets.size()) {
        return sheets.get(number - 1);
      }
      String names = String.join(", ", sheets.stream().limit(20).map(Sheet::name).toList());
      throw new ExchangeException(
          Reason.SHEET, TEXTS.format("xlsx.noSheet", parts.name(), wanted, names));
    }
    return sheets.stream()
        .filter(Sheet::visible)
        .findFirst()
        .or(() -> sheets.stream().findFirst())
        .orElseThrow(
            () -> new ExchangeException(Reason.EMPTY, TEXTS.format("empty", parts.name())));
  }

  Parts parts() {
    return parts;
  }

  List<Sheet> sheets() {
    return sheets;
  }

  SharedStrings texts() {
    return texts;
  }

  Styles styles() {
    return styles;
  }

  boolean from1904() {
    return from1904;
  }

  @Override
  public void close() {
    parts.close();
  }
}
