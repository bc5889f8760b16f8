package org.sanctionsscreener.extract.parse.compact;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes numbers, strings and arrays, each array after its length, little-endian; {@link ModelReader} reads them back. */
final class ModelWriter implements Closeable {
    private final OutputStream out;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

    ModelWriter(OutputStream out) {
        this.out = out;
    }

    void number(int value) throws IOException {
        room(Integer.BYTES).putInt(value);
    }

    void string(String value) throws IOException {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    void strings(List<String> values) throws IOException {
        number(values.size());
        for (String value : values) {
            string(value);
        }
    }

    void bytes(byte[] values) throws IOException {
        number(values.length);
        for (byte value : values) {
            room(Byte.BYTES).put(value);
        }
    }

    void longs(long[] values) throws IOException {
        number(values.length);
        for (long value : values) {
            room(Long.BYTES).putLong(value);
        }
    }

    void ints(int[] values) throws IOException {
        number(values.length);
        for (int value : values) {
            room(Integer.BYTES).putInt(value);
        }
    }

    void floats(float[] values) throws IOException {
        number(values.length);
        for (float value : values) {
            room(Float.BYTES).putFloat(value);
        }
    }

    @Override
    public void close() throws IOException {
        room(buffer.capacity());
        out.close();
    }

    private ByteBuffer room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            out.write(buffer.array(), 0, buffer.position());
            buffer.clear();
        }
        return buffer;
    }
}
