package org.sanctionsscreener.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Datelines, and the publication day. */
class DatelineTest {
    private static final String REST = "The ministry said on Monday that the ships had left port.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PARIS, May 3 (Example News) - | PARIS | Example News",
        "Vienna, August 5 (ENA) -- | Vienna | ENA",
        "SEOUL (Example) \u2014 | SEOUL | Example",
        "WASHINGTON \u2013 | WASHINGTON | ''",
        "NEW YORK, Sept. 20, 2019 (Example) - | NEW YORK | Example",
        "ABU DHABI, United Arab Emirates \u2014 | ABU DHABI, United Arab Emirates | ''",
        "Beijing, 4 March (Example) -- | Beijing | Example",
        "(Seoul=Example News) | Seoul | Example News",
        "[Daily Example New York=Special Correspondent Kim Ha-na] | '' | Daily Example New York"})
    void found(String line, String place, String outlet) {
        Document d = Reading.text(line + " " + REST);
        assertEquals(place, d.dateline().place());
        assertEquals(outlet, d.dateline().outlet());
        assertEquals(line.strip(), d.dateline().span().slice(d.text()));
        assertEquals(REST, d.sentences().get(1).text());
        assertEquals(Zone.BYLINE, d.sentences().get(0).zone());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Iran - long a foe of the port authority - said that the ships had left.", "Note: the ships had left port in May, the ministry said.",
        "The ministry - after a month - said that the ships had left.", "On May 3 - a Friday - the ministry said that the ships had left.",
        "ENTITIES \u2013 31 CFR 501.805 lists three firms that paid a penalty in May."})
    void proseIsNoDateline(String text) {
        Document d = Reading.text(text);
        assertFalse(d.dateline().present(), d.dateline().toString());
        assertEquals(text, d.sentences().get(0).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Published 21 September 2020~%s | 2020-09-21 | STATED",
        "Ships leave port~Posted: March 4, 2018 at 10:00~%s | 2018-03-04 | STATED",
        "Ships leave port~Monday, 4 March 2019~%s | 2019-03-04 | STATED",
        "PENALTY NOTICE FOR October 27 , 2011~%s | 2011-10-27 | STATED",
        "PARIS, May 3, 2017 (Example) - %s | 2017-05-03 | STATED",
        "PARIS, May 3 (Example) - %s~\u00A9 2016 Example News. All rights reserved. | 2016-05-03 | INFERRED",
        "PARIS, May 3 (Example) - %s The sale was signed on 4 December 2014. | 2015-05-03 | INFERRED",
        "PARIS, May 3 (Example) - %s | '' | UNKNOWN",
        "%s The first sale was on 4 December 2014 and the last on the 20th. | '' | UNKNOWN"})
    void published(String text, String date, Published.Basis basis) {
        Published p = Reading.text(text.replace("~", "\n\n").formatted(REST)).published();
        assertEquals(basis, p.basis());
        assertEquals(date.isEmpty() ? null : LocalDate.parse(date), p.date());
    }

    @Test
    void theUsersDayYieldsToTheDocuments() throws Exception {
        DocumentReader reader = new DocumentReader(ReadOptions.published(LocalDate.of(2022, 1, 2)));
        assertEquals(Published.Basis.GIVEN, reader.read("a", "a", "", null, "", REST).published().basis());
        assertEquals(LocalDate.of(2020, 9, 21), reader.read("a", "a", "", null, "", "Published 21 September 2020\n\n" + REST).published().date());
        assertEquals(LocalDate.of(2019, 1, 1), reader.read("a", "a", "", LocalDate.of(2019, 1, 1), "", REST).published().date());
    }
}
