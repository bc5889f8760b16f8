package org.sanctionsscreener.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plain article must not pay for the libraries of other formats: seen in a process of its own. */
class ColdStartTest {

    @TempDir
    Path dir;

    /** Reads the files named; run in the other process. */
    public static final class Main {
        private Main() { }

        /** @param paths files to read */
        public static void main(String[] paths) {
            for (ReadResult result : Reading.all(List.of(paths), "")) {
                System.out.println(result instanceof ReadResult.Read ? "read" : "failed");
            }
        }
    }

    @Test
    void textAndHtmlLoadNoOtherReader() throws Exception {
        Path text = Files.writeString(dir.resolve("a.txt"), "The harbour police stopped a tanker on Tuesday, the ministry said.");
        Path html = Files.writeString(dir.resolve("a.html"), "<p>The harbour police stopped a tanker on Tuesday, the ministry said.</p>");
        String log = run(text, html);
        assertEquals(2, log.lines().filter(l -> l.equals("read")).count(), log.lines().filter(l -> !l.startsWith("[")).toList().toString());
        for (String library : List.of("org.apache.tika.", "org.apache.pdfbox.", "org.apache.poi.", "org.apache.james.", "com.optimaize.", "org.commonmark.")) {
            assertTrue(log.lines().noneMatch(l -> l.contains(" " + library)), library);
        }
        assertTrue(log.contains(" org.jsoup."), "the log shows what is loaded");
    }

    private static String run(Path... files) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-Xlog:class+load:stdout", "-cp", System.getProperty("java.class.path"),
            Main.class.getName(), files[0].toString(), files[1].toString()).redirectErrorStream(true).start();
        String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        return log;
    }
}
