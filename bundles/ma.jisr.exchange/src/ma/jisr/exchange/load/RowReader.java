package ma.jisr.exchange.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.convert.BadValue;
import ma.jisr.exchange.convert.Cells;
import ma.jisr.exchange.convert.Converter;
import ma.jisr.exchange.convert.Converters;
import ma.jisr.exchange.file.TableRow;
import ma.jisr.exchange.plan.ImportPlan;
import ma.jisr.exchange.resolve.Directory;
import ma.jisr.exchange.resolve.Found;
import ma.jisr.exchange.resolve.PlaceIndex;
import ma.jisr.exchange.resolve.PlaceIndex.BadLevel;
import ma.jisr.exchange.resolve.PlaceIndex.Located;
import ma.jisr.exchange.resolve.RecordIndex;
import ma.jisr.model.base.Money;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.PlaceKind;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.text.Texts;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes the values of a record of a row of cells. */
final class RowReader {

  /** Stands where a feature is to be emptied, whatever its cell says. */
  static final Object CLEAR = new Object();

  private static final Converter DEGREES = Converters.of(CorePackage.Literals.PLACE__LATITUDE);
  private static final Texts TEXTS = Texts.beside(ExchangeException.class);

  private final ImportPlan plan;
  private final Directory directory;
  private final List<Slot> slots = new ArrayList<>();
  private final boolean contacts;
  private final CurrentReferences current;
  private final int mapped;
  private final PlaceIndex places;
  private int placeSlot = -1;
  private int localitySlot = -1;

  /**
   * A reader of rows.
   *
   * @param contacts whether rows are contacts, whose organisations are made and whose places are
   *     kept as texts where they are not known
   * @param current what records refer to, where the program's own lists name it; else null
   */
  RowReader(ImportPlan plan, Directory directory, boolean contacts, CurrentReferences current) {
    this.current = current;
    this.plan = plan;
    this.directory = directory;
    this.contacts = contacts;
    plan.columns().forEach((f, column) -> slots.add(slot(f, column, directory, false)));
    plan.companions().forEach((f, column) -> slots.add(slot(f, column, directory, true)));
    mapped = slots.size();
    EReference levels = plan.levelsOf();
    places = levels == null ? null : directory.places();
    if (levels != null) {
      placeSlot = slotOf(levels);
      EAttribute locality = Meta.locality(levels, plan.type());
      localitySlot = locality == null ? -1 : slotOf(locality);
    }
  }

  private Slot slot(EStructuralFeature feature, int column, Directory directory, boolean lenient) {
    Converter converter;
    if (feature instanceof EReference reference) {
      RecordIndex index = directory.of(reference.getEReferenceType());
      boolean made = contacts && reference.getEReferenceType() == CorePackage.Literals.ORGANISATION;
      converter = made ? index::resolveOrMake : index::resolve;
      converter = current == null ? converter : current.behind(converter, reference);
    } else {
      converter = Converters.of((EAttribute) feature);
    }
    return new Slot(feature, column, converter, lenient);
  }

  private int slotOf(EStructuralFeature feature) {
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).feature() == feature) {
        return i;
      }
    }
    int column =
        plan.levels().isEmpty() ? plan.coordinates()[0] : plan.levels().values().iterator().next();
    slots.add(new Slot(feature, column, text -> text, false));
    return slots.size() - 1;
  }

  /** What is filled, in the order of the values. */
  List<Slot> slots() {
    return slots;
  }

  /**
   * Converts a row.
   *
   * @param faults takes the cells that cannot be read; their values are null
   * @return a value for each slot: null where the cell is empty, {@link #CLEAR} where the feature
   *     is to be emptied
   * @throws RowRefused when the row as a whole cannot be read
   */
  Object[] read(TableRow row, Faults faults) throws RowRefused {
    int width = plan.headers().size();
    if (row.cut()) {
      throw new RowRefused(-1, TEXTS.format("row.cut", row.cells().size(), width), false);
    }
    for (int i = width; i < row.cells().size(); i++) {
      if (!row.cell(i).isBlank()) {
        throw new RowRefused(-1, TEXTS.format("row.tooLong", row.cells().size(), width), false);
      }
    }
    if (row.extras() != null) {
      note(row, faults);
    }
    if (current != null) {
      current.at(plan.idColumn() < 0 ? null : Cells.clean(row.cell(plan.idColumn())));
    }
    Object[] values = new Object[slots.size()];
    for (int i = 0; i < mapped; i++) {
      Slot slot = slots.get(i);
      String text = faults.has(slot.column()) ? null : Cells.clean(row.cell(slot.column()));
      if (text != null) {
        text = row.extras() == null ? text : withCurrency(row, slot, text);
        try {
          values[i] = slot.read(text);
        } catch (RowRefused e) {
          faults.add(e);
        }
      }
    }
    if (places != null) {
      locate(row, values, faults);
    }
    return values;
  }

  /** The place that a point lies in, when nothing else says where. */
  private void locateByCoordinates(TableRow row, Object[] values, Faults faults) {
    Double[] degrees = new Double[2];
    for (int i = 0; i < 2; i++) {
      int column = plan.coordinates()[i];
      String text = column < 0 ? null : Cells.clean(row.cell(column));
      if (text == null) {
        return;
      }
      try {
        degrees[i] = (Double) DEGREES.convert(text);
      } catch (BadValue e) {
        faults.add(column, e.getMessage());
        return;
      }
    }
    Found around = directory.around(degrees[0], degrees[1]);
    if (around != null) {
      values[placeSlot] = around;
    }
  }

  /** The cells of a row, as a file without number formats can hold them. */
  List<String> cells(TableRow row) {
    if (row.extras() == null || row.extras().currencies().isEmpty()) {
      return row.cells();
    }
    List<String> cells = new ArrayList<>(row.cells());
    for (Slot slot : slots) {
      int column = slot.column();
      if (column >= 0 && column < cells.size() && !cells.get(column).isEmpty()) {
        cells.set(column, withCurrency(row, slot, cells.get(column)));
      }
    }
    return cells;
  }

  /** An amount that is shown in a currency has it, though its cell is a mere number. */
  private static String withCurrency(TableRow row, Slot slot, String text) {
    String currency = row.extras().currencies().get(slot.column());
    boolean money = slot.feature().getEType().getInstanceClass() == Money.class;
    return currency == null || !money ? text : text + ' ' + currency;
  }

  /** Notes the cells that count and that the file itself has damaged. */
  private void note(TableRow row, Faults faults) throws RowRefused {
    if (row.problem(-1) != null) {
      throw new RowRefused(-1, row.problem(-1), false);
    }
    for (Map.Entry<Integer, String> problem : row.extras().problems().entrySet()) {
      int column = problem.getKey();
      boolean counts =
          slots.stream().anyMatch(s -> s.column() == column)
              || plan.levels().containsValue(column)
              || plan.idColumn() == column;
      if (counts) {
        faults.add(column, problem.getValue());
      }
    }
  }

  private void locate(TableRow row, Object[] values, Faults faults) {
    String[] words = new String[PlaceKind.values().length];
    boolean any = false;
    for (Map.Entry<PlaceKind, Integer> level : plan.levels().entrySet()) {
      String word = faults.has(level.getValue()) ? null : Cells.clean(row.cell(level.getValue()));
      words[level.getKey().ordinal()] = word;
      any |= word != null;
    }
    if (values[placeSlot] != null) {
      return; // a place named directly says it all
    }
    if (!any) {
      locateByCoordinates(row, values, faults);
      return;
    }
    try {
      Located located = contacts ? ContactParts.locateKindly(places, words) : places.locate(words);
      boolean nowhere = located.place() == null;
      values[placeSlot] = !nowhere ? located.place() : contacts ? null : CLEAR;
      if (localitySlot < 0) {
        return;
      }
      if (located.locality() != null) {
        values[localitySlot] = located.locality();
      } else if (words[PlaceKind.COMMUNE.ordinal()] != null && values[localitySlot] == null) {
        values[localitySlot] = CLEAR; // the town is in the gazetteer now
      }
    } catch (BadLevel e) {
      faults.add(plan.levels().get(e.kind()), e.getMessage());
    }
  }
}
