package org.sanctionsscreener.rulecheck.mutate;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.rulecheck.Place;

/** A small change of the pack that its fixtures ought to notice. */
public sealed interface Mutant {
    /** Stable name: file, rule or provision, and the change. */
    String id();

    /** What sort of change: {@code drop-condition}, {@code shift-from}, ... */
    String kind();

    /** The changed place. */
    Place place();

    default String file() { return place().file(); }

    default int line() { return place().line(); }

    /** The rule or provision that is changed. */
    String subject();

    /** What was changed, in words. */
    String change();

    /** Why no facts whatever can tell it from the original as long as none of a fixture has shown otherwise, "" if they may. */
    String same();

    /** What a fixture has to show to notice it, in words. */
    String wanted();

    /**
     * A change of a card.
     *
     * @param expects what a fixture that notices it expects, as YAML below {@code expect}, one line each
     * @param same    why no facts whatever can tell it from the original as long as none of a fixture has shown otherwise, "" if they may
     * @param matters which fixtures it can make a difference to
     * @param day     the day of the act that tells the two apart, null if it is not about a day
     * @param law     makes the cards with the change
     */
    record OfCard(String id, String kind, Place place, String subject, String change, String wanted, String expects, String same, Predicate<Reach> matters,
                  LocalDate day, Supplier<LawBook> law) implements Mutant { }

    /**
     * A change of a rule.
     *
     * @param rule    name of the rule that is replaced
     * @param expects what a fixture expects where the rule fires, as YAML below {@code expect}; "" if that cannot be told
     * @param same    why no facts whatever can tell it from the original as long as none of a fixture has shown otherwise, "" if they may
     * @param text    the changed rule under the name {@code id}; "" if the rule is only removed
     */
    record OfRule(String id, String kind, Place place, String rule, String change, String wanted, String expects, String same, String text) implements Mutant {
        @Override
        public String subject() { return rule; }
    }
}
