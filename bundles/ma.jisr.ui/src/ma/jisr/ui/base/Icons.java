package ma.jisr.ui.base;

import java.net.URL;
import ma.jisr.model.meta.Meta;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The icons of the kit and those that modules bring by the extension point {@code
 * ma.jisr.ui.records}. Drawn as SVG, so sharp at every zoom; shared, never to be disposed.
 */
public final class Icons {

  private static final String POINT = "ma.jisr.ui.records";

  private Icons() {}

  /** The icon of a name, as "new" for {@code icons/new.svg}; that of a plain record if unknown. */
  public static Image image(String name) {
    ImageRegistry registry = JFaceResources.getImageRegistry();
    String key = Icons.class.getName() + '/' + name;
    Image image = registry.get(key);
    if (image == null) {
      registry.put(key, descriptor(name));
      image = registry.get(key);
    }
    return image;
  }

  /** The descriptor of an icon. */
  public static ImageDescriptor descriptor(String name) {
    URL own = find(FrameworkUtil.getBundle(Icons.class), "icons/" + name + ".svg");
    URL url = own == null ? contributed(name) : own;
    if (url == null) {
      url = find(FrameworkUtil.getBundle(Icons.class), "icons/record.svg");
    }
    return ImageDescriptor.createFromURL(url);
  }

  /** The name of the icon of a record type. */
  public static String name(EClass type) {
    String name = Meta.value(type, "icon");
    if (name != null) {
      return name;
    }
    return switch (type.getName()) {
      case "Place" -> "place";
      case "Relationship" -> "relation";
      case "Task" -> "task";
      case "Document" -> "document";
      case "Indicator", "Measure" -> "indicator";
      case "Interaction" -> "interaction";
      case "Activity" -> "activity";
      default ->
          type.getEAllSuperTypes().stream().anyMatch(t -> t.getName().equals("Term"))
              ? "term"
              : "record";
    };
  }

  /** Where an icon lies, as the workbench's model takes it. */
  public static String uri(String name) {
    URL own = find(FrameworkUtil.getBundle(Icons.class), "icons/" + name + ".svg");
    if (own == null) {
      for (IConfigurationElement element : elements()) {
        if (element.getName().equals("icon") && name.equals(element.getAttribute("name"))) {
          return "platform:/plugin/"
              + element.getContributor().getName()
              + '/'
              + element.getAttribute("file");
        }
      }
    }
    return "platform:/plugin/ma.jisr.ui/icons/" + (own == null ? "record" : name) + ".svg";
  }

  private static IConfigurationElement[] elements() {
    IExtensionRegistry registry = RegistryFactory.getRegistry();
    return registry == null
        ? new IConfigurationElement[0]
        : registry.getConfigurationElementsFor(POINT);
  }

  /** The icon of a record type. */
  public static Image image(EClass type) {
    return image(name(type));
  }

  private static URL contributed(String name) {
    for (IConfigurationElement element : elements()) {
      if (element.getName().equals("icon") && name.equals(element.getAttribute("name"))) {
        return find(
            Platform.getBundle(element.getContributor().getName()), element.getAttribute("file"));
      }
    }
    return null;
  }

  private static URL find(Bundle bundle, String path) {
    return bundle == null ? null : FileLocator.find(bundle, new Path(path));
  }
}
