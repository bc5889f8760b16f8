package org.sanctionsscreener.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Works on several things at a time and hands the results on in order; no more than a few wait at any moment. */
final class Pipeline {
    /** Takes a result. */
    interface Sink<R> {
        void accept(R result) throws IOException;
    }

    private Pipeline() { }

    /**
     * Runs {@code work} on everything {@code source} gives, on that many threads, and hands the results to {@code sink} in
     * the order of the source, on this thread. Whatever {@code work} throws is thrown here.
     */
    static <T, R> void run(Iterator<T> source, Function<T, R> work, int threads, Sink<R> sink) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread worker = new Thread(task, "screen");
            worker.setDaemon(true);
            return worker;
        });
        Deque<Future<R>> waiting = new ArrayDeque<>();
        try {
            while (source.hasNext() || !waiting.isEmpty()) {
                // Twice the workers: enough that none idles behind a slow one, and a bound on memory.
                while (waiting.size() < 2 * threads && source.hasNext()) {
                    T next = source.next();
                    waiting.add(workers.submit(() -> work.apply(next)));
                    if (waiting.getFirst().isDone()) {
                        break;
                    }
                }
                sink.accept(result(waiting.removeFirst()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failed.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
