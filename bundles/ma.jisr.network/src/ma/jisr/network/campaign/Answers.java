package ma.jisr.network.campaign;

import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION;
import static ma.jisr.network.NetworkPackage.Literals.CONFIRMATION_CAMPAIGN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ma.jisr.exchange.TableSource;
import ma.jisr.exchange.convert.BadValue;
import ma.jisr.exchange.csv.TableReader;
import ma.jisr.exchange.file.Table;
import ma.jisr.exchange.file.TableRow;
import ma.jisr.exchange.xlsx.XlsxTable;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.meta.Labels;
import ma.jisr.network.ConfirmationCampaign;
import ma.jisr.network.ConfirmationOutcome;
import ma.jisr.network.ConfirmationRequest;
import ma.jisr.store.Commit;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Brings the sheets that organisations sent back into the register: looked at first, then written
 * as one commit.
 */
public final class Answers {

  /**
   * A value that changes.
   *
   * @param record the identifier of the organisation
   * @param label what it is called
   * @param field which
   * @param before the old value in words
   * @param after the new one
   */
  public record Change(
      long record, String label, EStructuralFeature field, String before, String after) {}

  /**
   * A line that is not taken.
   *
   * @param line of the file, from 1
   * @param label the organisation that it names
   * @param field the field that it names
   * @param value what stands there
   * @param reason why not, and what to do
   */
  public record Refusal(long line, String label, String field, String value, String reason) {}

  /**
   * A remark that somebody has to read.
   *
   * @param record the identifier of the organisation
   * @param label what it is called
   * @param text what it wrote
   */
  public record Remark(long record, String label, String text) {}

  /**
   * What was done, or would be.
   *
   * @param confirmed the organisations that confirm their record, corrected or not
   * @param silent how many say nothing
   * @param commit what was written; empty when nothing was
   */
  public record Outcome(
      List<Change> changes,
      List<Refusal> refusals,
      List<Remark> remarks,
      List<String> confirmed,
      int silent,
      Optional<Commit> commit) {}

  private final Workspace workspace;
  private final LocalDate today;
  private final List<Change> changes = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final List<String> confirmed = new ArrayList<>();
  private int silent;

  /**
   * Answers that arrive.
   *
   * @param today the day that is noted as that of the confirmation
   */
  public Answers(Workspace workspace, LocalDate today) {
    this.workspace = workspace;
    this.today = today;
  }

  /** What one organisation sent back. */
  private static final class Answer {
    private final List<Line> lines = new ArrayList<>();
    private String confirmation;
  }

  /** A line with a correction. */
  private record Line(long number, String code, String field, String text) {}

  /**
   * Says what a file would change.
   *
   * @param file .xlsx or .csv
   * @throws ma.jisr.exchange.ExchangeException when it is no table
   * @throws CampaignProblem when it is not a sheet of a campaign
   */
  public Outcome preview(Path file, IProgressMonitor monitor) {
    return run(file, monitor, false);
  }

  /**
   * Writes it, as one commit: values, confirmations, and the answers to campaigns. What is refused
   * stays as it was; a record with a refusal is not noted as confirmed.
   *
   * @throws ma.jisr.exchange.ExchangeException when it is no table
   * @throws CampaignProblem when it is not a sheet of a campaign
   */
  public Outcome apply(Path file, IProgressMonitor monitor) {
    return run(file, monitor, true);
  }

  private Outcome run(Path file, IProgressMonitor monitor, boolean write) {
    Map<String, Answer> answers = read(file);
    try (Session session = workspace.session()) {
      Given given = new Given(session);
      Map<Long, ConfirmationOutcome> outcomes = new LinkedHashMap<>();
      answers.forEach(
          (key, answer) -> {
            if (monitor.isCanceled()) {
              throw new OperationCanceledException();
            }
            Optional<Organisation> organisation = organisation(session, key);
            if (organisation.isPresent()) {
              take(organisation.get(), answer, given, outcomes);
            } else {
              long line = answer.lines.isEmpty() ? 0 : answer.lines.get(0).number();
              refusals.add(new Refusal(line, key, "", "", Words.here("answer.gone", key)));
            }
          });
      Optional<Commit> commit = Optional.empty();
      if (write) {
        note(session, outcomes);
        commit = session.commit(Words.here("commit.answers", file.getFileName(), outcomes.size()));
      } else {
        session.rollback();
      }
      return new Outcome(
          List.copyOf(changes),
          List.copyOf(refusals),
          List.copyOf(remarks),
          List.copyOf(confirmed),
          silent,
          commit);
    }
  }

  private static Optional<Organisation> organisation(Session session, String key) {
    try {
      return session.load(ORGANISATION, Long.parseLong(key.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Map<String, Answer> read(Path file) {
    TableSource source = TableSource.of(file);
    boolean text = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    try (Table table =
        text
            ? TableReader.open(source)
            : XlsxTable.open(source, null, header -> column(header) >= 0)) {
      int[] at = columns(table.headers(), source.name());
      Map<String, Answer> answers = new LinkedHashMap<>();
      for (TableRow row = table.next(); row != null; row = table.next()) {
        String key = cell(row, at[0]);
        String code = cell(row, at[2]);
        if (key.isEmpty() || code.isEmpty()) {
          continue;
        }
        Answer answer = answers.computeIfAbsent(key, k -> new Answer());
        String correction = cell(row, at[5]);
        if (code.equals(AnswerSheet.CONFIRMED)) {
          answer.confirmation = correction;
        } else if (!correction.isEmpty()) {
          String field = at[3] < 0 ? code : cell(row, at[3]);
          answer.lines.add(new Line(row.line(), code, field, correction));
        }
      }
      return answers;
    }
  }

  private static String cell(TableRow row, int column) {
    String text = column < 0 ? null : row.cell(column);
    return text == null ? "" : text.strip();
  }

  private static int column(String header) {
    for (int i = 0; i < AnswerSheet.COLUMNS.size(); i++) {
      if (Words.is(header, AnswerSheet.COLUMNS.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int[] columns(List<String> headers, String file) {
    int[] at = {-1, -1, -1, -1, -1, -1};
    for (int i = 0; i < headers.size(); i++) {
      int column = column(headers.get(i));
      if (column >= 0) {
        at[column] = i;
      }
    }
    if (at[0] < 0 || at[2] < 0 || at[5] < 0) {
      throw new CampaignProblem(Words.here("answer.noSheet", file));
    }
    return at;
  }

  private void take(
      Organisation organisation,
      Answer answer,
      Given given,
      Map<Long, ConfirmationOutcome> outcomes) {
    String label = Labels.of(organisation);
    int refusedBefore = refusals.size();
    int changedBefore = changes.size();
    for (Line line : answer.lines) {
      if (line.code().equals(AnswerSheet.REMARKS)) {
        remarks.add(new Remark(organisation.getId(), label, line.text()));
      } else {
        change(organisation, label, line, given);
      }
    }
    boolean refused = refusals.size() > refusedBefore;
    boolean changed = changes.size() > changedBefore;
    boolean yes = Words.isYes(answer.confirmation);
    if (yes && !refused) {
      organisation.setConfirmedOn(today);
      confirmed.add(label);
    }
    if (yes || !answer.lines.isEmpty()) {
      outcomes.put(
          organisation.getId(),
          changed || refused ? ConfirmationOutcome.CORRECTED : ConfirmationOutcome.CONFIRMED);
    } else {
      silent++;
    }
  }

  private void change(Organisation organisation, String label, Line line, Given given) {
    Optional<EStructuralFeature> field = Fields.named(line.code());
    if (field.isEmpty()) {
      refusals.add(
          new Refusal(
              line.number(),
              label,
              line.field(),
              line.text(),
              Words.here("answer.noField", line.code())));
      return;
    }
    Locale language = Locale.getDefault();
    try {
      Object value = given.value(organisation, field.get(), line.text());
      String before = Fields.words(field.get(), organisation.eGet(field.get()), language);
      String after = Fields.words(field.get(), value, language);
      if (!before.equals(after)) {
        set(organisation, field.get(), value);
        changes.add(new Change(organisation.getId(), label, field.get(), before, after));
      }
    } catch (BadValue e) {
      refusals.add(
          new Refusal(line.number(), label, Labels.of(field.get()), line.text(), e.getMessage()));
    }
  }

  @SuppressWarnings("unchecked")
  private static void set(Organisation organisation, EStructuralFeature field, Object value) {
    if (value instanceof Collection<?> many) {
      Collection<Object> list = (Collection<Object>) organisation.eGet(field);
      list.clear();
      list.addAll(many);
    } else {
      organisation.eSet(field, value);
    }
  }

  /** Notes the answers with the campaigns that still wait for them. */
  private void note(Session session, Map<Long, ConfirmationOutcome> outcomes) {
    for (ConfirmationCampaign campaign :
        session.query(CONFIRMATION_CAMPAIGN).<ConfirmationCampaign>records()) {
      for (ConfirmationRequest request : campaign.getRequests()) {
        ConfirmationOutcome outcome =
            request.getParty() == null ? null : outcomes.get(request.getParty().getId());
        if (outcome != null && request.getAnsweredOn() == null) {
          request.setAnsweredOn(today);
          request.setOutcome(outcome);
          remarks.stream()
              .filter(r -> r.record() == request.getParty().getId())
              .findFirst()
              .ifPresent(r -> request.setComment(shortened(r.text())));
        }
      }
    }
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(500, text.length()));
  }
}
