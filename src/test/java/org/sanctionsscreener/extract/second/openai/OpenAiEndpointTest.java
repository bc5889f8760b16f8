package org.sanctionsscreener.extract.second.openai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsscreener.extract.second.EndpointException;
import org.sanctionsscreener.extract.second.SecondReaderSettings;
import org.sanctionsscreener.extract.second.StubServer;

/** The endpoint over real HTTP, against a server on loopback that behaves well and badly. */
class OpenAiEndpointTest {
    private static final String SCHEMA = "{\"type\":\"object\",\"properties\":{\"acts\":{\"type\":\"array\"}}}";
    /** A guard against hanging, far above what any of this takes. */
    private static final Duration GUARD = Duration.ofSeconds(90);

    private static OpenAiEndpoint endpoint(URI url, String key, int timeout, int retries) {
        return new OpenAiEndpoint(new SecondReaderSettings(url, "m", key, Duration.ofSeconds(timeout), retries, 10, null), SCHEMA);
    }

    private static EndpointException trouble(StubServer server, int timeout, int retries) {
        return assertTimeoutPreemptively(GUARD, () -> assertThrows(EndpointException.class, () -> endpoint(server.url(), "secret-key", timeout, retries).answer("i", "a")));
    }

    @Test
    void asksOnceColdlyAndForTheSchema() throws IOException {
        try (StubServer server = StubServer.saying(article -> "heard " + article)) {
            assertEquals("heard the article", endpoint(server.url(), "secret-key", 20, 0).answer("the instructions", "the article"));
            JsonNode request = server.requests().get(0);
            assertEquals(0.0, request.get("temperature").asDouble());
            assertEquals("m", request.get("model").asText());
            assertEquals(List.of("system", "user"), request.get("messages").findValuesAsText("role"));
            assertEquals("the instructions", request.at("/messages/0/content").asText());
            assertEquals("json_schema", request.at("/response_format/type").asText());
            assertEquals("array", request.at("/response_format/json_schema/schema/properties/acts/type").asText());
            assertEquals(List.of("Bearer secret-key"), server.keys());
        }
    }

    @Test
    void withoutAKeyNoneIsSent() throws IOException {
        try (StubServer server = StubServer.saying(article -> "x")) {
            endpoint(server.url(), null, 20, 0).answer("i", "a");
            assertEquals(List.of("null"), server.keys());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"json_schema", "json_object"})
    void whereTheStricterFormIsRefusedTheNextIsAskedForAndRemembered(String refused) throws IOException {
        try (StubServer server = new StubServer((exchange, request) -> {
            String form = request.at("/response_format/type").asText("");
            boolean no = form.equals("json_schema") || form.equals(refused);
            StubServer.send(exchange, no ? 400 : 200, no ? "{\"error\":{\"message\":\"response_format is not supported\"}}" : StubServer.completion("fine"));
        })) {
            OpenAiEndpoint endpoint = endpoint(server.url(), null, 20, 0);
            assertEquals("fine", endpoint.answer("i", "a"));
            int tried = server.requests().size();
            assertEquals(refused.equals("json_schema") ? 2 : 3, tried);
            assertEquals("fine", endpoint.answer("i", "b"));
            assertEquals(tried + 1, server.requests().size(), "what was refused once is not asked for again");
        }
    }

    @ParameterizedTest
    @CsvSource({"401,refuses the key,true,1", "403,refuses the key,true,1", "404,does not know the model,true,1", "429,slow down,false,2", "500,fails (500),false,2", "503,fails (503),false,2",
            "400,refuses the request (400),false,3"})
    void anErrorIsOneLineThatSaysWhatToDo(int status, String words, boolean lasting, int requests) throws IOException {
        try (StubServer server = new StubServer((exchange, request) -> StubServer.send(exchange, status, "{\"error\":{\"message\":\"DETAIL secret-key\"}}"))) {
            EndpointException trouble = trouble(server, 20, 1);
            assertTrue(trouble.getMessage().contains(words), trouble.getMessage());
            assertFalse(trouble.getMessage().contains("DETAIL") || trouble.getMessage().contains("secret-key"), "nothing that the endpoint sent is repeated");
            assertEquals(1, trouble.getMessage().lines().count());
            assertEquals(lasting, trouble.lasting());
            assertEquals(requests, server.requests().size());
        }
    }

    @Test
    void aModelThatHasOneTemperatureIsTakenAsItIs() throws IOException {
        try (StubServer server = new StubServer((exchange, request) -> {
            boolean no = request.has("temperature");
            StubServer.send(exchange, no ? 400 : 200, no ? "{\"error\":{\"message\":\"Unsupported value: 'temperature'\"}}" : StubServer.completion("fine"));
        })) {
            assertEquals("fine", endpoint(server.url(), null, 20, 0).answer("i", "a"));
            assertEquals("json_schema", server.requests().get(1).at("/response_format/type").asText(), "the form was not what was refused");
        }
    }

    @Test
    void afterAFailureItAsksAgain() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        try (StubServer server = new StubServer((exchange, request) ->
                StubServer.send(exchange, asked.incrementAndGet() == 1 ? 500 : 200, asked.get() == 1 ? "oh" : StubServer.completion("fine")))) {
            assertEquals("fine", endpoint(server.url(), null, 20, 1).answer("i", "a"));
        }
    }

    @Test
    void anEndpointThatNeverAnswersIsLeft() throws IOException {
        try (StubServer server = new StubServer((exchange, request) -> Thread.sleep(600_000))) {
            assertTrue(trouble(server, 1, 0).getMessage().contains("no answer within 1 s"));
        }
    }

    @Test
    void anEndpointThatDripsForeverIsLeft() throws IOException {
        try (StubServer server = new StubServer((exchange, request) -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            for (int i = 0; i < 6_000; i++) {
                body.write(' ');
                body.flush();
                Thread.sleep(100);
            }
        })) {
            assertTrue(trouble(server, 2, 0).getMessage().contains("no answer within 2 s"));
        }
    }

    @Test
    void aSlowAnswerInTimeIsHeard() throws IOException {
        try (StubServer server = new StubServer((exchange, request) -> {
            Thread.sleep(1_500);
            StubServer.send(exchange, 200, StubServer.completion("late but here"));
        })) {
            assertEquals("late but here", endpoint(server.url(), null, 60, 0).answer("i", "a"));
        }
    }

    @Test
    void anAnswerWithoutEndIsBrokenOff() throws IOException {
        try (StubServer server = new StubServer((exchange, request) -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] more = "x".repeat(100_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 10_000; i++) {
                exchange.getResponseBody().write(more);
            }
        })) {
            assertTrue(trouble(server, 60, 0).getMessage().contains("longer than"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>It works!</html>", "{}", "[]", "{\"choices\":[]}", "", "{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":", "null", "{\"choices\":[{}]}"})
    void whatIsNoCompletionIsTrouble(String body) throws IOException {
        try (StubServer server = new StubServer((exchange, request) -> StubServer.send(exchange, 200, body))) {
            EndpointException trouble = trouble(server, 20, 0);
            assertEquals(1, trouble.getMessage().lines().count());
        }
    }

    @Test
    void aRedirectIsNotFollowed() throws IOException {
        AtomicInteger elsewhere = new AtomicInteger();
        try (StubServer other = new StubServer((exchange, request) -> elsewhere.incrementAndGet());
                StubServer server = new StubServer((exchange, request) -> {
                    exchange.getResponseHeaders().set("Location", other.url() + "/chat/completions");
                    StubServer.send(exchange, 307, "");
                })) {
            trouble(server, 20, 0);
            assertEquals(0, elsewhere.get());
        }
    }

    @Test
    void nobodyThereIsTrouble() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        EndpointException trouble = assertThrows(EndpointException.class, () -> endpoint(URI.create("http://127.0.0.1:" + port + "/v1"), null, 5, 0).answer("i", "a"));
        assertTrue(trouble.getMessage().contains("cannot be reached"), trouble.getMessage());
    }
}
