package ma.jisr.network.ui.register;

import org.eclipse.core.expressions.PropertyTester;

/** Tells menus whether actors are selected. */
public final class ActorsTester extends PropertyTester {
  @Override
  public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
    return TieSelection.areActors(receiver);
  }
}
