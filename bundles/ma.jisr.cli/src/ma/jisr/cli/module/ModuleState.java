package ma.jisr.cli.module;

/**
 * A deployable module, as the installation and a site know it.
 *
 * @param id its short name, as "network"
 * @param version the version installed, else the newest that the site offers
 * @param installed whether it is installed
 * @param available the newest version that the site offers, or null
 * @param name what people call it, in the program's language
 */
public record ModuleState(
    String id, String version, boolean installed, String available, String name) {}
