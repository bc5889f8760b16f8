package org.sanctionsscreener.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.sanctionsscreener.pack.Pack;

/** A rule pack as it was in a git revision, read by git itself without touching the working tree. */
final class GitPack {
    private static final List<String> USUAL = List.of("rules", "");

    private final Path folder;

    /** @param folder a folder in the repository */
    GitPack(Path folder) { this.folder = folder; }

    /**
     * Reads a pack.
     *
     * @param revision {@code HEAD~3}, a branch, a tag, with the pack's path behind a colon: {@code main:packs/own}. Without a path, the
     *                 folder rules of the repository, or the repository itself
     * @throws Engine.PackException if there is no such revision, or no pack in it
     */
    Pack at(String revision) {
        int colon = revision.indexOf(':');
        String commit = colon < 0 ? revision : revision.substring(0, colon);
        if (commit.isEmpty() || commit.startsWith("-")) {
            throw new Engine.PackException("'" + revision + "' names neither a directory nor a git revision", null);
        }
        String id = text("rev-parse", "--verify", "--quiet", commit + "^{commit}");
        if (id == null) {
            throw new Engine.PackException("'" + revision + "' is neither a directory with a pack.yaml nor a revision of the git repository here", null);
        }
        Path top = Path.of(text("rev-parse", "--show-toplevel"));
        for (String path : colon < 0 ? USUAL : List.of(revision.substring(colon + 1).replaceAll("/+$", ""))) {
            byte[] zip = new GitPack(top).run("archive", "--format=zip", id + ":" + path);
            Map<String, String> files = zip == null ? Map.of() : unzip(zip);
            if (files.containsKey("pack.yaml")) {
                return Pack.of(revision, files);
            }
        }
        throw new Engine.PackException("revision '" + commit + "' has no pack.yaml in " + (colon < 0 ? "its folder rules; name the pack's path: " + commit + ":PATH"
                : revision.substring(colon + 1)), null);
    }

    private static Map<String, String> unzip(byte[] zip) {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (!entry.isDirectory() && !name.startsWith(".")) {
                    files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
                }
            }
            return files;
        } catch (IOException broken) {
            throw new Engine.PackException("what git archive gave cannot be read (" + broken.getMessage() + ")", broken);
        }
    }

    private String text(String... arguments) {
        byte[] out = run(arguments);
        return out == null ? null : new String(out, StandardCharsets.UTF_8).strip();
    }

    /** What git prints, null if it fails. */
    private byte[] run(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            Process git = new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            git.getOutputStream().close();
            CompletableFuture<byte[]> out = CompletableFuture.supplyAsync(() -> {
                try {
                    return git.getInputStream().readAllBytes();
                } catch (IOException broken) {
                    throw new java.io.UncheckedIOException(broken);
                }
            });
            return git.waitFor() == 0 ? out.join() : null;
        } catch (IOException missing) {
            throw new Engine.PackException("git cannot be run (" + missing.getMessage() + "); install it, or name directories", missing);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Engine.PackException("interrupted", stopped);
        }
    }
}
