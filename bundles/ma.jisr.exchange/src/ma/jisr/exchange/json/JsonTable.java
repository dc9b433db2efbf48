package ma.jisr.exchange.json;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.TableSource;
import ma.jisr.exchange.file.Extras;
import ma.jisr.exchange.file.Headers;
import ma.jisr.exchange.file.Sources;
import ma.jisr.exchange.file.Table;
import ma.jisr.exchange.file.TableRow;
import ma.jisr.model.text.Texts;

/**
 * The objects of a JSON or GeoJSON file as a table. It is read twice: the headers are the names of
 * the members of all objects. The line of a row is the line where its object begins, or its number
 * when several begin on one line or they are features of a map.
 */
public final class JsonTable implements Table {

  private static final Texts TEXTS = Texts.beside(ExchangeException.class);
  private static final int LONGEST_NAME = 200;

  private final TableSource source;
  private final Charset charset;
  private final boolean geographic;
  private final List<String> headers;
  private final List<String> warnings = new ArrayList<>();
  private final Records records;
  private boolean numbered;
  private long number;

  private JsonTable(TableSource source, Charset charset, boolean geographic) throws IOException {
    this.source = source;
    this.charset = charset;
    this.geographic = geographic;
    numbered = geographic;
    Features.Frame frame = new Features.Frame();
    headers = readHeaders(frame);
    frame.decide();
    if (frame.swapped()) {
      warnings.add(TEXTS.text("geo.swapped"));
    }
    if (numbered) {
      warnings.add(TEXTS.text(geographic ? "geo.numbered" : "json.numbered"));
    }
    records = open(frame);
    warnings.addAll(records.warnings());
  }

  /**
   * Opens a file.
   *
   * @param charset the encoding; null to find it out
   * @param geographic whether it is GeoJSON
   * @throws ExchangeException MALFORMED, EMPTY, TOO_LARGE, TOO_MANY_COLUMNS, ENCODING
   */
  public static JsonTable open(TableSource source, Charset charset, boolean geographic) {
    try {
      return new JsonTable(source, charset, geographic);
    } catch (IOException e) {
      throw Sources.unreadable(source, e);
    }
  }

  private Records open(Features.Frame frame) throws IOException {
    return geographic ? new Features(source, charset, frame) : new PlainRecords(source, charset);
  }

  private List<String> readHeaders(Features.Frame frame) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    long count = 0;
    long before = 0;
    try (Records all = open(frame)) {
      for (Records.One one = next(all); one != null; one = next(all)) {
        count++;
        numbered |= one.line() == before;
        before = one.line();
        for (String name : one.cells().keySet()) {
          if (name.length() <= LONGEST_NAME) {
            names.add(name);
          }
        }
        if (names.size() > MOST_COLUMNS) {
          throw new ExchangeException(
              Reason.TOO_MANY_COLUMNS,
              TEXTS.format("tooManyColumns", source.name(), names.size(), MOST_COLUMNS));
        }
      }
    }
    if (count == 0) {
      throw new ExchangeException(Reason.EMPTY, TEXTS.format("empty", source.name()));
    }
    return Headers.of(new ArrayList<>(names), source.name());
  }

  private Records.One next(Records all) {
    try {
      return all.next();
    } catch (JsonValues.TooMany | StreamConstraintsException e) {
      throw new ExchangeException(
          Reason.TOO_LARGE, TEXTS.format("json.tooLarge", source.name(), all.line()), e);
    } catch (CharacterCodingException e) {
      throw new ExchangeException(
          Reason.ENCODING, TEXTS.format("encoding", source.name(), all.line(), "UTF-8"), e);
    } catch (IOException | RuntimeException e) {
      if (e instanceof ExchangeException ours) {
        throw ours;
      }
      throw new ExchangeException(
          Reason.MALFORMED, TEXTS.format("json.malformed", source.name(), all.line()), e);
    }
  }

  @Override
  public List<String> headers() {
    return headers;
  }

  @Override
  public boolean isNamedByFeatures() {
    return true;
  }

  @Override
  public TableRow next() {
    Records.One one = next(records);
    if (one == null) {
      return null;
    }
    number++;
    List<String> cells = new ArrayList<>(headers.size());
    for (String header : headers) {
      cells.add(one.cells().getOrDefault(header, ""));
    }
    long line = numbered ? number : one.line();
    Extras extras = one.problem() == null ? null : Extras.problem(one.problem());
    return new TableRow(line, cells, false, extras);
  }

  @Override
  public double progress() {
    return records.progress();
  }

  @Override
  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  @Override
  public void close() {
    records.close();
  }
}
