package org.sanctionsscreener.extract.parse;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;
import java.util.Set;

/**
 * Mends mistakes that the tagger makes in reports of crime and trade, before lemmas and grammar are read from the tags:
 * a gerund after an accusation taken for a noun ("accused of shipping drones": drones for shipping), an infinitive taken for a noun after a
 * verb that asks for one ("conspired to export turbine parts"), nouns taken for verbs, and past tenses taken for participles ({@link PastTenses}).
 */
final class TagRepair implements NLPComponent<NLPNode> {
    private static final Set<String> ACCUSATIONS = Set.of("accused", "accuse", "accuses", "accusing", "suspected", "charged", "convicted",
            "guilty", "acquitted", "indicted", "capable", "denied", "admitted");
    /** Verbs of saying that are plural nouns too. */
    private static final Set<String> TAIL_VERBS = Set.of("notes", "records", "recounts", "reports", "states", "claims", "charges", "details", "documents", "shows", "counts", "comments", "remarks", "accounts",
            "quotes", "estimates", "points", "hints", "announces", "alleges", "finds", "says", "adds", "holds");
    private static final Set<String> DWELLING = Set.of("living", "residing", "working", "dwelling", "staying", "studying", "trading");
    private static final Set<String> PREPOSITIONS = Set.of("of", "with", "to", "for");
    /** Words that an infinitive follows. */
    private static final java.util.regex.Pattern ASKS_INFINITIVE = java.util.regex.Pattern.compile(
            "conspir\\w*|agree\\w*|attempt\\w*|tried|try|trying|tries|plan|plann\\w*|plans|seek|seeks|seeking|sought|refus\\w*|offer\\w*|scheme\\w*|plot\\w*|intend\\w*|arrang\\w*"
            + "|continu\\w*|conspiracy|managed|helped|used|failed|fail|fails|began|wanted|hoped|able");

    @Override
    public void process(NLPNode[] nodes) {
        for (int i = 2; i < nodes.length - 1; i++) {
            if (isNounForGerund(nodes, i)) {
                nodes[i].setPartOfSpeechTag("VBG");
            } else if (isNounForParticiple(nodes, i)) {
                nodes[i].setPartOfSpeechTag("VBG");
                nodes[i - 1].setPartOfSpeechTag("NNP");
            } else if (isNounForInfinitive(nodes, i)) {
                nodes[i].setPartOfSpeechTag("VB");
                nodes[i - 1].setPartOfSpeechTag("TO");
            }
        }
        mendCompounds(nodes);
        mendLay(nodes);
        mendBase(nodes);
        mendPermits(nodes);
        PastTenses.behindNoun(nodes);
        mendListed(nodes);
        PastTenses.only(nodes);
        PastTenses.last(nodes);
        mendWorks(nodes);
        mendTail(nodes);
        PastTenses.inRelative(nodes);
        PastTenses.behindRelative(nodes);
        PastTenses.behindApposition(nodes);
    }

    @Override
    public void process(List<NLPNode[]> document) {
        document.forEach(this::process);
    }

    private static boolean isNounForGerund(NLPNode[] nodes, int i) {
        String word = nodes[i].getWordFormLowercase();
        boolean object = PastTenses.OBJECT_STARTS.contains(nodes[i + 1].getPartOfSpeechTag());
        if (!object || word.length() < 6 || !word.endsWith("ing") || !nodes[i].isPartOfSpeechTag("NN")) {
            return false;
        }
        String before = nodes[i - 1].getWordFormLowercase();
        return PREPOSITIONS.contains(before) && i > 2 && ACCUSATIONS.contains(nodes[i - 2].getWordFormLowercase());
    }

    /** "an American living in X": what the one whom his nation describes does there. */
    private static boolean isNounForParticiple(NLPNode[] nodes, int i) {
        return nodes[i].isPartOfSpeechTag("NN") && DWELLING.contains(nodes[i].getWordFormLowercase()) && nodes[i - 1].isPartOfSpeechTag("JJ")
                && Character.isUpperCase(nodes[i - 1].getWordForm().charAt(0)) && nodes[i + 1].isPartOfSpeechTag("IN");
    }

    private static boolean isNounForInfinitive(NLPNode[] nodes, int i) {
        return i > 2 && nodes[i].isPartOfSpeechTag("NN") && nodes[i - 1].getWordFormLowercase().equals("to") && PastTenses.OBJECT_STARTS.contains(nodes[i + 1].getPartOfSpeechTag())
                && ASKS_INFINITIVE.matcher(nodes[i - 2].getWordFormLowercase()).matches();
    }

    /** "an X start-up": a verb and a particle joined by a hyphen are a noun behind an article, a name or an adjective. */
    private static void mendCompounds(NLPNode[] nodes) {
        for (int i = 2; i < nodes.length - 2; i++) {
            boolean particle = nodes[i + 1].getWordForm().equals("-") && nodes[i + 2].getWordFormLowercase().matches("ups?|offs?|outs?|overs?|ins?|downs?|backs?|aways?|throughs?");
            if (particle && nodes[i].getPartOfSpeechTag().matches("VB.?|NN") && nodes[i - 1].getPartOfSpeechTag().matches("DT|PRP\\$|POS|JJ|NNPS?|NNS?|CD|VBN|VBG")) {
                nodes[i].setPartOfSpeechTag("NN");
                nodes[i + 2].setPartOfSpeechTag(nodes[i + 2].getWordFormLowercase().endsWith("s") ? "NNS" : "NN");
            }
        }
    }

    /** "shells of X make lay under nets": behind a noun and before a preposition it is the past of "lie", a noun hardly ever. */
    private static void mendLay(NLPNode[] nodes) {
        for (int i = 2; i < nodes.length - 1; i++) {
            if (nodes[i].getWordFormLowercase().equals("lay") && nodes[i].getPartOfSpeechTag().startsWith("NN") && nodes[i - 1].getPartOfSpeechTag().startsWith("NN") && nodes[i + 1].isPartOfSpeechTag("IN")) {
                nodes[i].setPartOfSpeechTag("VBD");
            }
        }
    }

    /** "new work permits": behind the noun that says what for they are papers. */
    private static void mendPermits(NLPNode[] nodes) {
        for (int i = 2; i < nodes.length; i++) {
            // "holds correspondent accounts": behind a verb and a noun stands another noun.
            boolean object = i > 2 && PastTenses.FINITE.contains(nodes[i - 2].getPartOfSpeechTag()) && nodes[i - 1].isPartOfSpeechTag("NN")
                    && nodes[i].getWordFormLowercase().matches("accounts|permits|shares|shells|parts|goods|loads|ships|visas|drills|mines|trucks|loans|deals|plants|pumps|supplies|exports|imports");
            if (nodes[i].isPartOfSpeechTag("VBZ") && object) {
                nodes[i].setPartOfSpeechTag("NNS");
            }
            if (nodes[i].isPartOfSpeechTag("VBZ") && nodes[i].getWordFormLowercase().equals("permits") && nodes[i - 1].getWordFormLowercase().matches("work|labour|labor|residence|entry|exit|export|import|fishing|transit")) {
                nodes[i].setPartOfSpeechTag("NNS");
            }
        }
    }

    /** "perfume, wine and watches to a shop": the last of a list of goods is no verb. */
    private static void mendListed(NLPNode[] nodes) {
        for (int i = 5; i < nodes.length - 1; i++) {
            if (nodes[i].isPartOfSpeechTag("VBZ") && nodes[i - 1].isPartOfSpeechTag("CC") && nodes[i - 2].getPartOfSpeechTag().startsWith("NN") && nodes[i - 3].isPartOfSpeechTag(",")
                    && nodes[i - 4].getPartOfSpeechTag().startsWith("NN") && PREPOSITIONS.contains(nodes[i + 1].getWordFormLowercase())) {
                nodes[i].setPartOfSpeechTag("NNS");
            }
        }
    }

    /** "A Verona forge exported ...": behind an article and a name no verb stands in its base form, but the noun that they belong to. */
    private static void mendBase(NLPNode[] nodes) {
        for (int i = 3; i < nodes.length - 1; i++) {
            if (nodes[i].getPartOfSpeechTag().matches("VBP?") && nodes[i - 1].isPartOfSpeechTag("NNP") && nodes[i - 2].getPartOfSpeechTag().matches("DT|NNP") && article(nodes, i - 2)) {
                nodes[i].setPartOfSpeechTag("NN");
                if (nodes[i + 1].isPartOfSpeechTag("VBN") && PastTenses.OBJECT_STARTS.contains(nodes[i + 2 < nodes.length ? i + 2 : i + 1].getPartOfSpeechTag())) {
                    nodes[i + 1].setPartOfSpeechTag("VBD");
                }
            }
        }
    }

    private static boolean article(NLPNode[] nodes, int from) {
        int at = from;
        while (at > 0 && nodes[at].isPartOfSpeechTag("NNP")) {
            at--;
        }
        return at > 0 && nodes[at].getWordFormLowercase().matches("an?");
    }

    /** "to a desalination works on X": a plant, behind what it makes and an article. */
    private static void mendWorks(NLPNode[] nodes) {
        for (int i = 4; i < nodes.length - 1; i++) {
            if (!nodes[i].isPartOfSpeechTag("VBZ") || !nodes[i].getWordFormLowercase().equals("works") || !nodes[i - 1].isPartOfSpeechTag("NN")) {
                continue;
            }
            int at = i - 1;
            while (at > 0 && i - at < 5 && nodes[at].getPartOfSpeechTag().matches("NNP?|JJ|HYPH")) {
                at--;
            }
            boolean subject = at == 1 && nodes[i + 1].getPartOfSpeechTag().matches("VB[DZN]|MD");
            if (at > 0 && nodes[at].isPartOfSpeechTag("DT") && (subject || at > 1 && nodes[at - 1].getPartOfSpeechTag().matches("IN|TO|VB[DZPNG]?"))) {
                if (subject && nodes[i + 1].isPartOfSpeechTag("VBN")) {
                    nodes[i + 1].setPartOfSpeechTag("VBD");
                }
                nodes[i].setPartOfSpeechTag("NN");
            }
        }
    }

    /** "..., the agency's settlement | records.": who says so, behind the last comma, says it with a verb that is a noun too. */
    private static void mendTail(NLPNode[] nodes) {
        int last = nodes.length - 2;
        if (last < 4 || !nodes[nodes.length - 1].isPartOfSpeechTag(".") || !nodes[last].getPartOfSpeechTag().matches("NNS?P?S?") || !TAIL_VERBS.contains(nodes[last].getWordFormLowercase())
                || !nodes[last - 1].getPartOfSpeechTag().startsWith("NN")) {
            return;
        }
        for (int i = last - 1; i > 1; i--) {
            if (PastTenses.FINITE.contains(nodes[i].getPartOfSpeechTag()) || nodes[i].isPartOfSpeechTag("IN") || nodes[i].isPartOfSpeechTag("CC")) {
                return;
            }
            if (nodes[i].isPartOfSpeechTag(",")) {
                nodes[last].setPartOfSpeechTag("VBZ");
                return;
            }
        }
    }
}
