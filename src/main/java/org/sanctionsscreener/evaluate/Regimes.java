package org.sanctionsscreener.evaluate;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sanctionsscreener.law.Provision;

/** What the regime names of labels mean in a rule pack; the table is {@code evaluate/regimes.yaml}. */
final class Regimes {
    private static final Map<String, List<String>> TABLE = Tables.read("/evaluate/regimes.yaml", new TypeReference<Map<String, List<String>>>() { });

    private Regimes() { }

    /** The regime of a card as the tables of the report name it: {@code UN DPRK}, {@code US EAR}. */
    static String name(Provision p) { return p.body() + " " + p.regime(); }

    /** Whether a label's regime name means anything in this pack. */
    static boolean known(String label, Collection<Provision> cards) { return cards.stream().anyMatch(p -> matches(label, p)); }

    /** Whether the card is of the regime that the label names. */
    static boolean matches(String label, Provision p) {
        List<String> folders = TABLE.get(label);
        return folders == null ? label.equals(p.regime()) : folders.stream().anyMatch(f -> p.file().startsWith(f) || p.file().contains("/" + f));
    }

    /** Tables that ship with the program. */
    static final class Tables {
        private Tables() { }

        static <T> T read(String resource, TypeReference<T> type) {
            try (InputStream in = Regimes.class.getResourceAsStream(resource)) {
                return new YAMLMapper().readValue(in, type);
            } catch (IOException e) {
                throw new UncheckedIOException("the program's own table " + resource + " cannot be read", e);
            }
        }
    }
}
