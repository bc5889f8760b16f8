package org.sanctionsscreener.report;

import java.util.Locale;
import org.sanctionsscreener.document.Published;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.law.State;
import org.sanctionsscreener.reason.FindingKind;

/** The words a reader sees for the constants of facts and findings. */
final class Labels {
    /** What every memo says of itself. */
    static final String LIMITS = "Possible, not established: the memo weighs what the text says, not what happened, and lists what it leaves open. "
            + "It is not legal advice. The law is put in our own words; read the cited paragraph before relying on it.";

    private Labels() { }

    /** A constant as words: {@code POSSIBLE_VIOLATION} is "possible violation". */
    static String words(Object constant) {
        String words = constant.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.startsWith("un ") ? "UN " + words.substring(3) : words;
    }

    /** The name of an exception as words. */
    static String exception(String name) {
        return name.replace('_', ' ');
    }

    static String kind(FindingKind kind) {
        return switch (kind) {
            case OUTSIDE_TEMPORAL_SCOPE -> "outside the time of the law";
            case NOT_CONDUCT -> "not told as conduct";
            case EXEMPT -> "within an exception";
            case CONTESTED -> "law claimed and contested, not applied";
            case NOT_BINDING -> "does not bind";
            case ELEMENT_NOT_MET -> "an element is not met";
            default -> words(kind);
        };
    }

    /** What a kind of flag means and what it does not. */
    static String meaning(FindingKind kind) {
        return switch (kind) {
            case POSSIBLE_VIOLATION -> "a binding prohibition, if the open elements hold";
            case POSSIBLE_LICENCE_BREACH -> "forbidden unless licensed; whether a licence was held is open";
            case SANCTIONABLE_CONDUCT -> "a ground for sanctions, not a breach by the one sanctioned";
            case RED_FLAG -> "a warning sign, not a breach";
            default -> "";
        };
    }

    static String state(State state) {
        return state.name().replace('_', ' ');
    }

    /** "UN DPRK", "US INKSNA"; the body is not said twice. */
    static String regime(Provision law) {
        return law.regime().startsWith(law.body()) ? law.regime() : law.body() + " " + law.regime();
    }

    static String published(Published published) {
        return switch (published.basis()) {
            case STATED -> "published " + published.date();
            case GIVEN -> "published " + published.date() + " (as given)";
            case INFERRED -> "published about " + published.date() + " (inferred from the text)";
            case UNKNOWN -> "publication date not known (give it with --published)";
        };
    }

    /** "English", "Korean"; the code itself where it has no name. */
    static String language(String code) {
        return "und".equals(code) ? "language undecided" : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }

    /** "1 act", "2 acts". */
    static String count(int n, String singular) {
        return n + " " + singular + (n == 1 ? "" : "s");
    }
}
