package org.sanctionsscreener.rulecheck.validate;

import java.util.HashMap;
import java.util.Map;

/** A name of two parties, or a word for two items of one family, that nothing tells apart. */
final class LexiconAmbiguous implements Check {
    @Override
    public String id() { return "lexicon-ambiguous"; }

    @Override
    public String title() { return "one name for two parties, which the text cannot tell apart"; }

    @Override
    public boolean applies(Subject subject) { return LexiconTerms.any(subject); }

    @Override
    public void run(Subject subject, Found found) {
        Map<String, LexiconTerms.Term> seen = new HashMap<>();
        for (LexiconTerms.Term term : LexiconTerms.of(subject)) {
            LexiconTerms.Term first = term.sort() == LexiconTerms.Sort.PARTY ? seen.putIfAbsent(term.text(), term) : null;
            if (first != null && !first.entry().equals(term.entry())) {
                found.at(term.place(), "'" + term.text() + "' names " + first.entry() + " too (" + first.place().file() + ":" + first.place().line() + ")",
                        "leave it to the one that texts mean, or put it under 'shared' in states.yaml");
            }
        }
    }
}
