package org.sanctionsscreener.reason;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.Facts;

/** The order of a memo: acts as the text tells them; in an act violations before licences before authorities before red flags; strongest first; leads before what is listed under them. */
final class Order implements Comparator<Finding> {
    private final Map<String, Integer> places = new HashMap<>();
    private final Comparator<Finding> order = Comparator.comparing((Finding f) -> places.getOrDefault(f.act(), Integer.MAX_VALUE))
            .thenComparing(f -> Precedence.of(f.kind()))
            .thenComparing(f -> f.strength() == null ? 0 : -f.strength().ordinal())
            .thenComparing(f -> f.under() != null)
            .thenComparing(Finding::id);

    Order(Facts facts) {
        for (Act act : facts.acts()) {
            places.put(act.id(), places.size());
        }
    }

    @Override
    public int compare(Finding one, Finding other) { return order.compare(one, other); }
}
