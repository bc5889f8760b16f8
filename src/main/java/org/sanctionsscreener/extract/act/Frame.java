package org.sanctionsscreener.extract.act;

import java.util.List;
import java.util.Map;

/**
 * Which grammatical relation fills which role.
 *
 * @param verb slots of a verb: relation or preposition to roles, tried in order
 * @param noun slots of a nominalisation, the verb's prepositions included
 */
record Frame(String name, Map<String, List<Role>> verb, Map<String, List<Role>> noun) {
    /** Roles of a slot, empty if the frame does not know it. */
    List<Role> roles(String slot, boolean nominal) {
        return (nominal ? noun : verb).getOrDefault(slot, List.of());
    }

    /** Whether the frame's subject receives what is moved. */
    boolean receives() {
        return roles("from", false).contains(Role.COUNTERPARTY);
    }
}
