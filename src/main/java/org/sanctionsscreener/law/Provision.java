package org.sanctionsscreener.law;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One rule of law: a card of the rule pack. It says what the law is; the DRL beside it says when an act engages it.
 *
 * @param id            id of the law data: instrument and paragraph, joined by hyphens
 * @param cite          citation to the paragraph
 * @param regime        short name of the regime: {@code DPRK}, {@code IRAN}, {@code EAR}, ...
 * @param body          {@code UN} or {@code US}
 * @param instrument    id of the resolution, act or part
 * @param kind          what it does
 * @param summary       what it forbids, requires or allows, in our words
 * @param notCovered    what it does not reach, in our words
 * @param bound         who it binds
 * @param elements      its conditions in the order of the text
 * @param exceptions    its exceptions
 * @param inForce       when it applied; never empty
 * @param under         ids of closer or later provisions under which a finding of this one is listed when both are found for one act
 * @param noRule        why no rule flags it, "" if rules do
 * @param verified      whether the law data says that a published text was seen
 * @param verifiedScope what of it was seen
 * @param confidence    high, medium or low, as the law data says
 * @param notes         doubts and corrections
 * @param sources       where it was read
 * @param file          path of the card's file in the pack
 * @param line          line of the card in that file, from 1; 0 if unknown
 */
public record Provision(String id, String cite, String title, String regime, String body, String instrument, ProvisionKind kind,
                        String summary, String notCovered, List<BoundSpec> bound, List<ElementSpec> elements,
                        List<ExceptionSpec> exceptions, List<InForce> inForce, List<String> under, String noRule,
                        boolean verified, String verifiedScope, String confidence, String notes, List<String> sources,
                        String file, int line) {
    public Provision {
        bound = List.copyOf(bound);
        elements = List.copyOf(elements);
        exceptions = List.copyOf(exceptions);
        inForce = List.copyOf(inForce);
        under = List.copyOf(under);
        sources = List.copyOf(sources);
    }

    /** The name of one of its elements as words: {@code origin_dprk} is "origin DPRK" where the card itself writes DPRK in capitals. */
    public String words(String element) {
        return Arrays.stream(element.split("_")).map(word -> capitals(word.toUpperCase(Locale.ROOT)) ? word.toUpperCase(Locale.ROOT) : word).collect(Collectors.joining(" "));
    }

    /** Whether the card writes the word in capitals. Asked for each element that is not met, so without building the card's text. */
    private boolean capitals(String word) {
        return word.length() > 1 && word.chars().allMatch(c -> c >= 'A' && c <= 'Z')
                && (stands(word, cite) || stands(word, title) || stands(word, summary) || elements.stream().anyMatch(e -> stands(word, e.test()) || stands(word, e.unknownIf())));
    }

    private static boolean stands(String word, String text) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if ((at == 0 || !wordly(text.charAt(at - 1))) && (at + word.length() == text.length() || !wordly(text.charAt(at + word.length())))) {
                return true;
            }
        }
        return false;
    }

    private static boolean wordly(char c) { return Character.isLetterOrDigit(c) || c == '_'; }

    /** Every interval in which it applied, in words. */
    public String applied() {
        return inForce.stream().filter(i -> i.standing() == InForce.Standing.SETTLED || i.standing() == InForce.Standing.CONTESTED)
                .map(InForce::describe).collect(Collectors.joining("; "));
    }
}
