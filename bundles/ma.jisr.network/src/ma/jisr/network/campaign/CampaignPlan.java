package ma.jisr.network.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import ma.jisr.document.file.Documents;

/**
 * What a campaign is to be.
 *
 * @param name under which it is kept
 * @param actors the identifiers of the organisations that are asked
 * @param due the day by which answers are expected, or null
 * @param remindDays after how many days without an answer a reminder is due
 * @param language of letters to those whose languages are none of the program's
 * @param always whether all letters are in that language
 * @param format of the letters
 * @param sender who asks, as it stands at the head of letters
 */
public record CampaignPlan(
    String name,
    List<Long> actors,
    LocalDate due,
    int remindDays,
    Locale language,
    boolean always,
    Documents.Format format,
    String sender) {

  /** After how many days a reminder is due, when nobody says otherwise. */
  public static final int REMIND_DAYS = 21;

  /** Keeps a copy, without doubles. */
  public CampaignPlan {
    actors = actors.stream().distinct().toList();
  }
}
