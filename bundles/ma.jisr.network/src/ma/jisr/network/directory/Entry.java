package ma.jisr.network.directory;

import java.util.List;

/**
 * What a directory says of an actor, in its language.
 *
 * @param id of the organisation
 * @param name in the language of the directory
 * @param otherName in the other script, or ""
 * @param acronym or ""
 * @param type or ""
 * @param legalForm or ""
 * @param founded the year, or ""
 * @param place identifier of its seat; 0 when it is not known
 * @param seat in words, or ""
 * @param areas where it works
 * @param themes on which it works
 * @param targets with whom it works
 * @param description or ""
 * @param website or ""
 * @param contacts that may be published
 * @param people its representatives who agreed to be named
 */
record Entry(
    long id,
    String name,
    String otherName,
    String acronym,
    String type,
    String legalForm,
    String founded,
    long place,
    String seat,
    List<String> areas,
    List<String> themes,
    List<String> targets,
    String description,
    String website,
    List<String> contacts,
    List<String> people) {}
