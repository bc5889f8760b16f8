package org.sanctionsscreener.extract.parse.compact;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Which features a model looks at.
 *
 * @param sets  features with several values at once (the clusters of a word)
 * @param items single features, each joined from one or more items
 */
record Template(List<FeatureItem> sets, List<List<FeatureItem>> items) {

    static Template read(ModelReader in) throws IOException {
        List<FeatureItem> sets = items(in);
        List<List<FeatureItem>> joined = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            joined.add(items(in));
        }
        return new Template(sets, joined);
    }

    void write(ModelWriter out) throws IOException {
        write(out, sets);
        out.number(items.size());
        for (List<FeatureItem> joined : items) {
            write(out, joined);
        }
    }

    private static List<FeatureItem> items(ModelReader in) throws IOException {
        List<FeatureItem> items = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            Source source = Source.valueOf(in.string());
            String relation = in.string();
            int window = in.number();
            Field field = Field.valueOf(in.string());
            String attribute = in.string();
            items.add(new FeatureItem(source, relation.isEmpty() ? null : Relation.valueOf(relation), window, field,
                    attribute.isEmpty() ? null : attribute(field, attribute)));
        }
        return items;
    }

    private static void write(ModelWriter out, List<FeatureItem> items) throws IOException {
        out.number(items.size());
        for (FeatureItem item : items) {
            out.string(item.source.name());
            out.string(item.relation == null ? "" : item.relation.name());
            out.number(item.window);
            out.string(item.field.name());
            out.string(item.attribute == null ? "" : item.attribute.toString());
        }
    }

    /** The types which NLP4J's own template reader gives the attributes. */
    private static Object attribute(Field field, String text) {
        return switch (field) {
            case prefix, suffix -> Integer.valueOf(text);
            case valency -> Direction.valueOf(text);
            case dependent_set -> Field.valueOf(text);
            default -> text;
        };
    }
}
