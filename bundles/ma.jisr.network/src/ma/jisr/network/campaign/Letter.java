package ma.jisr.network.campaign;

import java.time.LocalDate;
import java.util.Locale;
import ma.jisr.document.content.Align;
import ma.jisr.document.content.Block;
import ma.jisr.document.content.Document;
import ma.jisr.document.content.Style;
import ma.jisr.document.content.Table;
import ma.jisr.document.content.Text;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.core.Mandate;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.meta.Labels;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A letter to one organisation: what the register holds of it, to be confirmed or corrected. */
final class Letter {

  private final Organisation organisation;
  private final Locale language;
  private final CampaignPlan plan;
  private final LocalDate today;

  Letter(Organisation organisation, Locale language, CampaignPlan plan, LocalDate today) {
    this.organisation = organisation;
    this.language = language;
    this.plan = plan;
    this.today = today;
  }

  /** The letter, two pages as a rule: what is asked, then the record as a form. */
  Document document() {
    String name = Labels.of(organisation, language);
    Document letter =
        new Document(Words.in(language, "letter.subject", name), language)
            .author(plan.sender())
            .head(plan.sender())
            .foot(Words.in(language, "letter.key", String.valueOf(organisation.getId())));
    letter.paragraph(Text.of(day(today)), Style.BODY, Align.END);
    letter.paragraph(Text.bold(name), Style.BODY, Align.START);
    if (organisation.getPlace() != null) {
      letter.paragraph(Labels.of(organisation.getPlace(), language));
    }
    letter.gap(8);
    letter.title();
    letter.paragraph(Words.in(language, "letter.greeting"));
    letter.paragraph(Words.in(language, "letter.why", plan.sender()));
    String asked = plan.due() == null ? "letter.how" : "letter.howUntil";
    letter.paragraph(Words.in(language, asked, plan.due() == null ? "" : day(plan.due())));
    letter.table(record());
    if (!organisation.getMandates().isEmpty()) {
      letter.heading(2, Words.in(language, "letter.mandates"));
      letter.table(mandates());
    }
    letter.heading(2, Words.in(language, "letter.remarks"));
    letter.table(Table.of("").rowHeight(56).emptyRows(1));
    letter.together(
        end -> {
          end.paragraph(Words.in(language, "letter.choice"));
          end.gap(4);
          end.signatures(
              new Block.Signature(Words.in(language, "letter.signer"), ""),
              new Block.Signature(Words.in(language, "letter.stamp"), ""));
          end.note(Words.in(language, "letter.law"));
        });
    return letter;
  }

  private Table record() {
    Table table =
        Table.of(
                Words.in(language, "column.field"),
                Words.in(language, "column.current"),
                Words.in(language, "column.correction"))
            .widths(3, 5, 5)
            .rowHeight(22);
    for (EStructuralFeature field : Fields.of(organisation)) {
      table.row(
          Labels.of(field, language), Fields.shown(field, organisation.eGet(field), language), "");
    }
    return table;
  }

  private Table mandates() {
    Table table =
        Table.of(
                Words.in(language, "column.person"),
                Words.in(language, "column.position"),
                Words.in(language, "column.until"),
                Words.in(language, "column.correction"))
            .widths(4, 3, 2, 4)
            .rowHeight(22);
    for (Mandate mandate : organisation.getMandates()) {
      table.row(
          mandate.getPerson() == null ? "" : Labels.of(mandate.getPerson(), language),
          mandate.getJobTitle() == null ? "" : mandate.getJobTitle(),
          mandate.getEnd() == null ? "" : mandate.getEnd().words(),
          "");
    }
    return table;
  }

  private static String day(LocalDate day) {
    return PartialDate.of(day).words();
  }
}
