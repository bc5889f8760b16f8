package org.sanctionsscreener.rulecheck.validate;

import java.util.List;

/** All checks. */
final class Checks {
    static final List<Check> ALL = List.of(new PackManifest(), new YamlSyntax(), new CardSchema(), new CardCitation(), new DuplicateId(),
            new IntervalReversed(), new IntervalOverlap(), new IntervalGap(), new LongQuotation(), new DrlSyntax(), new DrlCompile(), new UnknownType(), new UnknownField(), new TypeMismatch(),
            new NextParser(), new UnsafeCode(), new WallClock(), new Randomness(), new Salience(), new DuplicateRuleName(),
            new NeverInserted(), new UnknownNotion(), new UnknownShape(), new UnknownProvision(), new ProvisionWithoutRule(), new ProvisionWithoutFixture(),
            new Contradiction(), new DuplicateRule(), new SubsumedRule(), new OrderDependence(),
            new LexiconSchema(), new LexiconDuplicate(), new LexiconAmbiguous(), new LexiconUnreachable(), new LexiconBroad());

    private Checks() { }
}
