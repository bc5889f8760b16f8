package org.sanctionsscreener.extract.second.openai;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;

/**
 * HTTP for the client library over the JDK's own client, with two bounds that it lacks: the time until the last byte of an answer,
 * and the size of an answer.
 */
final class BoundedHttp implements HttpClient {
    /** More than any honest answer about a piece of text. */
    static final int MOST_BYTES = 4_000_000;

    private final java.net.http.HttpClient client;
    private final Duration limit;

    private BoundedHttp(Duration connect, Duration limit) {
        // HTTP/1.1: some local servers choke on the offer to upgrade. Redirects are not followed: the key goes nowhere else.
        this.client = java.net.http.HttpClient.newBuilder().version(java.net.http.HttpClient.Version.HTTP_1_1).connectTimeout(connect).build();
        this.limit = limit;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        java.net.http.HttpRequest.Builder asked = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
        request.headers().forEach((name, values) -> values.forEach(value -> asked.header(name, value)));
        asked.method(request.method().name(), request.body() == null ? java.net.http.HttpRequest.BodyPublishers.noBody()
                : java.net.http.HttpRequest.BodyPublishers.ofString(request.body()));
        CompletableFuture<HttpResponse<byte[]>> running = client.sendAsync(asked.build(), head -> new Limited());
        try {
            HttpResponse<byte[]> answer = running.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            String body = new String(answer.body(), StandardCharsets.UTF_8);
            if (answer.statusCode() < 200 || answer.statusCode() >= 300) {
                throw new HttpException(answer.statusCode(), body);
            }
            return SuccessfulHttpResponse.builder().statusCode(answer.statusCode()).headers(answer.headers().map()).body(body).build();
        } catch (java.util.concurrent.TimeoutException late) {
            running.cancel(true);
            throw new TimeoutException(late);
        } catch (InterruptedException stopped) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", stopped));
        } catch (ExecutionException failed) {
            throw new UncheckedIOException(failed.getCause() instanceof IOException cause ? cause : new IOException(failed.getCause()));
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("answers are not streamed");
    }

    /** An answer that is longer than any that is wanted. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Collects a body and breaks off when it grows too long. */
    private static final class Limited implements HttpResponse.BodySubscriber<byte[]> {
        private final HttpResponse.BodySubscriber<byte[]> whole = HttpResponse.BodySubscribers.ofByteArray();
        private Flow.Subscription subscription;
        private long seen;

        @Override
        public CompletionStage<byte[]> getBody() { return whole.getBody(); }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            whole.onSubscribe(given);
        }

        @Override
        public void onNext(List<ByteBuffer> bytes) {
            seen += bytes.stream().mapToLong(ByteBuffer::remaining).sum();
            if (seen > MOST_BYTES) {
                subscription.cancel();
                whole.onError(new TooLongException());
            } else {
                whole.onNext(bytes);
            }
        }

        @Override
        public void onError(Throwable failed) { whole.onError(failed); }

        @Override
        public void onComplete() { whole.onComplete(); }
    }

    /** Makes clients for the library, which sets the times. */
    static final class Builder implements HttpClientBuilder {
        private Duration connect = Duration.ofSeconds(10);
        private Duration read = Duration.ofSeconds(60);

        @Override
        public Duration connectTimeout() { return connect; }

        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            connect = timeout;
            return this;
        }

        @Override
        public Duration readTimeout() { return read; }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            read = timeout;
            return this;
        }

        @Override
        public HttpClient build() { return new BoundedHttp(connect, read); }
    }
}
