package ma.jisr.network.campaign;

import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION;
import static ma.jisr.network.NetworkPackage.Literals.CONFIRMATION_CAMPAIGN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ma.jisr.document.file.Documents;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Folding;
import ma.jisr.network.ConfirmationCampaign;
import ma.jisr.network.ConfirmationRequest;
import ma.jisr.network.NetworkFactory;
import ma.jisr.store.Commit;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Runs campaigns: writes letters and sheets, and keeps who was asked and who answered. */
public final class Campaigns {

  /** The most organisations that one campaign may ask. */
  public static final int MOST = 5_000;

  private static final int LONGEST_NAME = 40;
  private final Workspace workspace;

  /**
   * What a campaign wrote.
   *
   * @param letters how many
   * @param files all files: letters, a sheet for each, and the sheets of all
   * @param commit the campaign as it is kept
   */
  public record Sent(int letters, List<Path> files, Optional<Commit> commit) {}

  /** The campaigns of a workspace. */
  public Campaigns(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * Writes a letter and a sheet for each organisation into a folder, and a sheet of all for each
   * language; then keeps the campaign. Files of the same name are replaced.
   *
   * @param folder made when it is not there
   * @throws CampaignProblem when there is nobody to ask, or too many
   * @throws IOException when a file cannot be written; the campaign is not kept then
   * @throws OperationCanceledException when it was cancelled; the campaign is not kept then
   */
  public Sent send(CampaignPlan plan, Path folder, LocalDate today, IProgressMonitor monitor)
      throws IOException {
    if (plan.name().isBlank()) {
      throw new CampaignProblem(Words.here("plan.noName"));
    } else if (plan.actors().size() > MOST) {
      throw new CampaignProblem(Words.here("plan.many", plan.actors().size(), MOST));
    }
    try (Session session = workspace.session()) {
      List<Organisation> asked = session.load(ORGANISATION, plan.actors());
      if (asked.isEmpty()) {
        throw new CampaignProblem(Words.here("plan.none"));
      }
      SubMonitor progress = SubMonitor.convert(monitor, asked.size());
      Files.createDirectories(folder);
      List<Path> files = new ArrayList<>();
      Map<Locale, List<Organisation>> byLanguage = new LinkedHashMap<>();
      ConfirmationCampaign campaign = session.create(CONFIRMATION_CAMPAIGN);
      campaign.setName(plan.name().strip());
      campaign.setStart(today);
      campaign.setDue(plan.due());
      campaign.setRemindDays(plan.remindDays());
      for (Organisation organisation : asked) {
        if (progress.isCanceled()) {
          throw new OperationCanceledException();
        }
        Locale language = plan.always() ? plan.language() : Words.of(organisation, plan.language());
        byLanguage.computeIfAbsent(language, l -> new ArrayList<>()).add(organisation);
        String stem = stem(organisation);
        Path letter = folder.resolve(stem + plan.format().ending());
        Documents.write(new Letter(organisation, language, plan, today).document(), letter);
        Path sheet = folder.resolve(stem + ".xlsx");
        AnswerSheet.write(sheet, List.of(organisation), language);
        files.add(letter);
        files.add(sheet);
        campaign.getRequests().add(request(organisation, language, today));
        progress.worked(1);
      }
      for (Map.Entry<Locale, List<Organisation>> each : byLanguage.entrySet()) {
        Path all = folder.resolve(Words.here("sheet.all", each.getKey().getLanguage()));
        AnswerSheet.write(all, each.getValue(), each.getKey());
        files.add(all);
      }
      Optional<Commit> commit =
          session.commit(Words.here("commit.sent", plan.name().strip(), asked.size()));
      return new Sent(asked.size(), List.copyOf(files), commit);
    }
  }

  private static ConfirmationRequest request(
      Organisation organisation, Locale language, LocalDate today) {
    ConfirmationRequest request = NetworkFactory.eINSTANCE.createConfirmationRequest();
    request.setParty(organisation);
    request.setLanguage(language.getLanguage());
    request.setSentOn(today);
    return request;
  }

  /** A name of files: the number of the record, and what it is called in Latin letters. */
  private static String stem(Organisation organisation) {
    String name =
        organisation.getAcronym() == null || organisation.getAcronym().isBlank()
            ? Labels.of(organisation, Locale.FRENCH)
            : organisation.getAcronym();
    String plain = Folding.fold(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String words = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    return organisation.getId() + (words.isEmpty() ? "" : "-" + words);
  }

  /** The campaigns that there are, the last first, with how far they are. */
  public List<CampaignState> states(LocalDate today) {
    try (Session session = workspace.session()) {
      return session.query(CONFIRMATION_CAMPAIGN).<ConfirmationCampaign>records().stream()
          .map(campaign -> CampaignState.of(campaign, today))
          .sorted(java.util.Comparator.comparing(CampaignState::id).reversed())
          .toList();
    }
  }

  /**
   * Notes that those of a campaign whose reminder is due were reminded.
   *
   * @return empty when nobody is due
   */
  public Optional<Commit> remind(long campaign, LocalDate today) {
    try (Session session = workspace.session()) {
      ConfirmationCampaign loaded =
          session
              .<ConfirmationCampaign>load(CONFIRMATION_CAMPAIGN, campaign)
              .orElseThrow(() -> new CampaignProblem(Words.here("campaign.gone")));
      List<ConfirmationRequest> due =
          loaded.getRequests().stream()
              .filter(request -> CampaignState.isDue(loaded, request, today))
              .toList();
      due.forEach(request -> request.setRemindedOn(today));
      return session.commit(Words.here("commit.reminded", loaded.getName(), due.size()));
    }
  }
}
