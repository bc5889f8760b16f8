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
    void aTableGivesTheNumbersOfItsKeysAndNoOthers() {
        long[] keys = LongStream.generate(random::nextLong).limit(20_000).toArray();
        KeyTable table = KeyTable.build(keys, IntStream.range(0, keys.length).toArray());
        assertArrayEquals(IntStream.range(0, keys.length).toArray(), LongStream.of(keys).mapToInt(table::find).toArray());
        assertTrue(LongStream.generate(random::nextLong).limit(20_000).noneMatch(key -> table.find(key) >= 0));
    }

    @Test
    void twoKeysThatCannotBeToldApartAreRefused() {
        assertThrows(IllegalStateException.class, () -> KeyTable.build(new long[] {5, 9, 5}, new int[3]));
    }

    @Test
    void sparseAndWholeFeaturesAddTheSameAsTheFullMatrix() {
        int labels = 131;
        float[][] rows = new float[labels + 1][labels];
        for (int row = 0; row < rows.length; row++) {
            // As many weights as the row's number, at labels of its own.
            for (int y : random.ints(0, labels).distinct().limit(row).toArray()) {
                rows[row][y] = random.nextFloat() - 0.5f;
            }
        }
        long[] keys = IntStream.range(0, rows.length).mapToLong(row -> Hashes.key(0, row)).toArray();
        SparseWeights model = SparseWeights.of(keys, row -> rows[row]);
        float[] sums = new float[labels];
        float[] expected = new float[labels];
        for (float[] row : rows) {
            for (int y = 0; y < labels; y++) {
                expected[y] += row[y];
            }
        }
        Slots known = model.find(keys, keys.length);
        assertEquals(rows.length, known.count);
        model.add(known, sums);
        assertArrayEquals(expected, sums);
        assertEquals(0, model.find(new long[] {Hashes.key(1, 11)}, 1).count);
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
            out.longs(new long[] {-1, Long.MIN_VALUE + 7});
            Lexicon.WordLists.of(Map.of("ship", List.of("NN", "VB"), "to", List.of("TO"))).write(out);
        }
        ModelReader in = new ModelReader(new ByteArrayInputStream(bytes.toByteArray()));
        assertEquals("naïve", in.string());
        assertArrayEquals(ints, in.ints());
        assertArrayEquals(floats, in.floats());
        assertArrayEquals(new long[] {-1, Long.MIN_VALUE + 7}, in.longs());
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
