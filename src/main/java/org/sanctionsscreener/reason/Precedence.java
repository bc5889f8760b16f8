package org.sanctionsscreener.reason;

import java.util.List;

/** Which of several outcomes of one candidate the memo shows: what ends the matter earliest comes first. */
final class Precedence {
    private static final List<FindingKind> ORDER = List.of(FindingKind.NOT_CONDUCT, FindingKind.CONTESTED, FindingKind.OUTSIDE_TEMPORAL_SCOPE,
            FindingKind.EXEMPT, FindingKind.ELEMENT_NOT_MET, FindingKind.NOT_BINDING, FindingKind.POSSIBLE_VIOLATION,
            FindingKind.POSSIBLE_LICENCE_BREACH, FindingKind.SANCTIONABLE_CONDUCT, FindingKind.RED_FLAG);

    private Precedence() { }

    static int of(FindingKind kind) { return ORDER.indexOf(kind); }
}
