package org.sanctionsscreener.extract.lexicon;

import java.util.List;

/** The plural of an English noun phrase, by the regular endings of its last word; a term that is a plural already keeps its form. */
final class Plurals {
    private Plurals() { }

    /** The term and its plural. */
    static List<String> both(String term) {
        char last = term.charAt(term.length() - 1);
        if (!Character.isLetter(last) || last == 's' || Character.isUpperCase(last) && term.length() < 4) {
            return Character.isLetterOrDigit(last) && last != 's' ? List.of(term, term + "s") : List.of(term);
        }
        if (term.endsWith("do") || term.endsWith("ro") && !term.endsWith("uro")) {
            return List.of(term, term + "es", term + "s");
        }
        if (term.endsWith("x") || term.endsWith("ch") || term.endsWith("sh") || term.endsWith("z")) {
            return List.of(term, term + "es");
        }
        if (last == 'y' && term.length() > 1 && "aeiou".indexOf(term.charAt(term.length() - 2)) < 0) {
            return List.of(term, term.substring(0, term.length() - 1) + "ies");
        }
        return List.of(term, term + "s");
    }
}
