package org.sanctionsscreener.cli;

import java.util.List;
import java.util.stream.Stream;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.reason.RuleSet;

/** How many rules recognise a provision: the shapes of its card that shared rules read, and the rules that name it. */
final class RuleCount {
    private RuleCount() { }

    static int of(RuleSet pack, Provision law) {
        if (!law.noRule().isEmpty()) {
            return 0;
        }
        long shapes = pack.law().shapes().stream().filter(s -> s.provision().equals(law.id())).count();
        String quoted = '"' + law.id() + '"';
        long own = pack.base().getKiePackages().stream().flatMap(p -> p.getRules().stream()).map(r -> r.getName()).filter(n -> n.contains(law.id())).count();
        long named = own > 0 ? own : texts(pack).filter(t -> t.contains(quoted)).count();
        return (int) (shapes + named);
    }

    private static Stream<String> texts(RuleSet pack) {
        List<String> files = pack.pack().list("", ".drl");
        return files.stream().map(pack.pack()::text);
    }
}
