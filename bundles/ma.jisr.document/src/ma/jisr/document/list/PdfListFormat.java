package ma.jisr.document.list;

import java.io.IOException;
import java.io.OutputStream;
import ma.jisr.exchange.ExportRequest;
import ma.jisr.exchange.export.ExportFormat;
import ma.jisr.exchange.export.ListFormat;
import ma.jisr.exchange.export.RowSink;
import ma.jisr.store.Workspace;

/** Offers lists as PDF files. */
public final class PdfListFormat implements ListFormat {

  @Override
  public String ending() {
    return ExportFormat.PDF.ending();
  }

  @Override
  public RowSink sink(Workspace workspace, ExportRequest request, OutputStream out)
      throws IOException {
    return new PdfListSink(workspace, request, out);
  }
}
