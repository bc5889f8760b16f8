package org.sanctionsscreener.rulecheck.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sanctionsscreener.pack.Pack;
import org.yaml.snakeyaml.Yaml;

/** Packs that are broken in one way, and packs that are whole: each a few files laid over a common base. */
final class PackCorpus {
    /** One pack with what must be found in it. @param expected places as {@code check file:line:column}, sorted */
    record Example(String name, Pack rules, Pack fixtures, List<String> expected) {
        @Override
        public String toString() { return name; }
    }

    private PackCorpus() { }

    /** Packs with something to find. */
    static List<Example> broken() { return folders("broken"); }

    /** Packs without. */
    static List<Example> good() { return folders("good"); }

    private static List<Example> folders(String kind) {
        Path root = root();
        try (Stream<Path> folders = Files.list(root.resolve(kind))) {
            return folders.filter(Files::isDirectory).sorted().map(f -> example(root, f)).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Example example(Path root, Path folder) {
        Map<String, String> rules = files(root.resolve("base/rules"));
        Map<String, String> fixtures = files(root.resolve("base/fixtures"));
        List<String> expected = new ArrayList<>();
        Path about = folder.resolve("expected.yaml");
        if (Files.exists(about)) {
            Map<String, Object> yaml = new Yaml().load(read(about));
            for (Object without : (List<?>) yaml.getOrDefault("without", List.of())) {
                rules.remove(without.toString().replaceFirst("^rules/", ""));
                fixtures.remove(without.toString().replaceFirst("^fixtures/", ""));
            }
            for (Object problem : (List<?>) yaml.getOrDefault("problems", List.of())) {
                Map<?, ?> p = (Map<?, ?>) problem;
                expected.add(p.get("check") + " " + p.get("file") + ":" + p.get("line") + ":" + p.get("column"));
            }
        }
        rules.putAll(files(folder.resolve("rules")));
        fixtures.putAll(files(folder.resolve("fixtures")));
        return new Example(folder.getFileName().toString(), Pack.of(folder.getFileName().toString(), rules),
                fixtures.isEmpty() ? null : Pack.of("fixtures", fixtures), expected.stream().sorted().toList());
    }

    private static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                walk.filter(Files::isRegularFile).forEach(f -> files.put(folder.relativize(f).toString().replace('\\', '/'), read(f)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return files;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Path root() {
        try {
            return Path.of(PackCorpus.class.getResource("/packs/base/rules/pack.yaml").toURI()).getParent().getParent().getParent();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
