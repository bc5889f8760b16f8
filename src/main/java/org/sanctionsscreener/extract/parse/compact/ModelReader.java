package org.sanctionsscreener.extract.parse.compact;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link ModelWriter} wrote, in bulk. */
final class ModelReader implements Closeable {
    private final InputStream in;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

    ModelReader(InputStream in) {
        this.in = in;
    }

    int number() throws IOException {
        return fill(Integer.BYTES).getInt();
    }

    String string() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    List<String> strings() throws IOException {
        int count = number();
        List<String> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(string());
        }
        return values;
    }

    byte[] bytes() throws IOException {
        byte[] values = new byte[number()];
        if (in.readNBytes(values, 0, values.length) < values.length) {
            throw truncated();
        }
        return values;
    }

    long[] longs() throws IOException {
        long[] values = new long[number()];
        for (int done = 0; done < values.length;) {
            int some = Math.min(values.length - done, buffer.capacity() / Long.BYTES);
            fill(some * Long.BYTES).asLongBuffer().get(values, done, some);
            done += some;
        }
        return values;
    }

    int[] ints() throws IOException {
        int[] values = new int[number()];
        for (int done = 0; done < values.length;) {
            int some = Math.min(values.length - done, buffer.capacity() / Integer.BYTES);
            fill(some * Integer.BYTES).asIntBuffer().get(values, done, some);
            done += some;
        }
        return values;
    }

    float[] floats() throws IOException {
        float[] values = new float[number()];
        for (int done = 0; done < values.length;) {
            int some = Math.min(values.length - done, buffer.capacity() / Float.BYTES);
            fill(some * Float.BYTES).asFloatBuffer().get(values, done, some);
            done += some;
        }
        return values;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private ByteBuffer fill(int bytes) throws IOException {
        if (in.readNBytes(buffer.array(), 0, bytes) < bytes) {
            throw truncated();
        }
        return buffer.clear().limit(bytes);
    }

    private static EOFException truncated() {
        return new EOFException("the parser's model ends early; build it again (mvn clean package)");
    }
}
