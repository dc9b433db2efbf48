package ma.jisr.modelgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the Java code of every {@code bundles/*&#47;model/*.genmodel} into the bundle's {@code
 * src-gen}, without an IDE and without a workspace.
 */
public final class ModelGenerator {

  private ModelGenerator() {}

  /**
   * @param args the project's root folder
   * @throws IOException when a model cannot be read or its code cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path bundles = Path.of(args[0]).toAbsolutePath().normalize().resolve("bundles");
    GenModelPackage.eINSTANCE.eClass();
    GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
        GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
    List<Path> genmodels;
    try (var files = Files.walk(bundles, 3)) {
      genmodels = files.filter(f -> f.toString().endsWith(".genmodel")).sorted().toList();
    }
    try (var folders = Files.list(bundles)) {
      folders.forEach(
          folder ->
              EcorePlugin.getPlatformResourceMap()
                  .put(folder.getFileName().toString(), URI.createFileURI(folder + "/")));
    }
    for (Path genmodel : genmodels) {
      deleteTree(genmodel.getParent().resolveSibling("src-gen"));
      generate(genmodel);
    }
  }

  private static void generate(Path file) throws IOException {
    ResourceSet resources = new ResourceSetImpl();
    resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
    Map<String, Object> factories =
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
    factories.put("ecore", new EcoreResourceFactoryImpl());
    factories.put("genmodel", new XMIResourceFactoryImpl());
    String bundle = file.getParent().getParent().getFileName().toString();
    Resource resource =
        resources.getResource(
            URI.createPlatformResourceURI(bundle + "/model/" + file.getFileName(), true), true);
    GenModel settings = (GenModel) resource.getContents().get(0);
    EcoreUtil.resolveAll(resources);
    for (Resource loaded : resources.getResources()) {
      if (!loaded.getErrors().isEmpty()) {
        throw new IOException(loaded.getURI() + ": " + loaded.getErrors().get(0).getMessage());
      }
    }
    GenModel model = withNewClasses(settings);
    resource.getContents().set(0, model);
    resource.save(Map.of(Resource.OPTION_SAVE_ONLY_IF_CHANGED, "MEMORY_BUFFER"));
    model.setCanGenerate(true);
    Generator generator = new Generator();
    generator.setInput(model);
    // The packages only: the bundle's manifest and plugin.xml are written by hand.
    for (GenPackage genPackage : model.getGenPackages()) {
      Diagnostic result =
          generator.generate(
              genPackage, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
      if (result.getSeverity() >= Diagnostic.ERROR) {
        throw new IOException(file.getFileName() + ": " + result);
      }
    }
    System.out.println(file.getFileName() + ": generated");
  }

  /**
   * The settings of the committed generator model, over every class that its Ecore model has now.
   */
  private static GenModel withNewClasses(GenModel settings) {
    GenModel model = GenModelFactory.eINSTANCE.createGenModel();
    model.initialize(settings.getGenPackages().stream().map(GenPackage::getEcorePackage).toList());
    model.getUsedGenPackages().addAll(settings.getUsedGenPackages());
    model.reconcile(settings);
    return model;
  }

  private static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (var files = Files.walk(root)) {
      for (Path path : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    }
  }
}
