package org.sanctionsscreener.extract.second;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** An endpoint on loopback that answers as a test wants. */
public final class StubServer implements AutoCloseable {
    /** Answers one request, however badly. */
    public interface Handler {
        void handle(HttpExchange exchange, JsonNode request) throws IOException, InterruptedException;
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();

    public StubServer(Handler handler) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", exchange -> {
            JsonNode request = JSON.readTree(exchange.getRequestBody());
            requests.add(request);
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            try {
                handler.handle(exchange, request);
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            } finally {
                exchange.close();
            }
        });
        server.start();
    }

    /** A server whose model says what the function makes of the article. */
    public static StubServer saying(Function<String, String> model) throws IOException {
        return new StubServer((exchange, request) -> send(exchange, 200, completion(model.apply(request.at("/messages/1/content").asText()))));
    }

    public static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** A chat completion with that content. */
    public static String completion(String content) {
        ObjectNode answer = JSON.createObjectNode().put("id", "x").put("object", "chat.completion").put("created", 1).put("model", "stub");
        answer.putArray("choices").addObject().put("index", 0).put("finish_reason", "stop").putObject("message").put("role", "assistant").put("content", content);
        answer.putObject("usage").put("prompt_tokens", 1).put("completion_tokens", 1).put("total_tokens", 2);
        try {
            return JSON.writeValueAsString(answer);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    public URI url() { return URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + server.getAddress().getPort() + "/v1"); }

    public List<JsonNode> requests() { return requests; }

    /** What stood in the Authorization header of each request, "null" for none. */
    public List<String> keys() { return keys; }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
