package org.sanctionsscreener.extract.parse.compact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CompactFormatTest {
    private final Random random = new Random(3);

    @Test
    void joinedHashesAreThoseOfTheJoinedString() {
        for (String a : List.of("", "a", "VBD", "_", "ünïcode", "x".repeat(200))) {
            for (String b : List.of("", "NN", "a_b", "y".repeat(63), "y".repeat(64), "y".repeat(500))) {
                assertEquals(Hashes.of(a + "_" + b), Hashes.join(Hashes.of(a), Hashes.of(b), b.length()), a + "_" + b);
            }
        }
    }

    @Test
    void aTableFindsItsKeysInSlotsOfTheirOwnAndNoOthers() {
        long[] keys = LongStream.generate(random::nextLong).limit(20_000).toArray();
        KeyTable table = KeyTable.build(keys);
        assertEquals(keys.length, LongStream.of(keys).mapToInt(table::find).filter(slot -> slot >= 0).distinct().count());
        assertEquals(keys.length, table.used());
        assertTrue(LongStream.generate(random::nextLong).limit(20_000).noneMatch(key -> table.find(key) >= 0));
    }

    @Test
    void twoKeysThatCannotBeToldApartAreRefused() {
        assertThrows(IllegalStateException.class, () -> KeyTable.build(new long[] {5, 9, 5}));
    }

    @Test
    void sparseAndWholeFeaturesAddTheSameAsTheFullMatrix() {
        // Feature 0 has labels 1 and 3, feature 1 has all four.
        KeyTable table = KeyTable.build(new long[] {Hashes.key(0, 11), Hashes.key(0, 12)});
        int sparse = table.find(Hashes.key(0, 11));
        int whole = table.find(Hashes.key(0, 12));
        int[] starts = new int[table.capacity() + 1];
        for (int slot = 0; slot < table.capacity(); slot++) {
            starts[slot + 1] = starts[slot] + (slot == sparse ? 2 : slot == whole ? 4 : 0);
        }
        byte[] labels = new byte[6];
        float[] weights = new float[6];
        labels[starts[sparse]] = 1;
        labels[starts[sparse] + 1] = 3;
        weights[starts[sparse]] = 0.5f;
        weights[starts[sparse] + 1] = -2;
        IntStream.range(0, 4).forEach(y -> weights[starts[whole] + y] = y + 1f);
        SparseWeights model = new SparseWeights(table, starts, labels, weights);
        float[] scores = new float[4];
        model.add(sparse, scores);
        assertArrayEquals(new float[] {0, 0.5f, 0, -2}, scores);
        model.add(whole, scores);
        assertArrayEquals(new float[] {1, 2.5f, 3, 2}, scores);
        assertEquals(-1, model.find(Hashes.key(1, 11)));
    }

    @Test
    void whatIsWrittenIsReadAndACutFileIsNamed() throws IOException {
        int[] ints = random.ints(50_000).toArray();
        float[] floats = {0, -0f, Float.MIN_VALUE, 1e30f};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ModelWriter out = new ModelWriter(bytes)) {
            out.string("naïve");
            out.ints(ints);
            out.floats(floats);
            out.shorts(new short[] {-1, 7});
            Lexicon.WordLists.of(Map.of("ship", List.of("NN", "VB"), "to", List.of("TO"))).write(out);
        }
        ModelReader in = new ModelReader(new ByteArrayInputStream(bytes.toByteArray()));
        assertEquals("naïve", in.string());
        assertArrayEquals(ints, in.ints());
        assertArrayEquals(floats, in.floats());
        assertArrayEquals(new short[] {-1, 7}, in.shorts());
        Lexicon.WordLists lists = Lexicon.WordLists.read(in);
        assertEquals(List.of("NN", "VB"), lists.lists().get(lists.find(Hashes.spread(Hashes.of("ship")))));
        assertEquals(-1, lists.find(Hashes.spread(Hashes.of("shop"))));

        byte[] cut = new byte[100_000];
        System.arraycopy(bytes.toByteArray(), 0, cut, 0, cut.length);
        ModelReader broken = new ModelReader(new ByteArrayInputStream(cut));
        broken.string();
        assertTrue(assertThrows(EOFException.class, broken::ints).getMessage().contains("build it again"));
    }
}
