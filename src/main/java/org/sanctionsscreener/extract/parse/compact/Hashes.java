package org.sanctionsscreener.extract.parse.compact;

/**
 * 64-bit hashes of strings that can be joined without building the joined string: a polynomial over the characters, so that
 * the hash of "a_b" follows from those of "a" and "b" and the length of "b". {@link #spread} makes every bit depend on all.
 */
final class Hashes {
    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long TYPE = 0xC2B2AE3D27D4EB4FL;
    private static final long[] POWERS = powers();

    private Hashes() { }

    /** @return the hash of the characters */
    static long of(String text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * BASE + text.charAt(i) + 1;
        }
        return hash;
    }

    /** @return the hash of the first string, an underscore and the second, of that hash and length */
    static long join(long first, long second, int length) {
        return (first * BASE + '_' + 1) * power(length) + second;
    }

    /** @return the key of a string seen by a feature of that type */
    static long key(int type, long hash) {
        return spread(hash + type * TYPE);
    }

    /** The finaliser of MurmurHash3: a bijection, so it adds no collisions. */
    static long spread(long hash) {
        long h = hash;
        h = (h ^ h >>> 33) * 0xff51afd7ed558ccdL;
        h = (h ^ h >>> 33) * 0xc4ceb9fe1a85ec53L;
        return h ^ h >>> 33;
    }

    private static long power(int length) {
        if (length < POWERS.length) {
            return POWERS[length];
        }
        long power = POWERS[POWERS.length - 1];
        for (int i = POWERS.length - 1; i < length; i++) {
            power *= BASE;
        }
        return power;
    }

    private static long[] powers() {
        long[] powers = new long[64];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * BASE;
        }
        return powers;
    }
}
