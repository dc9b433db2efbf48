package ma.jisr.reference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.ImportResult;
import ma.jisr.exchange.TableSource;
import ma.jisr.exchange.load.ImportService;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;

/**
 * The concertation of the sample: a committee with its charter, session and decisions, referrals
 * and their directory, an action plan, a capitalised initiative. Days are told from the day on
 * which the sample is made ("J-8", "J+20"), so that what is late has been so for some days.
 */
final class SampleConcertation {

  /** Tables and the types of their rows, and parts ("type.feature") of rows before them. */
  private static final String[][] TABLES = {
    {"initiatives", "projects"},
    {"cell-details", "reception-cells"},
    {"tasks", "tasks"},
    {"event-details", "events"},
    {"participations", "events.participations"},
    {"committees", "committees"},
    {"charters", "charters"},
    {"majorities", "charters.majorities"},
    {"signatures", "charters.signatures"},
    {"committee-members", "committee-members"},
    {"committee-sessions", "committee-sessions"},
    {"presences", "committee-sessions.presences"},
    {"decisions", "decisions"},
    {"service-offers", "service-offers"},
    {"referrals", "referrals"},
    {"follow-ups", "referrals.followUps"},
    {"capitalisations", "capitalisations"},
    {"result-figures", "capitalisations.results"}
  };

  private static final Pattern DAY = Pattern.compile("\\bJ([+-][0-9]+)\\b");

  private final Workspace workspace;
  private final LocalDate today;

  /**
   * For a workspace.
   *
   * @param today the day from which days are counted
   */
  SampleConcertation(Workspace workspace, LocalDate today) {
    this.workspace = workspace;
    this.today = today;
  }

  /** Fills it; types whose module is not there are left out. */
  void fill() {
    for (String[] table : TABLES) {
      String[] target = table[1].split("\\.");
      EClass type = workspace.catalog().find(target[0]).orElse(null);
      if (type == null) {
        continue;
      }
      String text = text(table[0]);
      if (target.length == 2) {
        SampleParts.fill(workspace, type, target[1], text);
      } else {
        load(table[0], type, text);
      }
    }
  }

  private void load(String name, EClass type, String text) {
    ImportResult result =
        new ImportService(workspace)
            .run(ImportRequest.of(source(name + ".csv", text), type), new NullProgressMonitor());
    if (result.refused() > 0) {
      throw new IllegalStateException(name + ": " + result.refusals());
    }
  }

  private String text(String name) {
    try (InputStream in = ReferenceData.data("sample/" + name + ".csv").openStream()) {
      String raw = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Matcher days = DAY.matcher(raw);
      return days.replaceAll(d -> today.plusDays(Long.parseLong(d.group(1))).toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TableSource source(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new TableSource() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }

      @Override
      public long size() {
        return bytes.length;
      }
    };
  }
}
