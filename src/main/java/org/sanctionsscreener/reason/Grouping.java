package org.sanctionsscreener.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists findings of one act under the one that fits it closest: a general or earlier provision under the closer or later one that its
 * card names, and what only exposes to sanctions, or only warns, under a possible breach of the same act.
 */
final class Grouping {
    private static final Comparator<Finding> CLOSEST = Comparator.comparing((Finding f) -> Precedence.of(f.kind()))
            .thenComparing(f -> -f.strength().ordinal()).thenComparing(Finding::id);

    private Grouping() { }

    static List<Finding> under(List<Finding> findings) {
        Map<String, Finding> flagged = new HashMap<>();
        for (Finding f : findings) {
            if (f.kind().flagged()) {
                flagged.put(f.id(), f);
            }
        }
        List<Finding> grouped = new ArrayList<>();
        for (Finding f : findings) {
            String lead = f.kind().flagged() ? lead(f, flagged) : null;
            grouped.add(lead == null ? f : f.under(lead));
        }
        return rooted(closest(grouped));
    }

    /** What stands under a finding that itself stands under another is listed with the one that leads, so that no reader loses it. */
    private static List<Finding> rooted(List<Finding> grouped) {
        Map<String, Finding> byId = new HashMap<>();
        grouped.stream().filter(f -> f.kind().flagged()).forEach(f -> byId.put(f.id(), f));
        List<Finding> rooted = new ArrayList<>();
        for (Finding f : grouped) {
            String lead = f.under();
            for (int steps = 0; lead != null && byId.get(lead).under() != null && steps < byId.size(); steps++) {
                lead = byId.get(lead).under();
            }
            rooted.add(lead == null || lead.equals(f.under()) ? f : f.under(lead));
        }
        return rooted;
    }

    private static String lead(Finding f, Map<String, Finding> flagged) {
        return f.provision().under().stream().map(id -> f.act() + "/" + id).filter(flagged::containsKey).findFirst().orElse(null);
    }

    /** Exposure to sanctions and warning signs stand under the possible breach of the same act, one of the same body of law before another. */
    private static List<Finding> closest(List<Finding> grouped) {
        Map<String, List<Finding>> leads = new HashMap<>();
        for (Finding f : grouped) {
            if (f.kind().flagged() && f.under() == null) {
                leads.computeIfAbsent(f.act(), a -> new ArrayList<>()).add(f);
            }
        }
        return grouped.stream().map(f -> {
            boolean weaker = f.under() == null && (f.kind() == FindingKind.SANCTIONABLE_CONDUCT || f.kind() == FindingKind.RED_FLAG);
            return !weaker ? f : leads.get(f.act()).stream().filter(l -> Precedence.of(l.kind()) < Precedence.of(f.kind()))
                    .min(Comparator.comparing((Finding l) -> !l.provision().body().equals(f.provision().body())).thenComparing(CLOSEST))
                    .map(l -> f.under(l.id())).orElse(f);
        }).toList();
    }
}
