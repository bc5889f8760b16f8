package org.sanctionsscreener.facts;

import java.util.List;
import java.util.Locale;
import org.sanctionsscreener.document.Span;

/**
 * Who says that an act took place, and how.
 *
 * @param act        id of the act
 * @param source     what kind of source
 * @param sourceName the source's words ("a senior U.S. official"), "" for the outlet itself
 */
public record Assertion(String act, Source source, String sourceName, Status status, Modality modality, List<Span> evidence) {

    /** Kinds of source, from the outlet's own word to a court's. */
    public enum Source { OUTLET, UNNAMED_OFFICIAL, NAMED_OFFICIAL, GOVERNMENT, AGENCY, PROSECUTOR, COURT, UN_PANEL, COMPANY, PARTY_ITSELF, MEDIA, EXPERT, UNNAMED, DOCUMENT }

    /**
     * How far the claim has been tested. REPORTED: told as fact by the outlet; ALLEGED: attributed or disputed; CHARGED; SETTLED: without
     * admission; ADMITTED: plea or own statement; FOUND: an agency's finding; ADJUDICATED: conviction or judgment; DENIED: this assertion
     * denies the act; ACQUITTED and DISMISSED: a court cleared it.
     */
    public enum Status { REPORTED, ALLEGED, CHARGED, SETTLED, ADMITTED, FOUND, ADJUDICATED, DENIED, ACQUITTED, DISMISSED;

        /** The status as a word of a sentence: "acquitted". */
        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the text presents the act as fact, as possible, as planned, as a condition or as not having happened; OPINION is comment or law. */
    public enum Modality {
        FACT("told as fact"), POSSIBLE("told as possible"), PLANNED("a plan or forecast"), HYPOTHETICAL("a condition or supposition"),
        NEGATED("the text says that it did not happen"), OPINION("comment or opinion"),
        FICTION("told in a film, a book, a game or as satire");

        private final String words;

        Modality(String words) { this.words = words; }

        /** The modality in words for a memo. */
        public String words() { return words; }
    }

    public Assertion {
        evidence = List.copyOf(evidence);
    }
}
