package ma.jisr.store.contract;

import java.util.Arrays;
import java.util.List;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.impl.RecordImpl;
import ma.jisr.model.meta.Catalog;
import ma.jisr.model.meta.Meta;
import ma.jisr.model.module.CoreModule;
import ma.jisr.model.module.Module;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A small module whose model is made anew as each version of it would be: notes on a subject. */
final class NotesModel implements Module {

  private final EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();
  private final EClass note;
  private final int version;

  /**
   * The first version: a class "Note" with a subject.
   *
   * @param version the version of the module's tables
   * @param length the most characters of a subject
   */
  NotesModel(int version, int length) {
    this.version = version;
    ePackage.setName("notes");
    ePackage.setNsPrefix("notes");
    ePackage.setNsURI("https://jisr.ma/model/test/notes");
    ePackage.setEFactoryInstance(new Factory());
    EcoreUtil.setAnnotation(ePackage, Meta.SOURCE, "messages", "ma.jisr.model.messages");
    note = addClass("Note");
    EAttribute subject = addText(note, "subject");
    EcoreUtil.setAnnotation(subject, Meta.SOURCE, "length", Integer.toString(length));
    EcoreUtil.setAnnotation(subject, Meta.SOURCE, "search", "true");
    EcoreUtil.setAnnotation(note, Meta.SOURCE, "label", "subject");
  }

  /** The next version: also an author, many parties, and a class of its own for answers. */
  static NotesModel next(int version) {
    NotesModel next = new NotesModel(version, 3_000);
    addText(next.note, "author");
    EReference parties = EcoreFactory.eINSTANCE.createEReference();
    parties.setName("parties");
    parties.setEType(CorePackage.Literals.PARTY);
    parties.setUpperBound(-1);
    next.note.getEStructuralFeatures().add(parties);
    EClass answer = next.addClass("Answer");
    addText(answer, "subject");
    EcoreUtil.setAnnotation(answer, Meta.SOURCE, "label", "subject");
    EReference about = EcoreFactory.eINSTANCE.createEReference();
    about.setName("about");
    about.setEType(next.note);
    answer.getEStructuralFeatures().add(about);
    return next;
  }

  private EClass addClass(String name) {
    EClass type = EcoreFactory.eINSTANCE.createEClass();
    type.setName(name);
    type.getESuperTypes().add(CorePackage.Literals.RECORD);
    ePackage.getEClassifiers().add(type);
    return type;
  }

  private static EAttribute addText(EClass type, String name) {
    EAttribute text = EcoreFactory.eINSTANCE.createEAttribute();
    text.setName(name);
    text.setEType(EcorePackage.Literals.ESTRING);
    type.getEStructuralFeatures().add(text);
    return text;
  }

  /** The catalog of a program with the core and, if given, this module. */
  static Catalog catalog(NotesModel... notes) {
    List<Module> modules = new java.util.ArrayList<>(List.of(new CoreModule()));
    modules.addAll(Arrays.asList(notes));
    return new Catalog(modules);
  }

  EClass note() {
    return note;
  }

  EClass type(String name) {
    EClassifier type = ePackage.getEClassifier(name);
    return (EClass) type;
  }

  /** A feature of a note. */
  EStructuralFeature feature(String name) {
    return note.getEStructuralFeature(name);
  }

  @Override
  public String id() {
    return "notes";
  }

  @Override
  public String labelKey() {
    return "module.core";
  }

  @Override
  public List<EPackage> packages() {
    return List.of(ePackage);
  }

  @Override
  public int schemaVersion() {
    return version;
  }

  /** A record of a class that has no Java class of its own. */
  private static final class ModelledRecord extends RecordImpl {
    ModelledRecord(EClass type) {
      eSetClass(type);
    }
  }

  private static final class Factory extends EFactoryImpl {
    @Override
    public EObject create(EClass type) {
      return new ModelledRecord(type);
    }
  }
}
