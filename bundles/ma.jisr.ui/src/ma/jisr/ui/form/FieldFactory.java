package ma.jisr.ui.form;

import java.util.function.Supplier;
import ma.jisr.model.core.CorePackage;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Chooses the field for a feature. */
final class FieldFactory {

  private final RecordEdit edit;
  private final Supplier<EObject> owner;
  private final RecordOpener opener;

  FieldFactory(RecordEdit edit, Supplier<EObject> owner, RecordOpener opener) {
    this.edit = edit;
    this.owner = owner;
    this.opener = opener;
  }

  /** The field of a feature. */
  Field field(EStructuralFeature feature) {
    if (feature == CorePackage.Literals.RECORD__LINKS) {
      return new LinksField(edit, owner, CorePackage.Literals.RECORD__LINKS, opener);
    } else if (feature instanceof EReference reference && reference.isContainment()) {
      return new ElementsField(edit, owner, reference, opener);
    } else if (feature.isMany()) {
      return new ChipsField(edit, owner, feature, opener);
    } else if (feature instanceof EReference reference) {
      return new ReferenceField(edit, owner, reference, opener);
    }
    Class<?> type = feature.getEType().getInstanceClass();
    boolean yesOrNo = type == Boolean.class || type == boolean.class;
    return yesOrNo || feature.getEType() instanceof EEnum
        ? new ChoiceField(edit, owner, feature)
        : new TextField(edit, owner, feature);
  }
}
