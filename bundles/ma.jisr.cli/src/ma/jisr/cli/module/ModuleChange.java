package ma.jisr.cli.module;

/**
 * What was done to a module; it takes effect when the program starts again.
 *
 * @param id its short name
 * @param before the version that was installed, or null
 * @param after the version that is installed now, or null
 */
public record ModuleChange(String id, String before, String after) {}
