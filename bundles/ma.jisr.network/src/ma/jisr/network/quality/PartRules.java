package ma.jisr.network.quality;

import static ma.jisr.model.core.CorePackage.Literals.MANDATE__PERSON;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION__MANDATES;
import static ma.jisr.model.core.CorePackage.Literals.ORGANISATION__RECOGNITIONS;
import static ma.jisr.model.core.CorePackage.Literals.RECOGNITION__STATUS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import ma.jisr.model.core.Mandate;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Recognition;
import ma.jisr.model.core.RecognitionKind;
import ma.jisr.model.core.RecognitionStatus;
import ma.jisr.model.meta.Labels;
import ma.jisr.network.quality.Scan.Seen;
import ma.jisr.store.Column;
import org.eclipse.emf.ecore.EEnum;

/** Whether organisations are recognised still, and represented by somebody. */
final class PartRules {

  private static final int WINDOW = 200;
  private final Scan scan;

  PartRules(Scan scan) {
    this.scan = scan;
  }

  /** Looks at the organisations that have recognitions or representatives. */
  void look() {
    List<Seen> some = new ArrayList<>();
    scan.read(
        ORGANISATION,
        List.of(
            Column.of(ORGANISATION__RECOGNITIONS, RECOGNITION__STATUS),
            Column.of(ORGANISATION__MANDATES, MANDATE__PERSON)),
        seen -> {
          if (!seen.lacks(0) || !seen.lacks(1)) {
            some.add(seen);
          }
        });
    for (int from = 0; from < some.size(); from += WINDOW) {
      scan.check();
      for (Seen seen : some.subList(from, Math.min(some.size(), from + WINDOW))) {
        scan.session.<Organisation>load(ORGANISATION, seen.id()).ifPresent(o -> look(seen, o));
      }
    }
  }

  private void look(Seen seen, Organisation organisation) {
    for (RecognitionKind kind : RecognitionKind.values()) {
      List<Recognition> ofKind =
          organisation.getRecognitions().stream().filter(r -> r.getKind() == kind).toList();
      boolean valid = ofKind.stream().anyMatch(this::isInForce);
      if (!valid && !ofKind.isEmpty()) {
        recognition(seen, latest(ofKind));
      }
    }
    List<Mandate> mandates = organisation.getMandates();
    boolean represented = mandates.stream().anyMatch(m -> !isOver(m));
    if (!mandates.isEmpty() && !represented) {
      Mandate last = mandates.get(mandates.size() - 1);
      String who = last.getPerson() == null ? "" : Labels.of(last.getPerson());
      scan.add(Rule.NO_REPRESENTATIVE, seen, who, last.getEnd().words());
    }
  }

  private boolean isInForce(Recognition recognition) {
    boolean over =
        recognition.getExpires() != null && recognition.getExpires().isBefore(scan.today);
    return recognition.getStatus() == RecognitionStatus.GRANTED && !over;
  }

  private static Recognition latest(List<Recognition> some) {
    return some.stream()
        .max(
            Comparator.comparing(
                (Recognition r) -> r.getDate() == null ? LocalDate.MIN : r.getDate()))
        .orElseThrow();
  }

  private void recognition(Seen seen, Recognition latest) {
    EEnum kinds = ma.jisr.model.core.CorePackage.Literals.RECOGNITION_KIND;
    String kind = Labels.of(kinds.getEEnumLiteral(latest.getKind().getName()), Locale.getDefault());
    String number = latest.getNumber() == null ? "" : latest.getNumber();
    if (latest.getStatus() == RecognitionStatus.SUSPENDED) {
      scan.add(Rule.RECOGNITION_SUSPENDED, seen, kind, number);
    } else if (latest.getExpires() == null) {
      String reason = Scan.TEXTS.format("recognition-expired.undated", kind, number);
      scan.add(Rule.RECOGNITION_EXPIRED, seen, 0, reason);
    } else {
      scan.add(Rule.RECOGNITION_EXPIRED, seen, kind, number, Scan.words(latest.getExpires()));
    }
  }

  private boolean isOver(Mandate mandate) {
    return mandate.getEnd() != null && mandate.getEnd().latest().isBefore(scan.today);
  }
}
