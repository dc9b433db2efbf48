package ma.jisr.network.campaign;

import java.time.LocalDate;
import java.util.List;
import ma.jisr.network.ConfirmationCampaign;
import ma.jisr.network.ConfirmationOutcome;
import ma.jisr.network.ConfirmationRequest;

/**
 * How far a campaign is.
 *
 * @param id its identifier
 * @param name what it is called
 * @param sent how many were asked
 * @param answered how many answered, confirmed or corrected
 * @param confirmed how many of them had nothing to correct
 * @param unreachable how many could not be reached
 * @param remindersDue the identifiers of the actors to be reminded now
 */
public record CampaignState(
    long id,
    String name,
    int sent,
    int answered,
    int confirmed,
    int unreachable,
    List<Long> remindersDue) {

  /** Keeps a copy. */
  public CampaignState {
    remindersDue = List.copyOf(remindersDue);
  }

  static CampaignState of(ConfirmationCampaign campaign, LocalDate today) {
    List<ConfirmationRequest> requests = campaign.getRequests();
    return new CampaignState(
        campaign.getId(),
        campaign.getName(),
        requests.size(),
        count(requests, ConfirmationOutcome.CONFIRMED)
            + count(requests, ConfirmationOutcome.CORRECTED),
        count(requests, ConfirmationOutcome.CONFIRMED),
        count(requests, ConfirmationOutcome.UNREACHABLE),
        requests.stream()
            .filter(request -> request.getParty() != null && isDue(campaign, request, today))
            .map(request -> request.getParty().getId())
            .toList());
  }

  private static int count(List<ConfirmationRequest> requests, ConfirmationOutcome outcome) {
    return (int)
        requests.stream()
            .filter(r -> r.getAnsweredOn() != null && r.getOutcome() == outcome)
            .count();
  }

  /** Whether nobody answered in the days agreed, since the letter or the last reminder. */
  static boolean isDue(
      ConfirmationCampaign campaign, ConfirmationRequest request, LocalDate today) {
    LocalDate last =
        request.getRemindedOn() != null ? request.getRemindedOn() : request.getSentOn();
    int days =
        campaign.getRemindDays() == null ? CampaignPlan.REMIND_DAYS : campaign.getRemindDays();
    return request.getAnsweredOn() == null && last != null && !last.plusDays(days).isAfter(today);
  }
}
