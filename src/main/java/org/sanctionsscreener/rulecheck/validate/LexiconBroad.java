package org.sanctionsscreener.rulecheck.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** Words of the lexicon that plain text is full of, measured on sentences that concern no trade control at all. */
final class LexiconBroad implements Check {
    /** Lines of plain text in which a name or pattern may stand by chance. */
    private static final int CHANCE = 1;
    /** The same for goods: everybody speaks of cars and oil, and goods alone make no act. */
    private static final int GOODS = 3;

    @Override
    public String id() { return "lexicon-broad"; }

    @Override
    public String title() { return "a name, word or pattern of the lexicon that plain text about anything is full of"; }

    @Override
    public boolean applies(Subject subject) { return LexiconTerms.any(subject); }

    @Override
    public void run(Subject subject, Found found) {
        String plain = lines("neutral.txt").stream().collect(Collectors.joining("\n", "\n", "\n"));
        String lower = plain.toLowerCase(Locale.ROOT);
        Set<String> common = lines("common-words.txt").stream().flatMap(l -> Arrays.stream(l.split(" "))).collect(Collectors.toSet());
        long all = plain.lines().filter(l -> !l.isEmpty()).count();
        for (LexiconTerms.Term term : LexiconTerms.of(subject)) {
            String text = term.text();
            if (text.isEmpty()) {
                continue;
            }
            boolean party = term.sort() == LexiconTerms.Sort.PARTY;
            boolean name = text.chars().anyMatch(Character::isUpperCase);
            long lines = name ? count(plain, text) : count(lower, text.toLowerCase(Locale.ROOT));
            if (lines > (party ? CHANCE : GOODS)) {
                found.at(term.place(), "'" + text + "' stands in " + lines + " of " + all + " lines of plain text", "write the longer words that texts use for it");
            } else if (party && !name && common.contains(text)) {
                found.at(term.place(), "'" + text + "' is one of the commonest words of the language", "write the longer words that texts use for it");
            }
        }
        for (LexiconTerms.Term pattern : LexiconTerms.patterns(subject)) {
            if (!LexiconTerms.regex(pattern).equals(pattern.text())) {
                continue; // what reading fills in decides how much it matches
            }
            try {
                Matcher matcher = Pattern.compile(LexiconTerms.regex(pattern), Pattern.CASE_INSENSITIVE).matcher("");
                long lines = plain.lines().filter(l -> !l.isEmpty() && matcher.reset(l).find()).count();
                if (lines > CHANCE) {
                    found.at(pattern.place(), "the pattern matches " + lines + " of " + all + " lines of plain text", "ask for more of the words around it");
                }
            } catch (PatternSyntaxException broken) {
                continue; // told by the check of the lexicon's form
            }
        }
    }

    /** In how many lines a term stands as whole words. */
    private static long count(String text, String term) {
        long lines = 0;
        int end = -1;
        for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
            boolean whole = !Character.isLetterOrDigit(text.charAt(at - 1)) && !Character.isLetterOrDigit(text.charAt(at + term.length()));
            if (whole && at > end) {
                lines++;
                end = text.indexOf('\n', at);
            }
        }
        return lines;
    }

    private static List<String> lines(String file) {
        try (InputStream in = LexiconBroad.class.getResourceAsStream("/validate/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
