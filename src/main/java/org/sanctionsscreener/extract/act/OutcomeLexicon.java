package org.sanctionsscreener.extract.act;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sanctionsscreener.facts.Assertion.Source;
import org.sanctionsscreener.facts.Assertion.Status;

/** Words by which an article tells what became of conduct told before; part of {@code lexicon/sources.yaml}. */
final class OutcomeLexicon {
    /** Nouns of what a court hears: "the case", "all charges". */
    final Set<String> cases;
    /** Verbs by which a case ends without a verdict. */
    final Set<String> drops;
    /** Words that take up conduct told before instead of naming other conduct: "pleaded guilty to two counts". */
    final Set<String> generic;
    /** Verbs by which somebody owns to what he did. */
    final Set<String> owns;
    /** Verbs that call conduct something, and what it must be called for the words to own it. */
    final Set<String> calls;
    final Set<String> successes;
    /** What an agency's finding about conduct speaks of: licences, violations. */
    final Set<String> lacks;
    final Set<String> breaches;
    /** Verbs that say when conduct was, and nouns beside those of a breach that take it up. */
    final Set<String> occurs;
    final Set<String> dealings;

    /** Nouns of what ends or opens a case, the longest first. */
    final List<Paper> papers;

    /** A noun such as "consent agreement", as words; what it makes of the conduct and who decides. */
    record Paper(List<String> words, int head, Status status, Source source) { }

    OutcomeLexicon(JsonNode node, JsonNode paperGroups) {
        List<Paper> read = new ArrayList<>();
        for (JsonNode group : paperGroups) {
            for (String words : YamlFile.strings(group.path("nouns"))) {
                List<String> all = List.of(words.split(" "));
                read.add(new Paper(all, all.contains("of") ? all.indexOf("of") - 1 : all.size() - 1, Status.valueOf(group.path("status").asText()), Source.valueOf(group.path("source").asText())));
            }
        }
        read.sort(Comparator.comparingInt((Paper p) -> -p.words().size()));
        papers = List.copyOf(read);
        cases = nouns(node, "cases");
        drops = verbs(node, "drops");
        Set<String> all = nouns(node, "generic");
        all.addAll(cases);
        generic = Set.copyOf(all);
        owns = verbs(node, "owns");
        calls = verbs(node, "calls");
        successes = Set.copyOf(YamlFile.strings(node.path("successes")));
        lacks = nouns(node, "lacks");
        breaches = nouns(node, "breaches");
        occurs = verbs(node, "occurs");
        dealings = nouns(node, "dealings");
        breaches.addAll(verbs(node, "breaches"));
    }

    private static Set<String> nouns(JsonNode node, String name) { return all(node, name, Inflections::noun); }

    private static Set<String> verbs(JsonNode node, String name) { return all(node, name, Inflections::verb); }

    private static Set<String> all(JsonNode node, String name, java.util.function.Function<String, Set<String>> forms) {
        Set<String> all = new LinkedHashSet<>();
        YamlFile.strings(node.path(name)).forEach(entry -> all.addAll(forms.apply(entry)));
        return all;
    }
}
