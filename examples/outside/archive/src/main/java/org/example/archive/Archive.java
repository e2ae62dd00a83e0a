package org.example.archive;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.json.CorpusJson;
import org.rapporteur.model.Corpus;

/**
 * Keeps corpora in their native JSON and serves them in an envelope of its own, which Jackson 2
 * writes. The library's Jackson 3 lies beside it and neither knows of the other.
 */
final class Archive implements AutoCloseable {

  /** What the server says of a corpus, and the corpus as the library wrote it. */
  record Entry(String name, int findings, @JsonRawValue String json) {}

  private final ObjectMapper mapper = new ObjectMapper();
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();
  private final HttpServer server;

  Archive() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  void keep(String name, Corpus corpus) {
    entries.put(name, new Entry(name, corpus.findings().size(), CorpusJson.write(corpus)));
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    Entry entry = entries.get(exchange.getRequestURI().getPath().substring(1));
    byte[] body = entry == null ? new byte[0] : mapper.writeValueAsBytes(entry);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(entry == null ? 404 : 200, entry == null ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
