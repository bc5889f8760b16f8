package org.sanctionsscreener.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsscreener.pack.Pack;

/** Packs named as directories and as git revisions. */
class RulesDiffCommandTest {
    @TempDir Path dir;

    @Test
    void aRevisionOfARepositoryIsReadByGit() throws Exception {
        assumeTrue(git("init", "-q") == 0, "git is not installed");
        Files.createDirectories(dir.resolve("packs/own/un"));
        Files.writeString(dir.resolve("packs/own/pack.yaml"), "name: own\nversion: 1\n");
        Files.writeString(dir.resolve("packs/own/un/a.yaml"), "first\n");
        assertEquals(0, git("add", "-A"));
        assertEquals(0, git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-m", "first"));
        Files.writeString(dir.resolve("packs/own/un/a.yaml"), "second\n");
        Pack pack = new GitPack(dir.resolve("packs")).at("HEAD:packs/own");
        assertEquals("first\n", pack.text("un/a.yaml"));
        assertTrue(message(() -> new GitPack(dir).at("HEAD")).contains("name the pack's path"));
        assertTrue(message(() -> new GitPack(dir).at("no-such")).contains("neither a directory"));
    }

    @Test
    void theSamePackDiffersInNothingAndUsageIsChecked() throws IOException {
        Path article = Files.writeString(dir.resolve("a.txt"), Cli.FLAGGED);
        Cli same = Cli.run("rules", "diff", "built-in", "built-in", "--corpus", article.toString(), "--fail-on-change");
        assertEquals(0, same.exit(), same.toString());
        assertEquals("nothing changed; 1 documents, 0 differ, 0 findings\n", same.out());
        assertEquals(2, Cli.run("rules", "diff", "built-in", "built-in", "--corpus", dir.resolve("gone").toString()).exit());
        assertEquals(4, Cli.run("rules", "diff", "no such revision", "built-in").exit());
    }

    private static String message(Runnable fails) {
        try {
            fails.run();
            return "";
        } catch (Engine.PackException refused) {
            return refused.getMessage();
        }
    }

    private int git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            Process git = new ProcessBuilder(command).directory(dir.toFile()).redirectErrorStream(true).start();
            new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return git.waitFor();
        } catch (IOException missing) {
            return -1;
        }
    }
}
