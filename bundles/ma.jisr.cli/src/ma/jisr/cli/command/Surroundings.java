package ma.jisr.cli.command;

import java.nio.file.Path;
import java.util.function.Supplier;
import ma.jisr.cli.module.ModuleManager;
import ma.jisr.cli.output.Output;
import ma.jisr.store.WorkspaceOpener;

/**
 * What the commands need from the program around them.
 *
 * @param opener opens workspaces; not asked for by commands that need none
 * @param sample fills the sample workspace
 * @param modules the modules of this installation, asked for by few commands
 * @param output where to write
 * @param workspace the folder of the workspace when none is named
 * @param author the person who works
 * @param version of the program
 * @param terminal whether a person watches standard error
 */
public record Surroundings(
    Supplier<WorkspaceOpener> opener,
    SampleFiller sample,
    Supplier<ModuleManager> modules,
    Output output,
    Path workspace,
    String author,
    String version,
    boolean terminal) {}
