package ma.jisr.ui.registers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.exchange.group.LiveGroup;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.module.Module;
import ma.jisr.model.text.Texts;
import ma.jisr.store.CommitListener;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import ma.jisr.ui.base.Work;
import ma.jisr.ui.list.RecordListView;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/**
 * The kinds of records of each module that is there, and the live groups, with how many there are;
 * opens their lists.
 */
public final class RegistersView extends ViewPart {

  /** The view's identifier in the workbench. */
  public static final String ID = "ma.jisr.ui.registers";

  private static final Texts TEXTS = Texts.beside(RegistersView.class);
  private static final int DELAY_MS = 600;

  /** The head of the live groups. */
  private static final Object GROUPS = "groups";

  private final CommitListener commits = commit -> later();
  private final Map<EClass, Long> counts = new HashMap<>();
  private GroupCounts groups = GroupCounts.NONE;
  private Workspace workspace;
  private TreeViewer viewer;

  @Override
  public void createPartControl(Composite parent) {
    workspace = getSite().getService(Workspace.class);
    viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL);
    viewer.getTree().setData("jisr.id", "registers");
    viewer.setContentProvider(new Content());
    Names names = new Names();
    boolean mirrored = (viewer.getTree().getStyle() & SWT.RIGHT_TO_LEFT) != 0;
    // GTK leaves the icons out where styled text runs from right to left.
    viewer.setLabelProvider(mirrored ? names : new DelegatingStyledCellLabelProvider(names));
    viewer.setInput(workspace);
    viewer.expandAll();
    viewer.addOpenListener(e -> open(viewer.getStructuredSelection().getFirstElement()));
    getSite().setSelectionProvider(viewer);
    workspace.addListener(commits);
    // Twenty counts would hold up the list that the person waits for.
    parent.getDisplay().timerExec(DELAY_MS, this::count);
  }

  private void open(Object element) {
    if (element instanceof EClass type) {
      RecordListView.show(getSite().getPage(), type);
    } else if (element instanceof GroupCounts.Counted counted) {
      LiveGroup group = counted.group();
      RecordListView.showView(getSite().getPage(), group.type(), group.id());
    }
  }

  private void later() {
    Work.later(viewer.getControl().getDisplay(), viewer.getControl(), this::count);
  }

  private void count() {
    if (viewer.getControl().isDisposed()) {
      return;
    }
    Work.quietly(
        TEXTS.text("counting"),
        viewer.getControl(),
        monitor -> {
          Map<EClass, Long> found = new HashMap<>();
          GroupCounts live = GroupCounts.read(workspace);
          try (Session session = workspace.session()) {
            for (EClass type : workspace.catalog().registers()) {
              found.put(type, session.query(type).count());
            }
          }
          return new Counts(found, live);
        },
        this::show);
  }

  private record Counts(Map<EClass, Long> types, GroupCounts groups) {}

  private void show(Counts now) {
    counts.putAll(now.types());
    boolean first = groups.groups().isEmpty() && !now.groups().groups().isEmpty();
    groups = now.groups();
    viewer.refresh(true);
    if (first) {
      viewer.expandToLevel(GROUPS, TreeViewer.ALL_LEVELS);
    }
  }

  private List<EClass> types(Module module) {
    return workspace.catalog().registers().stream()
        .filter(t -> module.packages().contains(t.getEPackage()))
        .sorted(java.util.Comparator.comparingInt(RegistersView::rank))
        .toList();
  }

  /** What is worked with every day first, vocabularies last. */
  private static int rank(EClass type) {
    boolean vocabulary = Meta.is(type, "open") || Icons.name(type).equals("term");
    return vocabulary ? 2 : Meta.value(type, "icon") == null ? 1 : 0;
  }

  @Override
  public void setFocus() {
    viewer.getControl().setFocus();
  }

  @Override
  public void dispose() {
    if (workspace != null) {
      workspace.removeListener(commits);
    }
    super.dispose();
  }

  private final class Content implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
      // The module that somebody installed last is what they came for: the core stands at the end.
      List<Module> modules = new java.util.ArrayList<>(workspace.catalog().modules());
      modules.sort(java.util.Comparator.comparing(m -> m.id().equals("core")));
      List<Object> elements = new java.util.ArrayList<>();
      modules.stream().filter(m -> !types(m).isEmpty()).forEach(elements::add);
      if (!groups.groups().isEmpty()) {
        elements.add(Math.min(1, elements.size()), GROUPS);
      }
      return elements.toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
      if (parent == GROUPS) {
        return groups.groups().toArray();
      }
      return parent instanceof Module module ? types(module).toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
      if (element instanceof GroupCounts.Counted) {
        return GROUPS;
      }
      return element instanceof EClass type ? workspace.catalog().module(type) : null;
    }

    @Override
    public boolean hasChildren(Object element) {
      return element instanceof Module || element == GROUPS;
    }
  }

  private final class Names extends LabelProvider
      implements DelegatingStyledCellLabelProvider.IStyledLabelProvider {

    private final StyledString.Styler quiet =
        new StyledString.Styler() {
          @Override
          public void applyStyles(TextStyle style) {
            style.foreground = Looks.color(Looks.QUIET);
          }
        };
    private final StyledString.Styler bold =
        new StyledString.Styler() {
          @Override
          public void applyStyles(TextStyle style) {
            style.font = Looks.bold();
            style.foreground = Looks.color(Looks.QUIET);
          }
        };

    @Override
    public StyledString getStyledText(Object element) {
      if (element instanceof Module module) {
        return new StyledString(Labels.of(module), bold);
      } else if (element == GROUPS) {
        return new StyledString(TEXTS.text("groups"), bold);
      } else if (element instanceof GroupCounts.Counted counted) {
        return counted(counted.group().name(), counted.count());
      }
      EClass type = (EClass) element;
      return counted(Labels.plural(type), counts.get(type));
    }

    private StyledString counted(String name, Long count) {
      StyledString text = new StyledString(name);
      return count == null ? text : text.append("  " + ValueText.number(count), quiet);
    }

    @Override
    public String getText(Object element) {
      return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
      if (element instanceof GroupCounts.Counted) {
        return Icons.image("live");
      }
      return element instanceof EClass type ? Icons.image(type) : null;
    }
  }
}
