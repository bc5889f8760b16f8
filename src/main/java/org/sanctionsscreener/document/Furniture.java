package org.sanctionsscreener.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a page's furniture from its article, line by line. The words are data: {@code rules/lexicon/furniture.yaml}. */
final class Furniture {
    /** Longer than this is prose, whatever it begins with, unless a pattern of notices matches. */
    private static final int SHORT = 420;
    private static final int LINE = 120;
    private static final int PHRASE = 80;
    private static final int MOST_PHRASES = 12;

    private final Set<String> phrases;
    private final Set<String> listHeadings;
    private final Set<String> endMarks;
    private final List<String> cues;
    private final Pattern patterns;
    private final Pattern captions;
    private final Pattern bylines;

    private static final class Holder {
        private static final Furniture SHARED = new Furniture(ReadingWords.load("furniture.yaml"));
    }

    Furniture(ReadingWords words) {
        phrases = Set.copyOf(words.phrases("phrases"));
        listHeadings = Set.copyOf(words.phrases("list_headings"));
        cues = words.list("cues").stream().map(c -> c.toLowerCase(Locale.ROOT)).toList();
        endMarks = Set.copyOf(words.phrases("end_marks"));
        patterns = words.pattern("patterns", Pattern.CASE_INSENSITIVE);
        captions = words.pattern("captions", Pattern.CASE_INSENSITIVE);
        bylines = words.pattern("bylines", 0);
    }

    static Furniture shared() { return Holder.SHARED; }

    /** Whether a line, already clean, is furniture by its own words. */
    boolean matches(String line) {
        if (line.length() > SHORT) {
            return false;
        }
        if (foreign(line) || wordless(line)) {
            return true;
        }
        if (line.length() <= PHRASE && (phrases.contains(bare(line)) || onlyPhrases(line))) {
            return true;
        }
        return cued(line) && patterns.matcher(line).matches();
    }

    /** Whether a list of other articles begins after this line. */
    boolean opensList(String line) {
        return line.length() <= PHRASE && listHeadings.contains(bare(line));
    }

    /** Whether a last sentence is an agency's mark that the report ends here. */
    boolean endMark(String sentence) {
        return sentence.length() <= 12 && endMarks.contains(bare(sentence));
    }

    boolean caption(String line) { return cued(line) && captions.matcher(line).matches(); }

    boolean byline(String line) { return cued(line) && bylines.matcher(line).matches(); }

    /** Whether most letters are of another script than Latin: a menu word in Hangul, a Cyrillic share button. */
    static boolean foreign(String line) {
        int latin = 0;
        int other = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < 0x80) {
                latin += (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? 1 : 0;
            } else if (Character.isLetter(c)) {
                if (c < 0x250 || c >= 0x1E00 && c < 0x1F00) {
                    latin++;
                } else {
                    other++;
                }
            }
        }
        return other > latin;
    }

    /** The cheap test before the patterns: short lines, and longer ones with a word that some pattern needs. */
    private boolean cued(String line) {
        if (line.length() <= LINE || line.length() > SHORT) {
            return line.length() <= LINE;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        for (String cue : cues) {
            if (lower.contains(cue)) {
                return true;
            }
        }
        return false;
    }

    private static boolean wordless(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isLetterOrDigit(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** "Share Tweet Email Print": a row of buttons. */
    private boolean onlyPhrases(String line) {
        String[] words = bare(line).split("[ |/·•,]+");
        if (words.length < 2 || words.length > MOST_PHRASES * 2) {
            return false;
        }
        int i = 0;
        while (i < words.length) {
            int taken = 0;
            StringBuilder phrase = new StringBuilder();
            for (int k = i; k < Math.min(words.length, i + 4); k++) {
                phrase.append(k == i ? "" : " ").append(words[k]);
                if (phrases.contains(phrase.toString())) {
                    taken = k - i + 1;
                }
            }
            if (taken == 0) {
                return false;
            }
            i += taken;
        }
        return true;
    }

    /** Lower case, without punctuation and blanks at the ends. */
    static String bare(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && !Character.isLetterOrDigit(line.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
