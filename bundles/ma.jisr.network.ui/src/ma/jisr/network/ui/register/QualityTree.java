package ma.jisr.network.ui.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.model.base.PartialDate;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Folding;
import ma.jisr.model.text.Texts;
import ma.jisr.network.quality.Finding;
import ma.jisr.network.quality.Report;
import ma.jisr.network.quality.Rule;
import ma.jisr.network.quality.Severity;
import ma.jisr.ui.base.Ellipsis;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** The lines of the worklist, by rule: the record, what is the matter, and what to do. */
final class QualityTree {

  private static final Texts TEXTS = Texts.beside(QualityTree.class);
  private static final int[] SHARES = {34, 40, 26};
  private static final RGB[] URGENCY = {Looks.WRONG, new RGB(0xB2, 0x6A, 0x00), Looks.QUIET};

  /** More lines of one rule are not made: whoever has them filters. */
  private static final int MOST = 1_000;

  private final Tree tree;

  /**
   * The list.
   *
   * @param open is told when a line is opened
   * @param chosen is told when other lines are chosen
   */
  QualityTree(Composite parent, Runnable open, Runnable chosen) {
    tree = new Tree(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
    tree.setHeaderVisible(true);
    tree.setData("jisr.id", "quality.tree");
    for (String title : List.of("quality.record", "quality.reason", "quality.advice")) {
      new TreeColumn(tree, SWT.NONE).setText(TEXTS.text(title));
    }
    Ellipsis.in(tree);
    tree.addListener(SWT.Resize, e -> spread());
    tree.addListener(SWT.Selection, e -> chosen.run());
    tree.addListener(SWT.DefaultSelection, e -> open.run());
  }

  Control control() {
    return tree;
  }

  private void spread() {
    int room = tree.getClientArea().width;
    for (int c = 0; c < SHARES.length; c++) {
      tree.getColumn(c).setWidth(Math.max(80, room * SHARES[c] / 100));
    }
  }

  /**
   * Shows findings.
   *
   * @return how many
   */
  int show(Report report, QualityBar.Filter filter) {
    Map<Rule, List<Object>> lines = new LinkedHashMap<>();
    for (Object line : filter.aside() ? report.aside() : report.findings()) {
      Finding finding = finding(line);
      boolean wanted =
          (filter.concern() == null || finding.rule().concern() == filter.concern())
              && matches(finding, filter.words());
      if (wanted) {
        lines.computeIfAbsent(finding.rule(), r -> new ArrayList<>()).add(line);
      }
    }
    List<Finding> before = chosen();
    tree.setRedraw(false);
    tree.removeAll();
    lines.forEach(this::group);
    List<TreeItem> again =
        Arrays.stream(tree.getItems())
            .flatMap(group -> Arrays.stream(group.getItems()))
            .filter(item -> before.contains(finding(item.getData())))
            .toList();
    tree.setSelection(again.toArray(TreeItem[]::new));
    tree.setRedraw(true);
    return lines.values().stream().mapToInt(List::size).sum();
  }

  private static boolean matches(Finding finding, String words) {
    String text = Folding.fold(finding.label() + ' ' + finding.reason());
    return Folding.words(words).stream().allMatch(text::contains);
  }

  private static Finding finding(Object line) {
    return line instanceof Report.Aside aside ? aside.finding() : (Finding) line;
  }

  private void group(Rule rule, List<Object> lines) {
    TreeItem group = new TreeItem(tree, SWT.NONE);
    group.setText(
        new String[] {
          TEXTS.format("quality.group", rule.title(), lines.size()),
          TEXTS.format("quality.severity", rule.severity().title()),
          ""
        });
    group.setFont(Looks.bold());
    group.setForeground(1, Looks.color(URGENCY[rule.severity().ordinal()]));
    for (Object line : lines.subList(0, Math.min(MOST, lines.size()))) {
      line(group, line);
    }
    group.setExpanded(rule.severity() != Severity.LOW || lines.size() <= 10);
  }

  private static void line(TreeItem group, Object line) {
    Finding finding = finding(line);
    TreeItem item = new TreeItem(group, SWT.NONE);
    item.setData(line);
    item.setImage(Icons.image(finding.type()));
    String advice = finding.rule().advice();
    if (line instanceof Report.Aside aside) {
      String reason = aside.decision().reason();
      advice =
          aside.decision().until() == null
              ? TEXTS.format("quality.dismissed", reason)
              : TEXTS.format(
                  "quality.until", PartialDate.of(aside.decision().until()).words(), reason);
    }
    item.setText(
        new String[] {ValueText.cell(finding.label()), ValueText.cell(finding.reason()), advice});
    item.setForeground(2, Looks.color(Looks.QUIET));
    item.setData("jisr.type", Labels.of(finding.type()));
  }

  private List<Object> lines() {
    List<Object> lines = new ArrayList<>();
    for (TreeItem item : tree.getSelection()) {
      if (item.getParentItem() == null) {
        Arrays.stream(item.getItems()).map(TreeItem::getData).forEach(lines::add);
      } else {
        lines.add(item.getData());
      }
    }
    return lines.stream().distinct().toList();
  }

  /** The findings chosen; of a rule that is chosen, all of them. */
  List<Finding> chosen() {
    return lines().stream().map(QualityTree::finding).toList();
  }

  /** Those of them that were set aside. */
  List<Report.Aside> aside() {
    return lines().stream()
        .filter(Report.Aside.class::isInstance)
        .map(Report.Aside.class::cast)
        .toList();
  }

  /** The identifiers of the actors that the findings chosen are about. */
  List<Long> actors() {
    return chosen().stream().filter(QualityView::isActor).map(Finding::record).distinct().toList();
  }

  /** Chooses the first line of a rule, as a click does. */
  void choose(Rule rule) {
    for (TreeItem group : tree.getItems()) {
      if (group.getItemCount() > 0 && finding(group.getItem(0).getData()).rule() == rule) {
        group.setExpanded(true);
        tree.setSelection(group.getItem(0));
        tree.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
      }
    }
  }
}
