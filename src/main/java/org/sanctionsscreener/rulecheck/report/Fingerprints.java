package org.sanctionsscreener.rulecheck.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Names a problem by check, file and message, not by its line: it stays the same when text above it moves. */
final class Fingerprints {
    private final Map<String, Integer> seen = new HashMap<>();

    /** The fingerprint of the next problem, problems taken in order: the second of two alike gets its own. */
    String next(Problem p) {
        String key = p.check() + '\n' + p.file() + '\n' + p.message();
        int occurrence = seen.merge(key, 1, Integer::sum);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest((key + '\n' + occurrence).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
