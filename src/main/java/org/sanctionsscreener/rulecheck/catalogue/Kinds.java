package org.sanctionsscreener.rulecheck.catalogue;

import java.util.Locale;
import org.sanctionsscreener.law.ProvisionKind;

/** The words a reader sees for the constants of cards. */
final class Kinds {
    private Kinds() { }

    /** What a kind of provision does, as a sentence without its stop. */
    static String words(ProvisionKind kind) {
        return switch (kind) {
            case PROHIBITION -> "Prohibition: conduct that matches it is a possible violation";
            case LICENCE_REQUIREMENT -> "Licence requirement: conduct that matches it may have needed a licence";
            case SANCTIONS_AUTHORITY -> "Authority to sanction: conduct that matches it may have consequences and breaches nothing";
            case CRIMINAL -> "Criminal provision: conduct that matches it is a possible offence";
            case DUTY -> "Duty to act: an omission that matches it is a possible breach";
            case CALLED_UPON -> "Only calls upon: nothing that matches it is a violation";
            case PROCEDURAL -> "Procedure, scope or definition: nobody breaches it by conduct";
            case RED_FLAG -> "Warning sign: never a violation";
        };
    }

    /** A constant or a card's short name as words. */
    static String plain(String name) { return name.toLowerCase(Locale.ROOT).replace('_', ' '); }

    /** Whom a card binds: a code of a state as its name. */
    static String party(String who) {
        return switch (who) {
            case "ANY_STATE" -> "any state";
            case "ANY_PERSON" -> "any person";
            case "US_PERSON" -> "person of the United States";
            case "FOREIGN_PERSON" -> "foreign person";
            default -> who.length() == 2 ? new Locale.Builder().setRegion(who).build().getDisplayCountry(Locale.ENGLISH) : who.substring(who.indexOf(':') + 1);
        };
    }
}
