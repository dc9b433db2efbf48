package ma.jisr.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The server of OpenRefine, asked as its pages ask it. */
final class OpenRefine implements OpenTool {

  private static final Path PROGRAM = Path.of("/usr/bin/openrefine");
  private static final String BOUNDARY = "----jisr-bench";
  private static final int PATIENCE_S = 180;
  private static final int PAUSE_MS = 50;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private int port;

  OpenRefine(Path folder) {
    this.folder = folder.resolve("refine");
  }

  @Override
  public String name() {
    return "OpenRefine";
  }

  @Override
  public boolean isInstalled() {
    return Files.isExecutable(PROGRAM);
  }

  @Override
  public Answer ask(Question question) throws Exception {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Process server = start();
    try {
      String token = token(server);
      return rows(create(question.file(), token), question);
    } finally {
      List<ProcessHandle> all = new ArrayList<>(server.descendants().toList());
      all.add(server.toHandle());
      all.forEach(ProcessHandle::destroyForcibly);
      server.waitFor(PATIENCE_S, TimeUnit.SECONDS);
    }
  }

  private Process start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                PROGRAM.toString(),
                "-i",
                "127.0.0.1",
                "-p",
                Integer.toString(port),
                "-d",
                folder.toString(),
                "-x",
                "refine.headless=true")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    // The Java that its package depends on, not the one of this bench.
    builder.environment().remove("JAVA_HOME");
    builder.environment().put("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
    return builder.start();
  }

  /** Waits until it answers; the word that every change must bring. */
  private String token(Process server) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
    while (System.nanoTime() < end && server.isAlive()) {
      try {
        return json(send(request("get-csrf-token", Map.of()).GET().build())).get("token").asText();
      } catch (IOException e) {
        Thread.sleep(PAUSE_MS); // not listening yet
      }
    }
    throw new IOException("OpenRefine did not start");
  }

  /** Makes a project of a file; its number. */
  private String create(Path file, String token) throws Exception {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--%s\r\nContent-Disposition: form-data; name=\"project-file\"; filename=\"%s\"\r\n"
                + "Content-Type: text/csv\r\n\r\n")
            .formatted(BOUNDARY, file.getFileName())
            .getBytes(StandardCharsets.UTF_8));
    Files.copy(file, body);
    body.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
    HttpResponse<String> made =
        send(
            request(
                    "create-project-from-upload",
                    Map.of(
                        "csrf_token", token,
                        "project-name", "bench",
                        "format", "text/line-based/*sv",
                        "options",
                            "{\"headerLines\":1,\"separator\":\",\",\"encoding\":\"UTF-8\"}"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    String page = made.headers().firstValue("Location").orElse("");
    if (!page.contains("project=")) {
      throw new IOException("OpenRefine made no project: " + made.body());
    }
    return page.substring(page.indexOf("project=") + "project=".length());
  }

  private Answer rows(String project, Question question) throws Exception {
    String column = OrganisationRows.HEADERS.get(question.column());
    String engine =
        JSON.writeValueAsString(
            Map.of(
                "mode",
                "row-based",
                "facets",
                List.of(
                    Map.of(
                        "type",
                        "text",
                        "name",
                        column,
                        "columnName",
                        column,
                        "mode",
                        "text",
                        "caseSensitive",
                        false,
                        "query",
                        question.text()))));
    JsonNode answer =
        json(
            send(
                request(
                        "get-rows",
                        Map.of(
                            "project",
                            project,
                            "start",
                            "0",
                            "limit",
                            Integer.toString(Question.WINDOW)))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("engine=" + encode(engine)))
                    .build()));
    List<String> first = new ArrayList<>();
    for (JsonNode row : answer.get("rows")) {
      List<String> cells = new ArrayList<>();
      row.get("cells").forEach(cell -> cells.add(cell.path("v").asText()));
      first.add(String.join(" ", cells));
    }
    return new Answer(answer.get("filtered").asInt(), first);
  }

  private HttpRequest.Builder request(String command, Map<String, String> parameters) {
    List<String> all = new ArrayList<>();
    parameters.forEach((name, value) -> all.add(encode(name) + '=' + encode(value)));
    return HttpRequest.newBuilder(
        URI.create(
            "http://127.0.0.1:" + port + "/command/core/" + command + '?' + String.join("&", all)));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return JSON.readTree(answer.body());
  }

  @Override
  public void close() {
    client.close();
  }
}
