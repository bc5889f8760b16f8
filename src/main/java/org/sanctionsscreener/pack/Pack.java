package org.sanctionsscreener.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a rule pack: cards, DRL and lexicon, by their path inside the pack with forward slashes.
 *
 * <p>The whole pack is read once (it is a few megabytes of text), so that everything built from one Pack sees the same bytes.
 */
public final class Pack {
    private final String origin;
    private final TreeMap<String, String> files;
    private final String sha256;

    private Pack(String origin, TreeMap<String, String> files) {
        this.origin = origin;
        this.files = files;
        this.sha256 = digest(files);
    }

    /** The default pack, carried by the program itself. */
    public static Pack embedded() { return carried("/rules"); }

    /** The fixtures of the default pack, carried by the program itself. */
    public static Pack embeddedFixtures() { return carried("/fixtures"); }

    private static Pack carried(String root) {
        try {
            var resource = Pack.class.getResource(root + "/pack.yaml");
            if (resource == null) {
                throw new IllegalStateException("the program was built without " + root + "/pack.yaml on its class path; build it again");
            }
            URI uri = resource.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return new Pack("default", read(Path.of(uri).getParent()));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return new Pack("default", read(jar.getPath(root)));
            } catch (FileSystemAlreadyExistsException open) {
                return new Pack("default", read(FileSystems.getFileSystem(uri).getPath(root)));
            }
        } catch (URISyntaxException | IOException broken) {
            throw new IllegalStateException("the program's own rule pack cannot be read: " + broken.getMessage(), broken);
        }
    }

    /**
     * A pack in a directory.
     *
     * @throws IOException if the directory is missing, unreadable or holds no {@code pack.yaml}
     */
    public static Pack directory(Path root) throws IOException {
        if (!Files.isRegularFile(root.resolve("pack.yaml"))) {
            throw new NoSuchFileException(root.resolve("pack.yaml").toString());
        }
        return new Pack(root.toString(), read(root));
    }

    /** A pack held in memory: path to content. */
    public static Pack of(String origin, Map<String, String> files) {
        return new Pack(origin, new TreeMap<>(files));
    }

    /** Where the pack came from, for messages: "default" or the directory. */
    public String origin() { return origin; }

    /** SHA-256 over paths and contents in path order, hexadecimal: the same files give the same value on every machine. */
    public String sha256() { return sha256; }

    /** Paths that start with {@code prefix} and end with {@code suffix}, sorted. */
    public List<String> list(String prefix, String suffix) {
        return files.keySet().stream().filter(p -> p.startsWith(prefix) && p.endsWith(suffix)).toList();
    }

    public boolean has(String path) { return files.containsKey(path); }

    /** @throws IllegalArgumentException if there is no such file */
    public String text(String path) {
        String text = files.get(path);
        if (text == null) {
            throw new IllegalArgumentException("the rule pack " + origin + " has no file " + path);
        }
        return text;
    }

    private static TreeMap<String, String> read(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .filter(p -> !p.getFileName().toString().startsWith("."))
                    .collect(Collectors.toMap(p -> root.relativize(p).toString().replace('\\', '/'), Pack::content, (a, b) -> a, TreeMap::new));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(file + ": " + broken.getMessage(), broken);
        }
    }

    private static String digest(TreeMap<String, String> files) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            files.forEach((path, text) -> {
                sha.update(path.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
                sha.update(text.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
            });
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
