package ma.jisr.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import ma.jisr.exchange.ExportRequest;
import ma.jisr.store.Workspace;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** A format that lists are written in by another bundle, which offers it as an OSGi service. */
public interface ListFormat {

  /** How the names of such files end, as {@code .pdf}. */
  String ending();

  /**
   * Begins a file.
   *
   * @param workspace where the records are
   * @param request what is written
   * @param out left open
   * @return takes the rows: the columns of the request first, what else a row has is not for it
   */
  RowSink sink(Workspace workspace, ExportRequest request, OutputStream out) throws IOException;

  /** The format of an ending that a bundle offers at present, or null. */
  static ListFormat of(String ending) {
    Bundle here = FrameworkUtil.getBundle(ListFormat.class);
    BundleContext context = here == null ? null : here.getBundleContext();
    if (context == null) {
      return null;
    }
    try {
      for (ServiceReference<ListFormat> reference :
          context.getServiceReferences(ListFormat.class, null)) {
        ListFormat format = context.getService(reference);
        if (format != null && format.ending().equals(ending)) {
          return format;
        }
      }
      return null;
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException("there is no filter", e);
    }
  }
}
