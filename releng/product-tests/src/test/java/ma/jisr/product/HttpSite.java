package ma.jisr.product;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A folder served over http on this machine, well or badly. */
final class HttpSite implements AutoCloseable {

  /** How it answers. */
  enum Manner {
    /** As it should. */
    WELL,
    /** Nothing is there. */
    NOT_FOUND,
    /** What is said about the content comes whole, the bundles stop half-way. */
    BREAKS_OFF,
    /** What is said about the content stops half-way. */
    BREAKS_OFF_AT_ONCE,
    /** A web page for whatever is asked. */
    WEB_PAGE
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Path folder;
  private final Manner manner;

  HttpSite(Path folder, Manner manner) throws IOException {
    this.folder = folder;
    this.manner = manner;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private void answer(HttpExchange exchange) throws IOException {
    String asked = exchange.getRequestURI().getPath().substring(1);
    Path file = folder.resolve(asked);
    boolean isPage = manner == Manner.WEB_PAGE;
    try (exchange) {
      if (!isPage && (manner == Manner.NOT_FOUND || !Files.isRegularFile(file))) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      byte[] body =
          isPage
              ? "<html><body>Bienvenue</body></html>".getBytes(StandardCharsets.UTF_8)
              : Files.readAllBytes(file);
      if (exchange.getRequestMethod().equals("HEAD")) {
        exchange.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
        exchange.sendResponseHeaders(200, -1);
        return;
      }
      exchange.sendResponseHeaders(200, body.length);
      boolean breaksOff =
          manner == Manner.BREAKS_OFF_AT_ONCE
              || manner == Manner.BREAKS_OFF && asked.startsWith("plugins/");
      exchange.getResponseBody().write(body, 0, breaksOff ? body.length / 2 : body.length);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
