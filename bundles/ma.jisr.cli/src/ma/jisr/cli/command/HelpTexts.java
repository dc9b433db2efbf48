package ma.jisr.cli.command;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.ResourceBundle;
import java.util.Set;

/** The help of a module's commands, and behind it that of the program. */
final class HelpTexts extends ResourceBundle {

  private final ResourceBundle own;

  HelpTexts(ResourceBundle own, ResourceBundle program) {
    this.own = own;
    setParent(program);
  }

  /** That of the program: picocli would look for another one by itself, outside its bundle. */
  @Override
  public String getBaseBundleName() {
    return parent.getBaseBundleName();
  }

  @Override
  protected Object handleGetObject(String key) {
    return own.containsKey(key) ? own.getObject(key) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    Set<String> keys = new LinkedHashSet<>(Collections.list(own.getKeys()));
    keys.addAll(Collections.list(parent.getKeys()));
    return Collections.enumeration(keys);
  }
}
