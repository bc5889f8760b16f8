package org.sanctionsscreener.law;

/**
 * Who a provision binds, by the role that party plays in the act.
 *
 * @param provision id of the provision
 * @param role      SUPPLIER, RECIPIENT, ACTOR, PARTICIPANT, VIA
 * @param who       a state's code, {@code ANY_STATE}, {@code US_PERSON}, {@code ANY_PERSON}, {@code FOREIGN_PERSON}, a group's id
 * @param duty      what it must do or not do, in our words
 */
public record BoundSpec(String provision, String role, String who, String duty) { }
