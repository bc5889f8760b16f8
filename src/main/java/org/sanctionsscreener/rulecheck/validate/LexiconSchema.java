package org.sanctionsscreener.rulecheck.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.sanctionsscreener.extract.Extractor;
import org.sanctionsscreener.extract.lexicon.Lexicon;
import org.sanctionsscreener.extract.mention.MentionFinder;
import org.sanctionsscreener.law.CardException;

/** Lexicon files that the reading of texts refuses. */
final class LexiconSchema implements Check {
    private static final Pattern PLACE = Pattern.compile("^(?:rule pack: )?(lexicon/\\w+\\.yaml):(?:(\\d+):)? ?(.*)", Pattern.DOTALL);
    private static final List<String> WORDS = List.of("lexicon/vocabulary.yaml", "lexicon/states.yaml", "lexicon/actors.yaml", "lexicon/items.yaml");
    private static final List<String> ALL = List.of("lexicon/acts.yaml", "lexicon/circumstances.yaml", "lexicon/sources.yaml", "lexicon/descriptions.yaml");

    @Override
    public String id() { return "lexicon-schema"; }

    @Override
    public String title() { return "a lexicon file that reading refuses: an id twice, a word outside the vocabulary, a pattern that is none"; }

    @Override
    public boolean applies(Subject subject) { return LexiconTerms.any(subject); }

    @Override
    public void run(Subject subject, Found found) {
        if (subject.broken().keySet().stream().anyMatch(f -> f.startsWith("lexicon/"))) {
            return;
        }
        boolean patterns = patterns(subject, found);
        List<String> missing = new ArrayList<>(WORDS.stream().filter(f -> !subject.pack().has(f)).toList());
        if (!missing.isEmpty()) {
            missing.forEach(f -> found.at(f, 0, 0, "the file is missing, and reading needs it", "write it, be it with empty lists"));
            return;
        }
        try {
            Lexicon lexicon = new Lexicon(subject.pack());
            if (patterns && ALL.stream().allMatch(subject.pack()::has)) {
                MentionFinder mentions = new MentionFinder(subject.pack(), lexicon);
                new Extractor(subject.pack(), mentions, () -> {
                    throw new IllegalStateException("nothing is read here");
                }).getClass();
            }
        } catch (CardException card) {
            found.at(card.file(), Math.max(1, card.line()), 1, card.getMessage().replaceFirst("^\\S+: ", ""), "mend the entry");
        } catch (IllegalArgumentException refused) {
            Matcher place = PLACE.matcher(String.valueOf(refused.getMessage()));
            if (place.matches()) {
                found.at(place.group(1), place.group(2) == null ? 1 : Math.max(1, Integer.parseInt(place.group(2))), 1, place.group(3), "mend the entry");
            } else {
                found.at("lexicon/vocabulary.yaml", 0, 0, "the lexicon cannot be read: " + refused.getMessage(), "mend the entry that it names");
            }
        }
    }

    private static boolean patterns(Subject subject, Found found) {
        boolean sound = true;
        for (LexiconTerms.Term term : LexiconTerms.patterns(subject)) {
            try {
                Pattern.compile(LexiconTerms.regex(term));
            } catch (PatternSyntaxException broken) {
                found.at(term.place(), "not a regular expression: " + broken.getDescription(), "mend the pattern");
                sound = false;
            }
        }
        return sound;
    }
}
