package org.sanctionsscreener.extract.parse.compact;

import java.io.IOException;

/**
 * An open-addressing map of 64-bit keys to small numbers: the upper half of a key says where to look, the lower half is what is stored,
 * beside the number. A key that was never put in is taken for one that was about once in 2^31 look-ups; keys put in are kept apart,
 * which {@link #build} checks.
 */
final class KeyTable {
    private static final double LOAD = 0.7;
    private final long[] stored;

    private KeyTable(long[] stored) {
        this.stored = stored;
    }

    /**
     * @param values for each key, from 0
     * @return a table of the keys
     * @throws IllegalStateException when two keys cannot be told apart
     */
    static KeyTable build(long[] keys, int[] values) {
        KeyTable table = new KeyTable(new long[(int) (keys.length / LOAD) + 2]);
        for (int i = 0; i < keys.length; i++) {
            int slot = table.home(keys[i]);
            while (table.stored[slot] != 0) {
                if ((int) table.stored[slot] == print(keys[i])) {
                    throw new IllegalStateException("two features share a hash; choose another base in Hashes");
                }
                slot = table.next(slot);
            }
            table.stored[slot] = (long) values[i] << 32 | print(keys[i]) & 0xffffffffL;
        }
        return table;
    }

    static KeyTable read(ModelReader in) throws IOException {
        return new KeyTable(in.longs());
    }

    void write(ModelWriter out) throws IOException {
        out.longs(stored);
    }

    /** @return the number kept for the key, or -1 */
    int find(long key) {
        int print = print(key);
        for (int slot = home(key);; slot = next(slot)) {
            long there = stored[slot];
            if ((int) there == print) {
                return (int) (there >>> 32);
            }
            if (there == 0) {
                return -1;
            }
        }
    }

    /**
     * The same for many keys: their homes are asked for one after the other before any is looked at, so that the memory serves many at a time.
     *
     * @param keys   keys, of which the first so many count
     * @param values what is kept for those that are found, in order, is written here
     * @return how many were found
     */
    int find(long[] keys, int count, int[] values) {
        long[] homes = new long[count];
        for (int i = 0; i < count; i++) {
            homes[i] = stored[home(keys[i])];
        }
        int found = 0;
        for (int i = 0; i < count; i++) {
            int value = (int) homes[i] == print(keys[i]) ? (int) (homes[i] >>> 32) : homes[i] == 0 ? -1 : find(keys[i]);
            if (value >= 0) {
                values[found++] = value;
            }
        }
        return found;
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
