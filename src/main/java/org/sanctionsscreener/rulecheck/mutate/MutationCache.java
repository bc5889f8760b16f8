package org.sanctionsscreener.rulecheck.mutate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.rulecheck.Fixture;

/**
 * Results of earlier runs by content: a kill holds while the rules, the card and the fixture that noticed it are the same; a survivor
 * while no fixture and no rule changed. A file that cannot be understood counts as empty.
 */
final class MutationCache {
    private final Path file;
    private final Map<String, String[]> lines = new TreeMap<>();
    private final Map<String, String> fixtureDigests = new TreeMap<>();
    private final RuleSet rules;
    private final String drl;
    private final String cards;
    private final String allFixtures;

    private MutationCache(Path file, RuleSet rules, List<Fixture> fixtures) {
        this.file = file;
        this.rules = rules;
        StringBuilder text = new StringBuilder();
        rules.pack().list("", ".drl").forEach(f -> text.append(f).append('\0').append(rules.pack().text(f)).append('\0'));
        this.drl = digest(text + rules.pack().text("common/strength.yaml") + rules.law().memberships());
        this.cards = digest(rules.law().provisions().toString() + rules.law().shapes());
        fixtures.forEach(f -> fixtureDigests.put(f.id(), digest(f.toString())));
        this.allFixtures = digest(fixtureDigests.toString());
    }

    /** @param file null for no cache */
    static MutationCache read(Path file, RuleSet rules, List<Fixture> fixtures) {
        MutationCache cache = new MutationCache(file, rules, fixtures);
        if (file != null && Files.isRegularFile(file)) {
            try {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    String[] cells = line.split("\t", -1);
                    if (cells.length == 4) {
                        cache.lines.put(cells[0], cells);
                    }
                }
            } catch (IOException unreadable) {
                cache.lines.clear();
            }
        }
        return cache;
    }

    Optional<MutantResult> find(Mutant mutant) {
        String[] cells = lines.get(key(mutant));
        if (cells == null) {
            return Optional.empty();
        }
        if (cells[1].equals("KILLED")) {
            return cells[3].equals(fixtureDigests.get(cells[2])) ? Optional.of(new MutantResult(mutant, MutantResult.Outcome.KILLED, cells[2], List.of(), "")) : Optional.empty();
        }
        boolean same = cells[3].equals(allFixtures);
        String[] told = cells[2].split("\u0001", -1);
        List<String> nearest = java.util.Arrays.stream(told).skip(1).toList();
        return same ? Optional.of(new MutantResult(mutant, MutantResult.Outcome.valueOf(cells[1]), "", nearest, told[0])) : Optional.empty();
    }

    /** Writes these results over the earlier ones. */
    void write(List<MutantResult> results) {
        if (file == null) {
            return;
        }
        for (MutantResult r : results) {
            if (r.outcome() != MutantResult.Outcome.NOT_RUN) {
                boolean killed = r.outcome() == MutantResult.Outcome.KILLED;
                lines.put(key(r.mutant()), new String[] {key(r.mutant()), r.outcome().name(), killed ? r.fixture() : String.join("\u0001", java.util.stream.Stream.concat(java.util.stream.Stream.of(r.unasked()), r.nearest().stream()).toList()),
                    killed ? fixtureDigests.get(r.fixture()) : allFixtures});
            }
        }
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            Files.write(file, lines.values().stream().map(c -> String.join("\t", c)).toList(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException("the cache " + file + " cannot be written: " + failed.getMessage(), failed);
        }
    }

    private String key(Mutant mutant) {
        String context = mutant instanceof Mutant.OfCard && rules.law().provision(mutant.subject()) != null
                ? rules.law().provision(mutant.subject()) + rules.law().shapes().stream().filter(s -> s.provision().equals(mutant.subject())).toList().toString()
                : cards;
        return digest(mutant.id() + '\0' + drl + '\0' + context);
    }

    static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
