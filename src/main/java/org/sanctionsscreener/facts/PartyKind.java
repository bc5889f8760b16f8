package org.sanctionsscreener.facts;

/** What sort of actor a {@link Party} is. PLACE is a territory, port or facility that acts or receives in a text. */
public enum PartyKind { STATE, ORGANISATION, PERSON, VESSEL, AIRCRAFT, GROUP, PLACE }
