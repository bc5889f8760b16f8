package org.sanctionsscreener.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What an undated article gives away of its day, and what it does not. */
class DateCluesTest {
    private static Published of(String text) throws UnreadableDocumentException {
        return new DocumentReader(ReadOptions.defaults()).read("x", "x", "", null, "", text).published();
    }

    @Test
    void officesAndAComingEventLeaveOneDay() throws UnreadableDocumentException {
        Published p = of("The shipment left port on the 17th, a diplomat said. It was stopped at sea two days later.\n\n"
                + "President Barack Obama will speak at the upcoming UN General Assembly on the 20th, aides said.");
        assertEquals(Published.Basis.INFERRED, p.basis());
        assertEquals(LocalDate.of(2016, 9, 17), p.date());
    }

    @Test
    void officesAloneLeaveYearsAndSoNothing() throws UnreadableDocumentException {
        assertEquals(Published.unknown(), of("President Barack Obama met the visitors and spoke about the shipments on the 20th of the month."));
    }

    @Test
    void aFormerHolderSaysNothing() throws UnreadableDocumentException {
        assertEquals(Published.unknown(), of("Former President Barack Obama will speak at the upcoming UN General Assembly on the 20th, aides said."));
    }

    @Test
    void aWeekdayWithItsDateLeavesOneYearOfATerm() throws UnreadableDocumentException {
        // In that term the 10th of May was a Friday in one year only.
        Published p = of("Traders were arrested on Friday, May 10, the police said. Prime Minister Theresa May thanked the officers.");
        assertEquals(new Published(LocalDate.of(2019, 5, 10), Published.Basis.INFERRED), p);
    }

    @Test
    void aStatedDateNeedsNoClue() throws UnreadableDocumentException {
        assertEquals(Published.Basis.STATED, of("Published 3 March 2018\n\nPresident Donald Trump will speak at the upcoming UN General Assembly on the 25th.").basis());
    }
}
