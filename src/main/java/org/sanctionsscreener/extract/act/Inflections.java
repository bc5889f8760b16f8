package org.sanctionsscreener.extract.act;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** The forms of an English word: regular ones are made, irregular ones are given behind the base form. */
final class Inflections {
    private Inflections() { }

    /** Forms of a verb from an entry such as {@code "sell sold"} or {@code "ship"}. */
    static Set<String> verb(String entry) {
        String[] words = entry.trim().split("\\s+");
        Set<String> forms = new LinkedHashSet<>(Arrays.asList(words));
        String base = words[0];
        forms.add(plural(base));
        forms.add(stem(base) + "ing");
        if (base.endsWith("ie")) {
            forms.add(base.substring(0, base.length() - 2) + "ying");
        }
        if (words.length == 1) {
            forms.add(past(base));
        }
        // Both spellings of a doubled l and of a final consonant are in use: "channeled", "channelled".
        if (words.length == 1 && base.matches(".*[aeiou]l")) {
            forms.add(base + "ed");
            forms.add(base + "led");
            forms.add(base + "ing");
            forms.add(base + "ling");
        }
        return forms;
    }

    /** Forms of a noun from an entry such as {@code "delivery"}. */
    static Set<String> noun(String entry) {
        String[] words = entry.trim().split("\\s+");
        Set<String> forms = new LinkedHashSet<>(Arrays.asList(words));
        forms.add(plural(words[0]));
        return forms;
    }

    private static String plural(String base) {
        if (base.matches(".*(s|x|z|ch|sh|o)")) {
            return base + "es";
        }
        return base.matches(".*[^aeiou]y") ? base.substring(0, base.length() - 1) + "ies" : base + "s";
    }

    private static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        return base.matches(".*[^aeiou]y") ? base.substring(0, base.length() - 1) + "ied" : stem(base) + "ed";
    }

    /** Before -ing and -ed: a silent e falls, a final consonant after one short stressed vowel doubles. */
    private static String stem(String base) {
        if (base.endsWith("e") && !base.matches(".*(ee|oe|ye)")) {
            return base.substring(0, base.length() - 1);
        }
        boolean shortWord = base.matches("[^aeiou]*[aeiou][bdgklmnprtvz]") || base.matches("[^aeiou]*qu[aeiou][bdgmnpt]");
        boolean stressedLast = base.matches(".*((con|de|in|pre|re|trans)fer|ship|mit|quit|pel|cur|plan|plot|equip|refit|flag|scrap)");
        boolean doubled = (shortWord || stressedLast) && !base.matches(".*((?<!q)[aeiou]{2}.|[wxy])");
        return doubled ? base + base.charAt(base.length() - 1) : base;
    }
}
