package org.sanctionsscreener.rulecheck.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of the lexicon that no text can ever reach. */
final class LexiconUnreachable implements Check {
    @Override
    public String id() { return "lexicon-unreachable"; }

    @Override
    public String title() { return "a word of the lexicon that can never be found: hidden by another entry, or written as no text is"; }

    @Override
    public boolean applies(Subject subject) { return LexiconTerms.any(subject); }

    @Override
    public void run(Subject subject, Found found) {
        Map<LexiconTerms.Sort, Set<String>> hidden = new HashMap<>();
        for (LexiconTerms.Sort sort : LexiconTerms.Sort.values()) {
            hidden.put(sort, LexiconTerms.neutral(subject, sort).stream().map(n -> n.text().toLowerCase(Locale.ROOT)).collect(Collectors.toSet()));
        }
        for (LexiconTerms.Term term : LexiconTerms.of(subject)) {
            String text = term.text();
            if (text.isEmpty() || text.chars().noneMatch(Character::isLetterOrDigit)) {
                found.at(term.place(), "there is no word in '" + text + "'", "write the word, or remove the entry");
            } else if (hidden.get(term.sort()).contains(text.toLowerCase(Locale.ROOT))) {
                found.at(term.place(), "'" + text + "' stands under 'neutral' too, which hides it", "remove it here or there");
            } else if (text.matches(".*[\\s\u00A0]{2,}.*|.*[\t\u00A0\u200B].*")) {
                found.at(term.place(), "'" + text + "' holds blanks that no text has", "write one plain blank between words");
            }
        }
        Yaml circumstances = subject.yaml("lexicon/circumstances.yaml");
        List<List<String>> rivals = circumstances == null ? List.of() : circumstances.items("rivals").stream().map(r -> r.items().stream().map(Yaml::text).toList()).toList();
        Map<String, LexiconTerms.Term> patterns = new HashMap<>();
        for (LexiconTerms.Term pattern : LexiconTerms.patterns(subject)) {
            LexiconTerms.Term first = patterns.putIfAbsent(pattern.text(), pattern);
            if (first != null && rivals.stream().anyMatch(r -> r.contains(first.entry()) && r.contains(pattern.entry())
                    && r.indexOf(first.entry()) < r.indexOf(pattern.entry()))) {
                found.at(pattern.place(), "the same pattern stands for " + first.entry() + " in line " + first.place().line() + ", its rival, which wins", "keep it for one kind");
            }
        }
    }
}
