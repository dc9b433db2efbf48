package ma.jisr.network.ui.register;

import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import ma.jisr.model.text.Texts;
import ma.jisr.network.ties.Memberships;
import ma.jisr.network.ties.Memberships.Membership;
import ma.jisr.store.CommitListener;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.base.Work;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/**
 * Two lines about an actor: its members and what it is a member of, each a link with its dates.
 * Nothing is seen where there are none.
 */
public final class MembershipPane {

  private static final Texts TEXTS = Texts.beside(MembershipPane.class);
  private static final int MOST = 12;
  private final Workspace workspace;
  private final long actor;
  private final LongConsumer opener;
  private final Composite pane;
  private final CommitListener commits = commit -> later();

  /**
   * The lines.
   *
   * @param actor the identifier of the actor
   * @param opener opens another one
   */
  public MembershipPane(Composite parent, Workspace workspace, long actor, LongConsumer opener) {
    this.workspace = workspace;
    this.actor = actor;
    this.opener = opener;
    pane = new Composite(parent, SWT.NONE);
    pane.setBackground(Looks.color(Looks.PAPER));
    pane.setData("jisr.id", "memberships");
    GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 6).spacing(10, 4).applyTo(pane);
    GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(pane);
    workspace.addListener(commits);
    pane.addListener(SWT.Dispose, e -> workspace.removeListener(commits));
    read();
  }

  private void later() {
    if (!pane.isDisposed()) {
      Work.later(pane.getDisplay(), pane, this::read);
    }
  }

  private void read() {
    Work.quietly(
        TEXTS.text("members.reading"),
        pane,
        monitor -> {
          try (Session session = workspace.session()) {
            return Memberships.of(session, actor);
          }
        },
        this::show);
  }

  private void show(Memberships memberships) {
    for (var child : pane.getChildren()) {
      child.dispose();
    }
    line("members", memberships.members());
    line("memberOf", memberships.memberOf());
    ((GridData) pane.getLayoutData()).exclude = memberships.isEmpty();
    pane.setVisible(!memberships.isEmpty());
    pane.requestLayout();
  }

  private void line(String key, List<Membership> some) {
    if (some.isEmpty()) {
      return;
    }
    Label title = new Label(pane, SWT.NONE);
    title.setText(TEXTS.format(key, some.size()));
    title.setFont(Looks.bold());
    title.setBackground(pane.getBackground());
    GridDataFactory.swtDefaults().align(SWT.FILL, SWT.TOP).applyTo(title);
    StringBuilder text = new StringBuilder();
    for (Membership each : some.subList(0, Math.min(MOST, some.size()))) {
      String label = ValueText.isolated(each.label()).replace("&", "&&").replace("<", "‹");
      text.append(text.isEmpty() ? "" : ValueText.separator())
          .append("<a href=\"" + each.actor() + "\">" + label + "</a>")
          .append(dates(each));
    }
    if (some.size() > MOST) {
      text.append(' ').append(TEXTS.format("members.more", some.size() - MOST));
    }
    Link links = new Link(pane, SWT.WRAP);
    links.setText(text.toString());
    links.setBackground(pane.getBackground());
    links.setData("jisr.id", "memberships." + key);
    links.addListener(SWT.Selection, e -> opener.accept(Long.parseLong(e.text)));
    GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(links);
  }

  private static String dates(Membership each) {
    if (each.isOver(LocalDate.now())) {
      return ' ' + TEXTS.format("members.until", ValueText.format(each.until()));
    }
    return each.since() == null
        ? ""
        : ' ' + TEXTS.format("members.since", ValueText.format(each.since()));
  }
}
