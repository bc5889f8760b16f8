package org.sanctionsscreener.law;

import java.time.LocalDate;

/**
 * One state's place in a group of states that provisions speak of ("Country Group D:4"), from and to a day. A provision asks for the group
 * by its name as a notion.
 *
 * @param group    name of the group
 * @param state    the state's code
 * @param from     first day
 * @param to       last day, null if it lasts
 * @param doubtful true if the membership or its day is doubtful, which the memo says
 */
public record Membership(String group, String state, LocalDate from, LocalDate to, boolean doubtful) { }
