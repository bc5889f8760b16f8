package org.sanctionsscreener.rulecheck.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The names and words of the lexicon, each with its entry and place. */
final class LexiconTerms {
    /** What a term names. */
    enum Sort { PARTY, ITEM }

    /** @param entry id of what it names */
    record Term(Sort sort, String entry, Yaml place) {
        String text() { return place.text(); }
    }

    private LexiconTerms() { }

    /** The terms of states, actors and items; those that several entries share on purpose are left out. */
    static List<Term> of(Subject subject) {
        List<Term> terms = new ArrayList<>();
        for (Yaml state : entries(subject, "lexicon/states.yaml", "states")) {
            Stream.of("names", "demonyms", "metonyms", "capital", "places").flatMap(k -> state.values(k).stream())
                    .forEach(t -> terms.add(new Term(Sort.PARTY, "state:" + state.text("code"), t)));
        }
        for (Yaml actor : entries(subject, "lexicon/actors.yaml", "actors")) {
            Stream.of("name", "aliases").flatMap(k -> actor.values(k).stream()).forEach(t -> terms.add(new Term(Sort.PARTY, actor.text("id"), t)));
        }
        for (Yaml item : entries(subject, "lexicon/items.yaml", "items")) {
            item.values("terms").forEach(t -> terms.add(new Term(Sort.ITEM, item.text("id"), t)));
        }
        return terms;
    }

    /** The phrases that only hide the terms inside them. */
    static List<Yaml> neutral(Subject subject, Sort sort) {
        return entries(subject, sort == Sort.PARTY ? "lexicon/states.yaml" : "lexicon/items.yaml", "neutral");
    }

    /** The patterns of circumstances, with their kind. */
    static List<Term> patterns(Subject subject) {
        return entries(subject, "lexicon/circumstances.yaml", "circumstances").stream()
                .flatMap(c -> c.values("patterns").stream().map(p -> new Term(Sort.ITEM, c.text("kind"), p))).toList();
    }

    /** A pattern as a regular expression: the places that reading fills in ({USPLACE}) stand for any word. */
    static String regex(Term pattern) { return pattern.text().replaceAll("(?<!\\\\p)\\{[A-Z]\\w*}", "\\\\w+"); }

    private static List<Yaml> entries(Subject subject, String file, String key) {
        Yaml root = subject.yaml(file);
        return root == null ? List.of() : root.items(key);
    }

    /** Whether the pack has a lexicon at all. */
    static boolean any(Subject subject) { return !subject.pack().list("lexicon/", ".yaml").isEmpty(); }
}
