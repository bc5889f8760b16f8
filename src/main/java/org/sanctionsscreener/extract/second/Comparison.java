package org.sanctionsscreener.extract.second;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.extract.act.ActKinds;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.ActTime;
import org.sanctionsscreener.facts.Disagreement;
import org.sanctionsscreener.facts.Disagreement.About;

/**
 * What two readings of one act differ on: conflicts, which speak against both, and what only the second reader reads, which speaks
 * against nothing that the rules read.
 */
final class Comparison {
    /** A blank, or a comma and a blank. */
    private static final int GAP = 2;
    private static final String STATE = "state:";
    /** Differences of who, what, when: with any, the second reader's reading is an act of its own beside that of the rules. */
    private boolean apart;
    private final List<Disagreement> conflicts = new ArrayList<>();
    private final List<Disagreement> additions = new ArrayList<>();
    private final Act rules;
    private final Act model;
    private final Function<String, String> names;
    private final Function<String, List<Span>> places;

    /**
     * @param names  the words for a party's or an item's id
     * @param places where it stands in the text
     */
    Comparison(Act rules, ReadAct read, Set<String> saidAlready, Vocabulary words, Function<String, String> names,
               Function<String, List<Span>> places) {
        this.rules = rules;
        this.model = read.act();
        this.names = names;
        this.places = places;
        if (!rules.type().equals(model.type()) && ActKinds.alike(rules.type(), model.type())) {
            addition(About.TYPE, "The second reader calls it " + type(model) + ", the rules " + type(rules) + ".", "Which is it: " + type(rules) + " or " + type(model) + "?");
        } else if (!rules.type().equals(model.type())) {
            conflict(About.TYPE, "The rules read the act as " + type(rules) + ", the second reader as " + type(model) + ".", "Which is it: " + type(rules) + " or " + type(model) + "?");
        }
        roles().forEach((role, sides) -> compare(About.ROLE, role, sides.get(0), sides.get(1)));
        if (model.directed() && !rules.directed() && !model.actor().isEmpty() && !model.counterparty().isEmpty()) {
            addition(About.ROLE, "The second reader alone reads a direction: " + named(model.actor()) + " toward " + named(model.counterparty()) + ".", "Who gives and who receives?");
        }
        compare(About.ITEM, "goods", rules.items(), model.items());
        time();
        if (rules.phase() != model.phase()) {
            conflicts.add(new Disagreement(rules.id(), About.PHASE, false, "The rules read the act as " + rules.phase().words() + ", the second reader as " + model.phase().words()
                    + "; the rules' reading stands.", "How far did it get?", List.of()));
        }
        String also = read.circumstances().stream().filter(c -> !saidAlready.contains(c.kind())).map(c -> words.circumstances().get(c.kind())).distinct().collect(Collectors.joining("; "));
        if (!also.isEmpty()) {
            List<Span> where = read.circumstances().stream().filter(c -> !saidAlready.contains(c.kind())).flatMap(c -> c.evidence().stream()).distinct().sorted().toList();
            conflicts.add(new Disagreement(rules.id(), About.CIRCUMSTANCE, false, "The second reader alone also reads: " + also + ".", "Does the text say so: " + also + "?", where));
            apart = true;
        }
    }

    /** Whether the second reader's reading must stand beside that of the rules, to be weighed by itself. */
    boolean apart() { return apart; }

    /** What both readings must answer for. */
    List<Disagreement> conflicts() { return conflicts; }

    /** What the second reader adds. */
    List<Disagreement> additions() { return additions; }

    private Map<String, List<List<String>>> roles() {
        List<String> whole = rules.directed() ? rules.counterparty() : union(rules.actor(), rules.counterparty());
        List<String> either = rules.directed() && model.directed() ? rules.actor() : union(rules.actor(), rules.counterparty());
        Map<String, List<List<String>>> roles = new LinkedHashMap<>();
        roles.put("actor", List.of(either, model.actor()));
        roles.put("counterparty", List.of(whole, model.counterparty()));
        roles.put("one in between", List.of(rules.via(), model.via()));
        roles.put("beneficiary", List.of(rules.beneficiary(), model.beneficiary()));
        roles.put("origin", List.of(rules.origin(), model.origin()));
        roles.put("destination", List.of(rules.destination(), model.destination()));
        return roles;
    }

    private void compare(About about, String what, List<String> first, List<String> second) {
        List<String> more = second.stream().filter(id -> !first.contains(id)).toList();
        if (more.isEmpty()) {
            return;
        }
        if (!first.isEmpty() && Collections.disjoint(first, second) && !beside(first, second)) {
            conflict(about, "The rules read the " + what + " as " + named(first) + ", the second reader as " + named(second) + ".",
                    "Which is right as the " + what + ": " + named(first) + " or " + named(second) + "?");
        } else {
            addition(about, "The second reader alone reads the " + what + " as " + named(more) + ".", "Is " + named(more) + " the " + what + "?");
        }
    }

    /** "the merchant Orland Traders": two names side by side, or one inside the other, are one name and its description. */
    private boolean beside(List<String> first, List<String> second) {
        return first.stream().filter(id -> !id.startsWith(STATE)).flatMap(id -> places.apply(id).stream()).anyMatch(one -> second.stream()
                .filter(id -> !id.startsWith(STATE)).flatMap(id -> places.apply(id).stream()).anyMatch(other -> one.start() <= other.end() + GAP && other.start() <= one.end() + GAP));
    }

    private void time() {
        ActTime read = model.time();
        if (read == null) {
            return;
        }
        boolean known = rules.time().basis() == ActTime.Basis.STATED || rules.time().basis() == ActTime.Basis.RELATIVE;
        if (!known) {
            addition(About.TIME, "The second reader alone dates the act: " + read.describe() + ".", "When did the act take place?");
        } else if (before(rules.time(), read) || before(read, rules.time())) {
            conflict(About.TIME, "The rules date the act " + rules.time().describe() + ", the second reader " + read.describe() + ".", "When did the act take place?");
        }
    }

    private static boolean before(ActTime one, ActTime other) {
        return one.latest() != null && other.earliest() != null && one.latest().isBefore(other.earliest());
    }

    private void conflict(About about, String text, String ask) {
        conflicts.add(new Disagreement(rules.id(), about, false, text, ask, List.of()));
        apart = true;
    }

    private void addition(About about, String text, String ask) {
        additions.add(new Disagreement(rules.id(), about, false, text, ask, List.of()));
        apart = true;
    }

    private String named(List<String> ids) {
        return ids.stream().map(names).distinct().collect(Collectors.joining(" and "));
    }

    private static String type(Act act) { return act.type().toLowerCase(Locale.ROOT).replace('_', ' '); }

    private static List<String> union(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        other.stream().filter(id -> !all.contains(id)).forEach(all::add);
        return all;
    }
}
