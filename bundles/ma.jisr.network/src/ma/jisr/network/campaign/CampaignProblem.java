package ma.jisr.network.campaign;

/** A campaign that cannot be run, or answers that cannot be read; its message says what to do. */
public final class CampaignProblem extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  CampaignProblem(String sentence) {
    super(sentence);
  }
}
