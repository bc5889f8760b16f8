package org.sanctionsscreener.rulecheck.mutate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.sanctionsscreener.law.CardReader;
import org.sanctionsscreener.rulecheck.SmallPack;
import org.sanctionsscreener.rulecheck.drl.DrlRules;

/** What a rule concludes is followed to what a fixture can expect. */
class RuleHintsTest {
    private static String expects(String conclusion) {
        String rule = "package p;\nrule \"r\"\nwhen\n  Act($a: id)\nthen\n  insertLogical(" + conclusion + ");\nend\n";
        return new RuleHints(CardReader.read(SmallPack.of(SmallPack.CARD))).expects(DrlRules.of("p.drl", rule).get(0));
    }

    @Test
    void aNotionIsFollowedToTheCardThatAsksForIt() {
        assertEquals("elements: {TEST-1: {goods: UNKNOWN}}    # rests on ITEM_KIND MISSILE", expects("new Characterisation($a, \"ITEM_KIND\", \"MISSILE\", State.UNKNOWN, \"why\", $e)"));
        assertEquals("elements: {TEST-1: {goods: MET}}    # rests on ITEM_KIND", expects("new Characterisation($a, \"ITEM_KIND\", $v, State.MET, \"why\", $e)"));
        assertEquals("flagged: [FILL_IN]    # what rests on ITEM_KIND COAL, by other rules", expects("new Characterisation($a, \"ITEM_KIND\", \"COAL\", State.MET, \"why\", $e)"));
    }

    @Test
    void otherConclusionsAreWhatAReaderSees() {
        assertEquals("considered: {ID: EXEMPT}", expects("new Disposition($p, $a, $l, FindingKind.EXEMPT, \"an exception\", $e)"));
        assertEquals("flagged: {TEST-1: RED_FLAG}", expects("new Disposition(\"TEST-1\", $a, \"\", FindingKind.RED_FLAG, \"a sign\", $e)"));
        assertEquals("noConduct: ['nobody''s act']", expects("new Disposition(\"\", $a, \"\", FindingKind.NOT_CONDUCT, \"nobody's act\", $e)"));
        assertEquals("status: CHARGED    # of what is flagged", expects("new Standing($a, \"CHARGED\", $m.name(), $src.name())"));
        assertEquals("contrary: {ID: ['It is denied.']}", expects("new Contrary($a, \"DENIAL\", \"It is denied.\", $e)"));
        assertEquals("toConfirm: {ID: ['Was it delivered?']}", expects("new Question($a, \"Was it delivered?\")"));
        assertEquals("elements: {ID: {ELEMENT: NOT_MET}}", expects("new Element($p, $a, $l, $s.name(), $s.gate(), State.NOT_MET, \"another: \" + $r, $e)"));
        assertEquals("", expects("new Characterisation($a, $g, $c, State.MET, \" is covered\", $e)"));
        assertEquals("elements: {ID: {time: NOT_MET}}", expects("new Element($p, $a, $l, \"time\", State.NOT_MET, \"late\", $e)"));
    }
}
