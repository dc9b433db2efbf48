package ma.jisr.ui.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import ma.jisr.model.core.CoreFactory;
import ma.jisr.model.core.Link;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.text.Texts;
import ma.jisr.ui.base.Icons;
import ma.jisr.ui.base.Looks;
import ma.jisr.ui.base.ValueText;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * Ties to any record of any module, each with a role in words: chips that open what they point at,
 * and two fields that add one.
 */
final class LinksField extends Field {

  private static final Texts TEXTS = Texts.beside(Field.class);
  private final RecordOpener opener;
  private Composite chips;
  private Text role;
  private Text target;
  private TypeAhead typeAhead;
  private List<Object> shown = List.of();

  LinksField(RecordEdit edit, Supplier<EObject> owner, EReference feature, RecordOpener opener) {
    super(edit, owner, feature);
    this.opener = opener;
  }

  @Override
  protected Control createWidget(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    area.setBackground(parent.getBackground());
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).applyTo(area);
    chips = new Composite(area, SWT.NONE);
    chips.setBackground(parent.getBackground());
    RowLayout layout = new RowLayout(SWT.HORIZONTAL);
    layout.spacing = 4;
    layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
    chips.setLayout(layout);
    GridDataFactory.fillDefaults()
        .span(2, 1)
        .grab(true, false)
        .hint(120, SWT.DEFAULT)
        .exclude(true)
        .applyTo(chips);
    role = text(area, "role", "links.role", 10);
    target = text(area, "links", "links.target", 14);
    typeAhead = new TypeAhead(target, TEXTS.text("searching"), this::find, open -> {});
    return area;
  }

  private Text text(Composite area, String id, String hint, int chars) {
    Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
    text.setData("jisr.id", "text." + id);
    text.setMessage(TEXTS.text(hint));
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(Looks.chars(text, chars), SWT.DEFAULT)
        .applyTo(text);
    return text;
  }

  private List<TypeAhead.Proposal> find(String typed) {
    List<TypeAhead.Proposal> proposals = new ArrayList<>();
    for (Proposals.Found found : Proposals.everywhere(edit.workspace(), typed)) {
      proposals.add(
          new TypeAhead.Proposal(
              found.text(), found.detail(), Icons.name(found.type()), () -> add(found)));
    }
    return proposals;
  }

  private void add(Proposals.Found found) {
    Link link = CoreFactory.eINSTANCE.createLink();
    String words = role.getText().strip();
    link.setRole(words.isEmpty() ? null : words);
    link.setTargetId(found.id());
    link.setTargetType(Catalog.qualifiedName(found.type()));
    link.setLabel(found.text());
    List<Object> links = new ArrayList<>((Collection<?>) value());
    links.add(link);
    typeAhead.write("");
    role.setText("");
    set(links);
    target.setFocus();
  }

  @Override
  protected void refresh() {
    List<Object> values = new ArrayList<>((Collection<?>) value());
    if (values.equals(shown)) {
      return;
    }
    shown = values;
    for (Control chip : chips.getChildren()) {
      chip.dispose();
    }
    values.forEach(link -> chip((Link) link));
    ((GridData) chips.getLayoutData()).exclude = values.isEmpty();
    chips.setVisible(!values.isEmpty());
    resized();
  }

  private void chip(Link link) {
    String label = link.getLabel() == null ? "" : ValueText.isolated(link.getLabel());
    String name =
        link.getRole() == null ? label : TEXTS.format("links.chip", link.getRole(), label);
    Chip chip = new Chip(chips, name, () -> remove(link));
    // The record of a module that is not there is named, and cannot be opened.
    edit.workspace()
        .catalog()
        .byQualifiedName(link.getTargetType())
        .ifPresent(type -> chip.onOpen(() -> opener.open(type, link.getTargetId())));
  }

  private void remove(Link link) {
    List<Object> links = new ArrayList<>((Collection<?>) value());
    links.remove(link);
    set(links);
  }

  @Override
  public void focus() {
    target.setFocus();
  }
}
