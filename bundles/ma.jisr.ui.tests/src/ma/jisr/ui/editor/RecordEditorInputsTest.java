package ma.jisr.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import ma.jisr.model.core.CorePackage;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;

class RecordEditorInputsTest {

  private final List<Object> closed = new ArrayList<>();

  @Test
  void closesEditorsThatAStartBroughtBackWithNothingToShow() {
    IEditorReference saved =
        reference(RecordEditor.ID, new RecordEditorInput(CorePackage.Literals.ORGANISATION, 12, 0));
    IEditorReference never =
        reference(
            "org.eclipse.ui.internal.emptyEditorTab",
            new RecordEditorInput(CorePackage.Literals.ORGANISATION, 0, 1));
    IEditorReference gone =
        reference(RecordEditor.ID, as(IEditorInput.class, (name, arguments) -> true));
    IEditorReference other = reference("map", as(IEditorInput.class, (name, arguments) -> true));
    IWorkbenchPage page =
        as(
            IWorkbenchPage.class,
            (name, arguments) -> {
              if (name.equals("closeEditors")) {
                closed.addAll(List.of((IEditorReference[]) arguments[0]));
                return true;
              }
              return new IEditorReference[] {saved, never, gone, other};
            });
    RecordEditorInputs.closeLost(page);
    assertEquals(List.of(never, gone), closed);
  }

  private static IEditorReference reference(String id, IEditorInput input) {
    return as(IEditorReference.class, (name, arguments) -> name.equals("getId") ? id : input);
  }

  private interface Answer {
    Object to(String method, Object[] arguments);
  }

  private static <T> T as(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) ->
                method.getName().equals("equals")
                    ? (Object) (self == arguments[0])
                    : answer.to(method.getName(), arguments)));
  }
}
