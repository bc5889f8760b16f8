package org.sanctionsscreener.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Iterator;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.sanctionsscreener.document.DocumentSource;
import org.sanctionsscreener.document.PendingDocument;
import org.sanctionsscreener.document.ReadOptions;

/** The bar of a long run, on the last line of a terminal; memos that scroll by are written above it. */
final class Progress implements Closeable {
    /** Writes. */
    interface Writing {
        void run() throws IOException;
    }

    private final Line line;
    private final ProgressBar bar;

    private Progress(Line line, ProgressBar bar) {
        this.line = line;
        this.bar = bar;
    }

    /** A bar if the run has a terminal and more than one document; else nothing. */
    static Progress over(List<String> paths, ReadOptions options, Streams streams, boolean quiet) {
        if (quiet || !streams.terminal() || paths.contains("-") || !several(paths, options)) {
            return new Progress(null, null);
        }
        Line line = new Line(streams.err(), Terminal.width(true));
        ProgressBar bar = new ProgressBarBuilder().setTaskName("screening").setInitialMax(-1).setUpdateIntervalMillis(200)
                .setStyle(ProgressBarStyle.ASCII).setConsumer(line).build();
        Thread count = new Thread(() -> bar.maxHint(count(paths, options)), "count");
        count.setDaemon(true);
        count.start();
        return new Progress(line, bar);
    }

    /** One document more is done. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /** Writes with the bar out of the way. */
    void aside(Writing writing) throws IOException {
        if (line == null) {
            writing.run();
            return;
        }
        synchronized (line) {
            line.clear();
            writing.run();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private static boolean several(List<String> paths, ReadOptions options) {
        try (DocumentSource source = new DocumentSource(paths, null, options)) {
            return source.hasNext() && source.next() != null && source.hasNext();
        }
    }

    private static long count(List<String> paths, ReadOptions options) {
        long count = 0;
        try (DocumentSource source = new DocumentSource(paths, null, options)) {
            for (Iterator<PendingDocument> each = source; each.hasNext(); each.next()) {
                count++;
            }
        }
        return count;
    }

    /** The last line of the terminal. */
    private static final class Line implements ProgressBarConsumer {
        private static final String ERASE = "\r\u001B[K";
        private final PrintStream err;
        private final int width;

        Line(PrintStream err, int width) {
            this.err = err;
            this.width = width;
        }

        @Override
        public int getMaxRenderedLength() { return width - 1; }

        @Override
        public synchronized void accept(String rendered) {
            err.print("\r" + rendered);
            err.flush();
        }

        @Override
        public synchronized void clear() {
            err.print(ERASE);
            err.flush();
        }

        @Override
        public void close() { clear(); }
    }
}
