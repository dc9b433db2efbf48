package ma.jisr.document.list;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import ma.jisr.exchange.ExchangeException;
import ma.jisr.exchange.ExchangeException.Reason;
import ma.jisr.exchange.ExportRequest;
import ma.jisr.exchange.ImportRequest;
import ma.jisr.exchange.export.ExportFormat;
import ma.jisr.exchange.export.ExportService;
import ma.jisr.exchange.filter.ConditionParser;
import ma.jisr.exchange.load.ImportService;
import ma.jisr.model.core.CorePackage.Literals;
import ma.jisr.store.Column;
import ma.jisr.store.Workspace;
import ma.jisr.store.WorkspaceOpener;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

class PdfExportTest {

  private static final String ORGANISATIONS =
      "code;nom;sigle;nom_ar;création;téléphone\n"
          + "a;Association Al Amal;AAA;جمعية الأمل للتنمية الفلاحية;2010-05;+212 523 00 00 00\n"
          + "b;Coopérative Beta;BBB;تعاونية لالة;2012;\n"
          + "c;Gamma;;;2015;\n";
  private static final List<Column> COLUMNS =
      List.of(
          Column.of(Literals.RECORD__CODE),
          Column.of(Literals.ORGANISATION__NAME),
          Column.of(Literals.ORGANISATION__NAME_AR),
          Column.of(Literals.ORGANISATION__FOUNDED));

  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void open() throws BundleException, IOException {
    Locale.setDefault(Locale.FRENCH);
    start(PdfListFormat.class);
    BundleContext context = start(WorkspaceOpener.class);
    WorkspaceOpener opener = context.getService(context.getServiceReference(WorkspaceOpener.class));
    workspace = opener.open(folder.resolve("w"), "Karim", new NullProgressMonitor());
    Path file = Files.writeString(folder.resolve("t.csv"), ORGANISATIONS);
    new ImportService(workspace)
        .run(ImportRequest.of(file, Literals.ORGANISATION), new NullProgressMonitor());
  }

  private static BundleContext start(Class<?> type) throws BundleException {
    Bundle bundle = FrameworkUtil.getBundle(type);
    bundle.start(Bundle.START_TRANSIENT);
    return bundle.getBundleContext();
  }

  @AfterEach
  void close() {
    workspace.close();
    Locale.setDefault(Locale.FRENCH);
  }

  private Read export(ExportRequest request) throws IOException {
    Path file = folder.resolve("annuaire.PDF");
    new ExportService(workspace).run(request, file, new NullProgressMonitor());
    return new Read(Files.readAllBytes(file));
  }

  @Test
  void saysWhatTheListIs() throws IOException {
    assertTrue(ExportFormat.of(Literals.ORGANISATION).contains(ExportFormat.PDF));
    Read read =
        export(
            ExportRequest.of(Literals.ORGANISATION, COLUMNS)
                .where(List.of(ConditionParser.parse(Literals.ORGANISATION, "création >= 2012")))
                .orderedBy(List.of(new ExportRequest.Order(COLUMNS.get(1), false))));
    assertTrue(read.title.startsWith("Organisations"), read.title);
    assertTrue(read.text.contains("2 fiches · exporté par Karim le "), read.text);
    assertTrue(read.text.contains(" ≥ 2012"), read.text);
    assertTrue(read.text.contains("Tri : Nom (décroissant)"), read.text);
    assertTrue(read.text.indexOf("Gamma") < read.text.indexOf("Coopérative Beta"), read.text);
    assertTrue(read.text.contains("تعاونية لالة"), read.text);
    assertFalse(read.text.contains("Al Amal"), read.text);
  }

  @Test
  void tellsWhoTookPersonalData() throws IOException {
    ExportRequest without = ExportRequest.of(Literals.ORGANISATION, COLUMNS.subList(0, 2));
    assertFalse(export(without).text.contains("Données personnelles"));
    Column mail = Column.of(Literals.PERSON__FAMILY_NAME);
    Read with = export(ExportRequest.of(Literals.PERSON, List.of(mail)));
    assertTrue(with.text.contains("Données personnelles"), with.text);
    assertTrue(with.text.contains("exporté par Karim"), with.text);
  }

  @Test
  void isInTheLanguageOfTheProgram() throws IOException {
    Locale.setDefault(Locale.of("ar"));
    Read read = export(ExportRequest.of(Literals.ORGANISATION, COLUMNS));
    assertEquals("ar", read.language);
    assertTrue(read.text.contains("جمعية الأمل للتنمية الفلاحية"), read.text);
    assertTrue(read.text.contains("صفحة 1 من 1"), read.text);
    assertTrue(read.run("Al Amal").left() > read.run("جمعية").left(), "mirrored");
    Locale.setDefault(Locale.ENGLISH);
    assertTrue(
        export(ExportRequest.of(Literals.ORGANISATION, COLUMNS)).text.contains("Page 1 of 1"));
  }

  @Test
  void theFileAppearsCompleteOrNotAtAll() throws IOException {
    Path file = Files.write(folder.resolve("annuaire.pdf"), new byte[] {1});
    NullProgressMonitor cancelled = new NullProgressMonitor();
    cancelled.setCanceled(true);
    ExportRequest request = ExportRequest.of(Literals.ORGANISATION, COLUMNS);
    ExportService service = new ExportService(workspace);
    assertEquals(
        Reason.CANCELLED,
        assertThrows(ExchangeException.class, () -> service.run(request, file, cancelled))
            .reason());
    assertArrayEquals(new byte[] {1}, Files.readAllBytes(file));
    Path nowhere = folder.resolve("no/such/folder/x.pdf");
    ExchangeException e =
        assertThrows(
            ExchangeException.class,
            () -> service.run(request, nowhere, new NullProgressMonitor()));
    assertEquals(Reason.UNWRITABLE, e.reason());
    assertTrue(e.getMessage().contains("x.pdf"), e.getMessage());
    try (var files = Files.list(folder)) {
      assertTrue(files.noneMatch(f -> f.toString().endsWith(".part")));
    }
  }
}
