package org.sanctionsscreener.reason;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.law.BoundSpec;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.law.State;

/** Which parties of an act a provision binds, read from its card and from the roles that the rules derived. */
final class BoundParties {
    private final Map<String, Party> parties;
    /** Act and role to the parties that may have it. */
    private final Map<String, SortedSet<String>> inRole = new HashMap<>();

    BoundParties(Facts facts, List<Characterisation> characterisations) {
        this.parties = facts.parties().stream().collect(Collectors.toMap(Party::id, p -> p, (a, b) -> a, LinkedHashMap::new));
        characterisations.stream().filter(c -> c.state() != State.NOT_MET && parties.containsKey(c.value()))
                .forEach(c -> inRole.computeIfAbsent(c.act() + ' ' + c.notion(), k -> new TreeSet<>()).add(c.value()));
    }

    /** The act's roles and, under {@code bound}, those whom the provision addresses, as {@link #duties} gives them. */
    SortedMap<String, List<String>> parties(Act act, SortedMap<String, String> duties) {
        SortedMap<String, List<String>> roles = roles(act);
        if (!duties.isEmpty()) {
            roles.put("bound", List.copyOf(duties.keySet()));
        }
        return roles;
    }

    /** The act's roles that the text fills. */
    SortedMap<String, List<String>> roles(Act act) {
        SortedMap<String, List<String>> roles = new TreeMap<>();
        put(roles, "actor", act.actor());
        put(roles, "counterparty", act.counterparty());
        put(roles, "via", act.via());
        put(roles, "beneficiary", act.beneficiary());
        put(roles, "origin", act.origin());
        put(roles, "destination", act.destination());
        return roles;
    }

    /** What the provision asks of each party that it binds; alternatives for an act without direction are joined. */
    SortedMap<String, String> duties(Act act, Provision card) {
        SortedMap<String, TreeSet<String>> duties = new TreeMap<>();
        for (BoundSpec spec : card.bound()) {
            for (String id : inRole.getOrDefault(act.id() + ' ' + spec.role(), Collections.emptySortedSet())) {
                if (addressed(parties.get(id), spec.who())) {
                    duties.computeIfAbsent(id, k -> new TreeSet<>()).add(spec.duty());
                }
            }
        }
        return duties.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> String.join("; or ", e.getValue()), (a, b) -> a, TreeMap::new));
    }

    private static boolean addressed(Party party, String who) {
        return switch (who) {
            case "ANY_STATE", "ANY_PERSON", "FOREIGN_PERSON" -> true;
            case "US_PERSON" -> party.is("US_PERSON") || "US".equals(party.state());
            default -> who.equals(party.state()) || who.equals(party.id());
        };
    }

    private static void put(SortedMap<String, List<String>> roles, String name, List<String> ids) {
        if (!ids.isEmpty()) {
            roles.put(name, ids);
        }
    }
}
