package ma.jisr.network.ui.council;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import ma.jisr.exchange.group.LiveGroups;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.meta.Labels;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.list.RecordListView;
import ma.jisr.ui.table.RecordRefs;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;

/** Chooses whom to invite: a live group, or what is selected in a list of actors. */
final class InviteDialog extends Dialog {

  private record Source(String name, String icon, Supplier<long[]> ids) {}

  private final List<Source> sources = new ArrayList<>();
  private Table table;
  private List<Long> chosen = List.of();

  InviteDialog(IWorkbenchPage page, Workspace workspace) {
    super(page.getWorkbenchWindow().getShell());
    setShellStyle(getShellStyle() | SWT.RESIZE);
    for (IViewReference reference : page.getViewReferences()) {
      ISelectionProvider provider =
          reference.getView(false) instanceof RecordListView list
              ? list.getSite().getSelectionProvider()
              : null;
      if (provider != null
          && provider.getSelection() instanceof RecordRefs refs
          && !refs.isEmpty()
          && CorePackage.Literals.PARTY.isSuperTypeOf(refs.type())) {
        String name =
            CouncilTexts.text("invite.selection", refs.size(), Labels.plural(refs.type()));
        sources.add(new Source(name, Icons.name(refs.type()), refs::ids));
      }
    }
    LiveGroups groups = new LiveGroups(workspace);
    groups
        .list(CorePackage.Literals.PARTY)
        .forEach(
            group ->
                sources.add(
                    new Source(
                        CouncilTexts.text("invite.group", group.name(), groups.count(group)),
                        "group",
                        () -> groups.members(group))));
  }

  /** The identifiers of whom to invite. */
  List<Long> chosen() {
    return chosen;
  }

  @Override
  protected void configureShell(org.eclipse.swt.widgets.Shell shell) {
    super.configureShell(shell);
    shell.setText(CouncilTexts.text("event.invite"));
    shell.setData("jisr.id", "invite");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().margins(14, 12).spacing(0, 8).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    Label hint = new Label(area, SWT.WRAP);
    hint.setText(CouncilTexts.text(sources.isEmpty() ? "invite.none" : "invite.hint"));
    GridDataFactory.fillDefaults().hint(Looks.chars(hint, 60), SWT.DEFAULT).applyTo(hint);
    table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
    table.setData("jisr.id", "invite.sources");
    for (Source source : sources) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(source.name());
      item.setImage(Icons.image(source.icon()));
    }
    table.addListener(SWT.DefaultSelection, e -> okPressed());
    if (!sources.isEmpty()) {
      table.select(0);
    }
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(Looks.chars(table, 60), table.getItemHeight() * 8)
        .applyTo(table);
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, CouncilTexts.text("invite.do"), true)
        .setEnabled(!sources.isEmpty());
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  @Override
  protected void okPressed() {
    if (table.getSelectionIndex() >= 0) {
      long[] ids = sources.get(table.getSelectionIndex()).ids().get();
      chosen = Arrays.stream(ids).boxed().toList();
      super.okPressed();
    }
  }
}
