package org.sanctionsscreener.rulecheck.validate;

import java.util.List;

/** All checks, those that take long first and the one that waits for the compiler last. */
final class Checks {
    static final List<Check> ALL = List.of(new NextParser(), new NeverInserted(), new PackManifest(), new YamlSyntax(), new CardSchema(), new CardCitation(), new DuplicateId(),
            new IntervalReversed(), new IntervalOverlap(), new IntervalGap(), new LongQuotation(), new DrlSyntax(), new UnknownType(), new UnknownField(), new TypeMismatch(),
            new UnsafeCode(), new WallClock(), new Randomness(), new Salience(), new DuplicateRuleName(),
            new UnknownNotion(), new UnknownShape(), new UnknownProvision(), new ProvisionWithoutRule(), new ProvisionWithoutFixture(),
            new Contradiction(), new DuplicateRule(), new SubsumedRule(), new OrderDependence(),
            new LexiconSchema(), new LexiconDuplicate(), new LexiconAmbiguous(), new LexiconUnreachable(), new LexiconBroad(), new DrlCompile());

    private Checks() { }
}
