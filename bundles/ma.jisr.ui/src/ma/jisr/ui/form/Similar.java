package ma.jisr.ui.form;

import java.util.List;
import org.eclipse.emf.ecore.EClass;

/**
 * A record that resembles one that is being written.
 *
 * @param id its identifier
 * @param type its type
 * @param label what it is called
 * @param score how alike they are, from 0 to 1
 * @param why the reasons, in the program's language
 */
public record Similar(long id, EClass type, String label, double score, List<String> why) {}
