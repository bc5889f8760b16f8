package org.sanctionsscreener.extract.act;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The roles of one act while it is being read: ids of parties or items, in the order in which they were found. */
final class Roles {
    private final Map<Role, Set<String>> filled = new EnumMap<>(Role.class);
    private final List<Integer> tokens = new ArrayList<>();
    /** Whether the goods are those told before, taken up by a word that points back. */
    boolean takenUp;
    /** Whether the text says of the goods whither they were on their way. */
    boolean bound;

    /** Fills a role; a party already in another of the chief roles keeps that one. */
    void add(Role role, String id, int token) {
        boolean chief = role == Role.ACTOR || role == Role.COUNTERPARTY || role == Role.PARTICIPANT;
        if (chief && (has(Role.ACTOR, id) || has(Role.COUNTERPARTY, id) || has(Role.PARTICIPANT, id))) {
            return;
        }
        filled.computeIfAbsent(role, r -> new LinkedHashSet<>()).add(id);
        tokens.add(token);
    }

    boolean has(Role role, String id) { return get(role).contains(id); }

    List<String> get(Role role) { return List.copyOf(filled.getOrDefault(role, Set.of())); }

    boolean empty(Role role) { return get(role).isEmpty(); }

    void clear(Role role) { filled.remove(role); }

    void addAll(Role role, List<String> ids) {
        ids.forEach(id -> add(role, id, -1));
        tokens.removeIf(t -> t < 0);
    }

    void remove(Role role, String id) { filled.getOrDefault(role, new LinkedHashSet<>()).remove(id); }

    /** Whether any party stands in any role. */
    boolean anyParty() {
        return filled.entrySet().stream().anyMatch(e -> e.getKey() != Role.ITEM && !e.getValue().isEmpty());
    }

    /** The same act seen from the other side: who received is the counterparty, who gave the actor. */
    Roles turned() {
        Roles other = new Roles();
        filled.forEach((role, ids) -> {
            Role now = role == Role.ACTOR ? Role.COUNTERPARTY : role == Role.COUNTERPARTY ? Role.ACTOR : role;
            other.filled.put(now, new LinkedHashSet<>(ids));
        });
        other.tokens.addAll(tokens);
        return other;
    }

    /** Words that filled a role. */
    List<Integer> tokens() { return List.copyOf(tokens); }
}
