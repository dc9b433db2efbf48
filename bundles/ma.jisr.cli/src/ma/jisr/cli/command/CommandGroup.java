package ma.jisr.cli.command;

import java.util.ResourceBundle;
import picocli.CommandLine;

/**
 * The commands of a module under one name, as {@code jisr network}: an OSGi service. They are there
 * while the module is installed, and the command line knows of none beforehand.
 */
public interface CommandGroup {

  /** The name that is typed before those of its commands. */
  String name();

  /**
   * The group with its commands.
   *
   * @param surroundings what commands need from the program around them
   * @param globals what was typed for every command
   */
  CommandLine commands(Surroundings surroundings, Globals globals);

  /**
   * The help of its commands in the language of the moment: the keys {@code jisr.GROUP.COMMAND.*}
   * that picocli looks for. Those of the program itself need not be repeated.
   */
  ResourceBundle help();
}
