package org.sanctionsscreener.extract.parse.compact;

import java.io.IOException;
import java.util.Arrays;

/**
 * An open-addressing set of 64-bit keys: the upper half of a key says where to look, the lower half is what is stored. A key
 * that was never put in is taken for one that was about once in 2^31 look-ups; keys put in are kept apart, which
 * {@link #build} checks.
 */
final class KeyTable {
    private static final double LOAD = 0.7;
    private final int[] stored;

    private KeyTable(int[] stored) {
        this.stored = stored;
    }

    /**
     * @return a table of the keys
     * @throws IllegalStateException when two keys cannot be told apart
     */
    static KeyTable build(long[] keys) {
        KeyTable table = new KeyTable(new int[(int) (keys.length / LOAD) + 2]);
        for (long key : keys) {
            int slot = table.home(key);
            while (table.stored[slot] != 0) {
                if (table.stored[slot] == print(key)) {
                    throw new IllegalStateException("two features share a hash; choose another base in Hashes");
                }
                slot = table.next(slot);
            }
            table.stored[slot] = print(key);
        }
        return table;
    }

    static KeyTable read(ModelReader in) throws IOException {
        return new KeyTable(in.ints());
    }

    void write(ModelWriter out) throws IOException {
        out.ints(stored);
    }

    /** @return the slot of the key, below {@link #capacity}, or -1 */
    int find(long key) {
        int print = print(key);
        for (int slot = home(key);; slot = next(slot)) {
            int there = stored[slot];
            if (there == print) {
                return slot;
            }
            if (there == 0) {
                return -1;
            }
        }
    }

    int capacity() {
        return stored.length;
    }

    int used() {
        return (int) Arrays.stream(stored).filter(s -> s != 0).count();
    }

    private int home(long key) {
        return (int) ((key >>> 32) * stored.length >>> 32);
    }

    private int next(int slot) {
        return slot + 1 == stored.length ? 0 : slot + 1;
    }

    /** Never 0, which marks an empty slot. */
    private static int print(long key) {
        return (int) key == 0 ? 1 : (int) key;
    }
}
