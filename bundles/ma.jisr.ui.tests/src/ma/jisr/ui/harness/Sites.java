package ma.jisr.ui.harness;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Map;
import ma.jisr.matching.Lookalikes;
import ma.jisr.store.Workspace;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;

/** Where an editor stands when there is no workbench around it. */
public final class Sites {

  private Sites() {}

  /**
   * The place of an editor in a window; of everything but what is given it offers nothing.
   *
   * @param lookalikes of the workspace
   */
  public static IEditorSite editor(Shell shell, Workspace workspace, Lookalikes lookalikes) {
    return quiet(
        IEditorSite.class,
        Map.of(Shell.class, shell, Workspace.class, workspace, Lookalikes.class, lookalikes));
  }

  /** The place of a view in a window; of everything but what is given it offers nothing. */
  public static IViewSite view(Shell shell, Workspace workspace) {
    return quiet(IViewSite.class, Map.of(Shell.class, shell, Workspace.class, workspace));
  }

  /** Answers with what is there, else with somebody who is quiet too. */
  private static <T> T quiet(Class<T> type, Map<Class<?>, Object> there) {
    InvocationHandler handler =
        (self, method, arguments) -> {
          boolean asked = method.getName().equals("getService") || isAdapter(method.getName());
          Class<?> wanted = asked ? (Class<?>) arguments[0] : method.getReturnType();
          if (there.containsKey(wanted)) {
            return there.get(wanted);
          } else if (method.getName().equals("hashCode")) {
            return System.identityHashCode(self);
          } else if (method.getName().equals("equals")) {
            return self == arguments[0];
          } else if (wanted.isInterface() && !isAdapter(method.getName())) {
            return quiet(wanted, there);
          }
          return wanted == boolean.class ? (Object) false : wanted == int.class ? (Object) 0 : null;
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static boolean isAdapter(String method) {
    return method.equals("getAdapter");
  }
}
