package ma.jisr.network.ui.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import ma.jisr.network.Decision;
import ma.jisr.network.DecisionState;
import ma.jisr.network.NetworkPackage.Literals;
import ma.jisr.network.Referral;
import ma.jisr.network.ReferralState;
import ma.jisr.network.council.SessionSheet;
import ma.jisr.reference.SampleWorkspace;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.store.WorkspaceOpener;
import ma.jisr.ui.base.DropDown;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** The pages of concertation in a real window, on the sample. */
class CouncilPanesTest {

  private static final long PATIENCE = 60_000;
  private final Locale before = Locale.getDefault();
  @TempDir Path folder;
  private Display display;
  private Shell shell;
  private Workspace workspace;

  @BeforeEach
  void open() throws BundleException {
    Locale.setDefault(Locale.FRENCH);
    display = Display.getDefault();
    workspace = workspace(folder.resolve("w"));
    SampleWorkspace.fill(workspace, new NullProgressMonitor());
    shell = new Shell(display);
    shell.setLayout(new FillLayout());
    shell.setSize(1_000, 600);
  }

  private static Workspace workspace(Path folder) throws BundleException {
    Bundle own = FrameworkUtil.getBundle(CouncilPanesTest.class);
    own.start(Bundle.START_TRANSIENT);
    BundleContext context = own.getBundleContext();
    for (Bundle bundle : context.getBundles()) {
      boolean fragment = bundle.getHeaders().get("Fragment-Host") != null;
      if (bundle.getSymbolicName().startsWith("ma.jisr.") && !fragment) {
        bundle.start(Bundle.START_ACTIVATION_POLICY);
      }
    }
    FrameworkUtil.getBundle(WorkspaceOpener.class).start(Bundle.START_TRANSIENT);
    WorkspaceOpener opener = context.getService(context.getServiceReference(WorkspaceOpener.class));
    return opener.open(folder, "Amina", new NullProgressMonitor());
  }

  @AfterEach
  void close() {
    shell.dispose();
    workspace.close();
    Locale.setDefault(before);
  }

  private void until(String what, BooleanSupplier condition) {
    long end = System.currentTimeMillis() + PATIENCE;
    while (!condition.getAsBoolean()) {
      if (System.currentTimeMillis() > end) {
        throw new AssertionError("waited in vain: " + what);
      }
      if (!display.readAndDispatch()) {
        display.timerExec(20, () -> {});
        display.sleep();
      }
    }
  }

  private static <T extends Control> T find(Composite parent, Class<T> type, String id) {
    for (Control child : parent.getChildren()) {
      if (type.isInstance(child) && id.equals(child.getData("jisr.id"))) {
        return type.cast(child);
      }
      T inside = child instanceof Composite inner ? find(inner, type, id) : null;
      if (inside != null) {
        return inside;
      }
    }
    return null;
  }

  private String label(String id) {
    Label label = find(shell, Label.class, id);
    return label == null ? "" : label.getText();
  }

  private void press(String id) {
    find(shell, Button.class, id).notifyListeners(SWT.Selection, new Event());
  }

  private List<Long> ids(EClass type) {
    List<Long> ids = new ArrayList<>();
    try (Session session = workspace.session()) {
      for (long id : session.query(type).ids()) {
        ids.add(id);
      }
    }
    return ids;
  }

  private ReferralState state(long id) {
    try (Session session = workspace.session()) {
      return session.<Referral>load(Literals.REFERRAL, id).orElseThrow().getState();
    }
  }

  @Test
  void aReferralIsAnsweredByItsButtons() {
    long id = ids(Literals.REFERRAL).get(0);
    new ReferralPane(shell, workspace, id);
    shell.open();
    until("the state", () -> label("referral.state").equals("En cours"));
    assertTrue(label("referral.detail").startsWith("Sans réponse depuis 8 jours"));
    Text note = find(shell, Text.class, "referral.note");
    note.setText("appeler le 0612345678");
    press("referral.note.add");
    until("the refusal", () -> label("referral.message").contains("numéro de téléphone"));
    press("referral.step.accepted");
    until("the answer", () -> label("referral.state").equals("Acceptée"));
    assertEquals(ReferralState.ACCEPTED, state(id));
    assertEquals("", label("referral.message"));
  }

  @Test
  void aDraftWithoutConsentCannotBeSent() {
    long id = ids(Literals.REFERRAL).get(4);
    new ReferralPane(shell, workspace, id);
    shell.open();
    until("the state", () -> label("referral.state").equals("Brouillon"));
    assertTrue(label("referral.detail").startsWith("Le consentement n’est pas enregistré"));
    assertFalse(find(shell, Button.class, "referral.step.inProgress").isEnabled());
    assertTrue(find(shell, Button.class, "referral.step.withdrawn").isEnabled());
  }

  @Test
  void theQuorumFollowsTheAttendanceAndTheMajorityTheVotes() {
    long id = ids(Literals.COMMITTEE_SESSION).get(0);
    new SessionPane(shell, workspace, id, opened -> {});
    shell.open();
    until("the quorum", () -> label("session.quorum").startsWith("Quorum atteint : 4"));
    assertEquals(3, find(shell, Table.class, "session.decisions").getItemCount());
    DropDown first = find(shell, DropDown.class, "session.state.0");
    first.select(1);
    first.notifyListeners(SWT.Selection, new Event());
    assertTrue(label("session.quorum").startsWith("Quorum atteint : 5"), label("session.quorum"));
    assertTrue(label("session.majority").startsWith("Enregistrez d’abord les présences"));
    press("session.save");
    until(
        "the saving",
        () ->
            new SessionSheet(workspace, id).read().voters() == 5
                && label("session.majority").startsWith("Majorité demandée"));
    find(shell, Text.class, "text.title").setText("Nouvelle décision");
    find(shell, Text.class, "text.votesFor").setText("2");
    find(shell, Text.class, "text.votesAgainst").setText("3");
    until("the sentence", () -> label("session.majority").startsWith("Majorité non atteinte"));
    find(shell, Text.class, "text.votesFor").setText("4");
    find(shell, Text.class, "text.votesAgainst").setText("1");
    until("the sentence", () -> label("session.majority").startsWith("Majorité atteinte"));
    press("session.record");
    until("four", () -> find(shell, Table.class, "session.decisions").getItemCount() == 4);
    try (Session session = workspace.session()) {
      List<Decision> decisions = session.query(Literals.DECISION).records();
      Decision made =
          decisions.stream()
              .filter(d -> d.getTitle().equals("Nouvelle décision"))
              .findFirst()
              .orElseThrow();
      assertEquals(DecisionState.ADOPTED, made.getState());
    }
  }
}
