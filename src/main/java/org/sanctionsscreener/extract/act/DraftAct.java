package org.sanctionsscreener.extract.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.document.Zone;
import org.sanctionsscreener.facts.ActTime;

/** An act while it is being read: what a trigger gave, before acts are merged and numbered. */
final class DraftAct {
    final TriggerHit hit;
    final Reading reading;
    final Stance stance;
    String type;
    Roles roles;
    ActTime time;
    boolean directed = true;
    String endUse = "";
    boolean definite;
    boolean deniedApart;
    /** The act of the same sentence of which this one is told: "shipped pumps, in violation of the embargo"; null for none. */
    DraftAct breachBy;
    final TreeSet<Span> evidence = new TreeSet<>();
    final List<Note> notes = new ArrayList<>();

    /** A circumstance of this act. */
    record Note(String kind, String value, Span where) { }

    DraftAct(TriggerHit hit, Reading reading, String type, Roles roles, Stance stance) {
        this.hit = hit;
        this.reading = reading;
        this.type = type;
        this.roles = roles;
        this.stance = stance;
    }

    boolean headline() {
        return reading.sentence.zone() == Zone.TITLE || reading.sentence.zone() == Zone.DECK;
    }

    int sentence() { return reading.sentence.index(); }

    /** Ids of all who act, give, receive or take part. */
    Set<String> everybody() {
        Set<String> all = new TreeSet<>(roles.get(Role.ACTOR));
        all.addAll(roles.get(Role.COUNTERPARTY));
        all.addAll(roles.get(Role.PARTICIPANT));
        return all;
    }

    void note(String kind, String value, Span where) {
        Note note = new Note(kind, value, where);
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    boolean has(String kind) {
        return notes.stream().anyMatch(n -> n.kind().equals(kind));
    }

    /** Whether a denial was told apart from the conduct, which then is somebody's claim; false where the denial itself tells it. */
    boolean toldApart() {
        return deniedApart;
    }

    @Override
    public String toString() { return type + roles.get(Role.ACTOR) + "->" + roles.get(Role.COUNTERPARTY) + roles.get(Role.ITEM); }
}
