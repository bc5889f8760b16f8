package org.sanctionsscreener.extract.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.sanctionsscreener.extract.mention.LawMention;

/** Which bodies of law the words of a breach speak of: "violations of the X Regulations and the Y Act", "X Regulations violations", "the X Act was violated". */
final class NamedBreach {
    /** How far behind the breach the first law may stand, and each further one behind the one before it, in characters. */
    private static final int FIRST = 110;
    private static final int NEXT = 170;
    private static final int BEFORE = 4;
    private static final int SUBJECT = 40;

    private static final Set<String> BREACH = Set.of("violation", "violations", "pursuant");
    /** "violations by X under the Y Act" speaks of the Act's powers; "prohibited dealings under the Y Act" of what it prohibits. */
    private static final Set<String> BREAKS = Set.of("violation", "violations", "pursuant", "under");

    private final Reading reading;

    NamedBreach(Reading reading) { this.reading = reading; }

    /** The laws in text order; empty if the words name none. */
    List<LawMention> of(TriggerHit hit) {
        List<LawMention> all = reading.laws.stream().sorted(Comparator.comparingInt(LawMention::start)).toList();
        if (all.isEmpty()) {
            return List.of();
        }
        Grammar grammar = reading.tree;
        int from = grammar.token(hit.head()).start();
        int end = grammar.token(hit.head()).end();
        List<LawMention> found = new ArrayList<>();
        int reach = end + FIRST;
        int at = end;
        for (LawMention law : all) {
            boolean within = law.start() < at && law.end() > at;
            if (law.start() >= end && (within || law.start() <= reach && !clauseBetween(at, law.start(), hit))) {
                found.add(law);
                at = Math.max(at, law.end());
                reach = at + NEXT;
            }
        }
        if (hit.nominal() || found.isEmpty() && grammar.verb(hit.head()) && grammar.group(hit.head()).passive()) {
            int near = hit.nominal() ? BEFORE : SUBJECT;
            all.stream().filter(l -> l.end() <= from && from - l.end() <= near).forEach(found::add);
        }
        return found;
    }

    /** Whether another clause begins between the two places: a finite verb, or the words of another breach. */
    private boolean clauseBetween(int start, int end, TriggerHit hit) {
        for (int i = 0; i < reading.tree.size(); i++) {
            int place = reading.tree.token(i).start();
            if (place >= start && place < end && i != hit.head() && (reading.tree.pos(i).matches("VBD|VBZ|VBP|MD") || (hit.words() == 1 ? BREAKS : BREACH).contains(reading.tree.form(i)))
                    && reading.laws.stream().noneMatch(l -> l.start() <= place && place < l.end())) {
                return true;
            }
        }
        return false;
    }
}
