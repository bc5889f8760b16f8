package org.sanctionsscreener.extract.time;

import java.time.LocalDate;
import org.sanctionsscreener.facts.ActTime;

/**
 * A time expression, resolved.
 *
 * @param start    first character in the sentence's clean text
 * @param end      the character after the last
 * @param earliest first possible day, null if open ("until 2017")
 * @param latest   last possible day, null if open ("since 2017")
 * @param basis    STATED for calendar dates, RELATIVE for those resolved against the day of publication
 * @param role     what the expression does in the sentence
 */
public record TimeMention(int start, int end, LocalDate earliest, LocalDate latest, ActTime.Basis basis, Role role) {
    /** WHEN an act took place; PUBLICATION of a report or article; DEADLINE or future date; NAME part of a name ("the 2015 deal"), which dates nothing. */
    public enum Role { WHEN, PUBLICATION, FUTURE, NAME }
}
