package org.sanctionsscreener.document;

import java.time.LocalDate;

/**
 * The day of publication and how it is known.
 *
 * @param date  null exactly when the basis is UNKNOWN
 */
public record Published(LocalDate date, Basis basis) {

    /** STATED in the document, GIVEN by the user, INFERRED from the text, or UNKNOWN. */
    public enum Basis { STATED, GIVEN, INFERRED, UNKNOWN }

    /** @throws IllegalArgumentException if date and basis disagree */
    public Published {
        if ((date == null) != (basis == Basis.UNKNOWN)) {
            throw new IllegalArgumentException("a publication date needs a basis, and the reverse");
        }
    }

    public static Published unknown() { return new Published(null, Basis.UNKNOWN); }
}
