package org.sanctionsscreener.extract.act;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import org.sanctionsscreener.pack.Pack;

/** Reads a lexicon file of the pack. */
final class YamlFile {
    private static final YAMLMapper YAML = new YAMLMapper();

    private YamlFile() { }

    /** @throws IllegalArgumentException naming the file and line that is no YAML */
    static JsonNode read(Pack pack, String path) {
        try {
            return YAML.readTree(pack.text(path));
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            throw new IllegalArgumentException(path + ":" + line + ": " + broken.getOriginalMessage().lines().findFirst().orElse("not YAML"), broken);
        }
    }

    /** The strings of a list, of a single scalar, or none. */
    static List<String> strings(JsonNode node) {
        List<String> all = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(n -> all.add(n.asText()));
        } else if (node.isValueNode() && !node.isNull()) {
            all.add(node.asText());
        }
        return all;
    }
}
