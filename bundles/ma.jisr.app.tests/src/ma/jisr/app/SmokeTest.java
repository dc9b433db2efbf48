package ma.jisr.app;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

class SmokeTest {
  @Test
  void runs() {
    Display display = Display.getDefault();
    assertNotNull(display.getPrimaryMonitor());
  }
}
