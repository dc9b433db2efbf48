package ma.jisr.ui.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ma.jisr.model.core.CoreFactory;
import ma.jisr.model.core.CorePackage;
import ma.jisr.model.core.Document;
import ma.jisr.model.core.DocumentVersion;
import ma.jisr.model.core.Record;
import ma.jisr.model.meta.Labels;
import ma.jisr.model.text.Texts;
import ma.jisr.store.Contents;
import ma.jisr.store.Session;
import ma.jisr.store.StoreException;
import ma.jisr.store.StoreException.Reason;
import ma.jisr.store.Workspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * The documents of one record: files that are kept in the workspace by their content, each with its
 * versions. A file of a name that is there already is a new version of it.
 */
public final class Attachments {

  private static final Texts TEXTS = Texts.beside(Attachments.class);
  private final Workspace workspace;
  private final long recordId;

  /** What adding files did. */
  public record Added(int documents, int versions, int unchanged) {}

  /** The documents of a record, or of a document: itself. */
  public Attachments(Workspace workspace, long recordId) {
    this.workspace = workspace;
    this.recordId = recordId;
  }

  private Record record(Session session) {
    return session
        .<Record>load(CorePackage.Literals.RECORD, recordId)
        .orElseThrow(() -> new StoreException(Reason.MISSING, TEXTS.text("gone"), null));
  }

  private static List<Document> documents(Record record) {
    return record instanceof Document own
        ? List.of(own)
        : record.getDocuments().stream().filter(d -> d.getTrashedAt() == null).toList();
  }

  /** The documents, the last added first. */
  public List<Listed> list() {
    try (Session session = workspace.session()) {
      return documents(record(session)).stream().map(Listed::of).toList().reversed();
    }
  }

  /**
   * Adds files, all in one commit.
   *
   * @throws StoreException INVALID for what is no file, cannot be read or is too large, with its
   *     name; nothing is added then
   */
  public Added add(List<Path> files, IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, TEXTS.text("adding"), files.size());
    try (Session session = workspace.session()) {
      Record record = record(session);
      int documents = 0;
      int versions = 0;
      for (Path file : files) {
        progress.subTask(name(file));
        DocumentVersion version = version(file);
        Optional<Document> there = find(record, file);
        if (there.isPresent() && version.getSha256().equals(there.get().getSha256())) {
          progress.worked(1);
          continue;
        } else if (there.isPresent()) {
          append(there.get(), version);
          versions++;
        } else {
          Document document = session.create(CorePackage.Literals.DOCUMENT);
          document.setName(withoutEnding(name(file)));
          append(document, version);
          record.getDocuments().add(document);
          documents++;
        }
        progress.worked(1);
        if (progress.isCanceled()) {
          throw new StoreException(Reason.CANCELLED, TEXTS.text("cancelled"), null);
        }
      }
      String what = name(files.get(0));
      session.commit(
          TEXTS.format(
              files.size() == 1 ? "commit.one" : "commit.many",
              files.size() == 1 ? what : files.size(),
              Labels.of(record)));
      return new Added(documents, versions, files.size() - documents - versions);
    }
  }

  /** A document takes any file as its next version; other records one of the same name. */
  private static Optional<Document> find(Record record, Path file) {
    if (record instanceof Document own) {
      return Optional.of(own);
    }
    return documents(record).stream()
        .filter(d -> name(file).equalsIgnoreCase(d.getFileName()))
        .findFirst();
  }

  private DocumentVersion version(Path file) {
    if (!Files.isRegularFile(file)) {
      String key = Files.isDirectory(file) ? "folder" : "unreadable";
      throw new StoreException(Reason.INVALID, TEXTS.format(key, name(file)), null);
    }
    DocumentVersion version = CoreFactory.eINSTANCE.createDocumentVersion();
    Contents contents = workspace.contents();
    try (InputStream in = Files.newInputStream(file)) {
      String sha256 = contents.put(in);
      version.setSha256(sha256);
      version.setSize(contents.size(sha256));
    } catch (IOException e) {
      throw new StoreException(Reason.INVALID, TEXTS.format("unreadable", name(file)), e);
    }
    version.setFileName(name(file));
    version.setMediaType(MediaTypes.of(name(file)));
    version.setAddedAt(Instant.now().truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
    version.setAddedBy(workspace.author());
    return version;
  }

  private static void append(Document document, DocumentVersion version) {
    if (document.getVersions().isEmpty() && document.getSha256() != null) {
      document.getVersions().add(first(document)); // it came from elsewhere, without versions
    }
    int last =
        document.getVersions().stream()
            .max(Comparator.comparingInt(DocumentVersion::getNumber))
            .map(DocumentVersion::getNumber)
            .orElse(0);
    version.setNumber(last + 1);
    document.getVersions().add(version);
    document.setFileName(version.getFileName());
    document.setMediaType(version.getMediaType());
    document.setSize(version.getSize());
    document.setSha256(version.getSha256());
  }

  private static DocumentVersion first(Document document) {
    DocumentVersion first = CoreFactory.eINSTANCE.createDocumentVersion();
    first.setNumber(1);
    first.setFileName(document.getFileName());
    first.setMediaType(document.getMediaType());
    first.setSize(document.getSize());
    first.setSha256(document.getSha256());
    first.setAddedAt(document.getCreatedAt());
    first.setAddedBy(document.getCreatedBy());
    return first;
  }

  /**
   * Takes a document from the record; it goes to the trash unless others have it too. Its contents
   * stay as long as the journal can bring it back.
   */
  public void remove(long documentId) {
    boolean shared =
        workspace.references(documentId).stream().anyMatch(r -> r.id() != recordId && !r.trashed());
    try (Session session = workspace.session()) {
      Record record = record(session);
      List<Document> gone =
          record.getDocuments().stream().filter(d -> d.getId() == documentId).toList();
      record.getDocuments().removeAll(gone);
      if (!shared) {
        gone.forEach(session::delete);
      }
      session.commit(
          TEXTS.format(
              "commit.remove", gone.isEmpty() ? "" : Labels.of(gone.get(0)), Labels.of(record)));
    }
  }

  /** Writes a content to a file: under another name first, so that it is whole or not there. */
  public void copy(String sha256, Path file) throws IOException {
    Path temporary = Files.createTempFile(file.toAbsolutePath().getParent(), ".jisr", ".part");
    try {
      try (InputStream in = workspace.contents().open(sha256)) {
        Files.copy(in, temporary, StandardCopyOption.REPLACE_EXISTING);
      }
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * A copy for another program to show: in a folder of its own under its own name, not to be
   * written, since what is changed there would be lost.
   */
  public Path copyToShow(String sha256, String fileName) throws IOException {
    Path folder = Files.createTempDirectory("jisr-");
    Path file = folder.resolve(safe(fileName));
    copy(sha256, file);
    file.toFile().setReadOnly();
    file.toFile().deleteOnExit();
    folder.toFile().deleteOnExit();
    return file;
  }

  /** The last part of a name, whatever path or control character an import put into it. */
  static String safe(String fileName) {
    String bare = fileName == null ? "" : fileName.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    return bare.isBlank() || bare.startsWith(".") ? "document" + bare : bare;
  }

  private static String name(Path file) {
    return file.getFileName() == null ? file.toString() : file.getFileName().toString();
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /**
   * A document as a page lists it.
   *
   * @param versions the newest first
   */
  public record Listed(long id, String name, List<Version> versions) {

    private static Listed of(Document document) {
      List<Version> versions = new ArrayList<>();
      for (DocumentVersion version : document.getVersions()) {
        versions.add(Version.of(document, version));
      }
      if (versions.isEmpty()) {
        versions.add(Version.of(document, first(document)));
      }
      versions.sort(Comparator.comparingInt(Version::number).reversed());
      return new Listed(document.getId(), Labels.of(document), List.copyOf(versions));
    }
  }

  /** One version of a document; without a hash, its content is not in the workspace. */
  public record Version(
      long documentId,
      int number,
      String fileName,
      String mediaType,
      Long size,
      String sha256,
      Instant addedAt,
      String addedBy) {

    private static Version of(Document document, DocumentVersion version) {
      return new Version(
          document.getId(),
          version.getNumber(),
          version.getFileName() == null ? document.getName() : version.getFileName(),
          version.getMediaType(),
          version.getSize(),
          version.getSha256(),
          version.getAddedAt(),
          version.getAddedBy());
    }
  }
}
