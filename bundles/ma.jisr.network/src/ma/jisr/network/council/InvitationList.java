package ma.jisr.network.council;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.export.SheetFile;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.model.core.Event;
import ma.jisr.model.core.Participation;
import ma.jisr.model.core.Party;
import ma.jisr.model.meta.Labels;

/** The invitations to an event as a table: who, how to reach them, what they answered. */
public final class InvitationList {

  private final List<String> titles;
  private final List<Object[]> rows = new ArrayList<>();

  /** The invitations of an event. */
  public InvitationList(Event event) {
    titles =
        List.of(
            Labels.of(Literals.PARTICIPATION__PARTY),
            Labels.of(Literals.PARTY__EMAIL),
            Labels.of(Literals.PARTY__PHONE),
            Labels.of(Literals.PARTICIPATION__ROLE),
            Labels.of(Literals.PARTICIPATION__INVITED_ON),
            Labels.of(Literals.PARTICIPATION__ANSWER),
            Labels.of(Literals.PARTICIPATION__ATTENDED));
    event.getParticipations().forEach(p -> rows.add(row(p)));
  }

  private static Object[] row(Participation participation) {
    Party party = participation.getParty();
    return new Object[] {
      party == null ? "" : Labels.of(party),
      party == null ? null : party.getEmail(),
      party == null ? null : party.getPhone(),
      participation.getRole() == null
          ? ""
          : Sentences.name(Literals.PARTICIPATION_ROLE, participation.getRole()),
      participation.getInvitedOn(),
      participation.getAnswer() == null
          ? ""
          : Sentences.name(Literals.INVITATION_ANSWER, participation.getAnswer()),
      Sentences.text(participation.isAttended() ? "yes" : "no")
    };
  }

  /**
   * Writes it, as a workbook when the name ends in .xlsx, as CSV otherwise.
   *
   * @throws ExchangeException UNWRITABLE
   */
  public void write(Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      if (file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".xlsx")) {
        SheetFile sheet =
            new SheetFile(out, Sentences.text("paper.invitations"), titles, "dd/mm/yyyy");
        for (Object[] row : rows) {
          sheet.row(row);
        }
        sheet.close();
      } else {
        out.write(0xEF); // spreadsheets take a file without the mark for another character set
        out.write(0xBB);
        out.write(0xBF);
        CsvWriter csv =
            CsvWriter.builder().build(new java.io.OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(titles);
        for (Object[] row : rows) {
          List<String> cells = new ArrayList<>();
          for (Object cell : row) {
            cells.add(cell == null ? "" : guarded(cell.toString()));
          }
          csv.writeRecord(cells);
        }
        csv.flush();
      }
    } catch (IOException e) {
      throw new ExchangeException(
          ExchangeException.Reason.UNWRITABLE,
          Sentences.text("paper.unwritable", file.toString()),
          e);
    }
  }

  /** A text that a spreadsheet would take for a formula begins with an apostrophe. */
  private static String guarded(String text) {
    return text.matches("(?s)[=+\\-@\\t\\r].*") && !text.matches("\\+?[0-9 ().-]+")
        ? "'" + text
        : text;
  }
}
