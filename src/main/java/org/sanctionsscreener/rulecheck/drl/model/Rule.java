package org.sanctionsscreener.rulecheck.drl.model;

import java.util.List;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.RuleDescr;
import org.sanctionsscreener.reason.drl.DrlFile;
import org.sanctionsscreener.reason.drl.Names;

/**
 * A rule as its checks see it.
 *
 * @param file        where it stands
 * @param names       what the names in its file stand for
 * @param parsed      what the parser made of it
 * @param conditions  in order
 * @param conclusions in order
 */
public record Rule(DrlFile file, Names names, RuleDescr parsed, List<Condition> conditions, List<Conclusion> conclusions) {
    public String name() { return parsed.getName(); }

    /** Offset of the rule in its file. */
    public int offset() { return parsed.getStartCharacter(); }

    /** Every pattern, also those inside not, exists and choices. */
    public Stream<Pattern> patterns() { return conditions.stream().flatMap(c -> c.patterns().stream()); }
}
