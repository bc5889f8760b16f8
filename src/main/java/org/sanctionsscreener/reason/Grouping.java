package org.sanctionsscreener.reason;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists a general or earlier provision under the closer or later one that its card names, when both are flagged for one act. */
final class Grouping {
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
            grouped.add(lead == null ? f : new Finding(f.id(), f.provision(), f.act(), f.kind(), f.reason(), f.strength(), f.strengthSteps(),
                    f.status(), f.contested(), f.parties(), f.duties(), f.elements(), f.contrary(), f.toConfirm(), f.exceptionsConsidered(), lead, f.trace()));
        }
        return grouped;
    }

    private static String lead(Finding f, Map<String, Finding> flagged) {
        return f.provision().under().stream().map(id -> f.act() + "/" + id).filter(flagged::containsKey).findFirst().orElse(null);
    }
}
