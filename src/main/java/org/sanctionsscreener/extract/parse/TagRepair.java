package org.sanctionsscreener.extract.parse;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;
import java.util.Set;

/**
 * Mends mistakes that the tagger makes in reports of crime and trade, before lemmas and grammar are read from the tags:
 * a gerund after an accusation taken for a noun ("accused of shipping drones": drones for shipping), and the one verb of a
 * sentence or clause taken for a participle ("A judge sentenced Park to two years.", "An old mill sold steel to a yard."); and an infinitive taken for a
 * noun after a verb that asks for one ("conspired to export turbine parts").
 */
final class TagRepair implements NLPComponent<NLPNode> {
    private static final Set<String> ACCUSATIONS = Set.of("accused", "accuse", "accuses", "accusing", "suspected", "charged", "convicted",
            "guilty", "acquitted", "indicted", "capable", "denied", "admitted");
    private static final Set<String> RELATIVES = Set.of("which", "who", "whose");
    /** Verbs of saying that are plural nouns too. */
    private static final Set<String> TAIL_VERBS = Set.of("notes", "records", "recounts", "reports", "states", "claims", "charges", "details", "documents", "shows", "counts", "comments", "remarks", "accounts",
            "quotes", "estimates", "points", "hints", "announces", "alleges", "finds", "says", "adds", "holds");
    private static final Set<String> DWELLING = Set.of("living", "residing", "working", "dwelling", "staying", "studying", "trading");
    /** Words that open a clause of its own behind a comma. */
    private static final Set<String> CLAUSE_OPENERS = Set.of("and", "but", "so", "yet", "while", "whereas", "although", "though", "because");
    /** Words that open a subordinate clause and nothing else when tagged so. */
    private static final Set<String> SUBORDINATORS = Set.of("that", "because", "although", "though", "if", "whether", "while", "whereas");
    private static final Set<String> PREPOSITIONS = Set.of("of", "with", "to", "for");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> OBJECT_STARTS = Set.of("DT", "PRP", "PRP$", "NNP", "NNPS", "NN", "NNS", "JJ", "CD", "$");
    /** Participles that are past tenses too. */
    private static final Set<String> PASTS = Set.of("sold", "bought", "sent", "paid", "made", "built", "brought", "kept", "held", "lent", "taught", "led", "found", "told",
            "met", "put", "let", "hid", "got", "left", "lost", "won", "ran", "cut", "shut", "set", "sought", "caught", "fed", "spent");
    /** Words that an infinitive follows. */
    private static final java.util.regex.Pattern ASKS_INFINITIVE = java.util.regex.Pattern.compile(
            "conspir\\w*|agree\\w*|attempt\\w*|tried|try|trying|tries|plan|plann\\w*|plans|seek|seeks|seeking|sought|refus\\w*|offer\\w*|scheme\\w*|plot\\w*|intend\\w*|arrang\\w*"
            + "|continu\\w*|conspiracy|managed|helped|used|failed|fail|fails|began|wanted|hoped|able");
    /** Before a participle that belongs to a noun phrase or to a noun before it ("parts made", "a stolen ship"). */
    private static final Set<String> NO_SUBJECT = Set.of("DT", "PRP$", "IN", "JJ", "CC", "TO", "POS", "RB");

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
        mendPastBehindNoun(nodes);
        mendListed(nodes);
        mendOnlyVerb(nodes);
        mendLastParticiple(nodes);
        mendWorks(nodes);
        mendTail(nodes);
        mendInRelative(nodes);
        mendBehindRelative(nodes);
        mendBehindApposition(nodes);
    }

    @Override
    public void process(List<NLPNode[]> document) {
        document.forEach(this::process);
    }

    private static boolean isNounForGerund(NLPNode[] nodes, int i) {
        String word = nodes[i].getWordFormLowercase();
        boolean object = OBJECT_STARTS.contains(nodes[i + 1].getPartOfSpeechTag());
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
        return i > 2 && nodes[i].isPartOfSpeechTag("NN") && nodes[i - 1].getWordFormLowercase().equals("to") && OBJECT_STARTS.contains(nodes[i + 1].getPartOfSpeechTag())
                && ASKS_INFINITIVE.matcher(nodes[i - 2].getWordFormLowercase()).matches();
    }

    /** "a San Diego start-up": a verb and a particle joined by a hyphen are a noun behind an article, a name or an adjective. */
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
            boolean object = i > 2 && FINITE.contains(nodes[i - 2].getPartOfSpeechTag()) && nodes[i - 1].isPartOfSpeechTag("NN")
                    && nodes[i].getWordFormLowercase().matches("accounts|permits|shares|shells|parts|goods|loads|ships|visas|drills|mines|trucks|loans|deals|plants|pumps|supplies|exports|imports");
            if (nodes[i].isPartOfSpeechTag("VBZ") && object) {
                nodes[i].setPartOfSpeechTag("NNS");
            }
            if (nodes[i].isPartOfSpeechTag("VBZ") && nodes[i].getWordFormLowercase().equals("permits") && nodes[i - 1].getWordFormLowercase().matches("work|labour|labor|residence|entry|exit|export|import|fishing|transit")) {
                nodes[i].setPartOfSpeechTag("NNS");
            }
        }
    }

    /** "its crew handed grenades to X": right behind a noun and before another no adjective stands, but a verb. "A plane set down near Y": so does a particle verb. */
    private static void mendPastBehindNoun(NLPNode[] nodes) {
        for (int i = 2; i < nodes.length - 1; i++) {
            boolean noun = nodes[i - 1].getPartOfSpeechTag().matches("NNS?|PRP") && !nodes[i - 1].getWordFormLowercase().matches("the|a");
            boolean adjective = nodes[i].isPartOfSpeechTag("JJ") && nodes[i].getWordFormLowercase().matches("\\p{L}{3,}ed") && OBJECT_STARTS.contains(nodes[i + 1].getPartOfSpeechTag());
            boolean particle = nodes[i].isPartOfSpeechTag("VBN") && PASTS.contains(nodes[i].getWordFormLowercase()) && nodes[i + 1].isPartOfSpeechTag("RP") && !finiteAhead(nodes, i + 2) && !finiteBefore(nodes, i);
            if (noun && (adjective || particle)) {
                nodes[i].setPartOfSpeechTag("VBD");
            }
        }
    }

    /** Whether a finite verb follows in the same stretch of words. */
    private static boolean finiteAhead(NLPNode[] nodes, int from) {
        for (int i = from; i < nodes.length && !nodes[i].isPartOfSpeechTag(","); i++) {
            if (FINITE.contains(nodes[i].getPartOfSpeechTag())) {
                return true;
            }
        }
        return false;
    }

    private static boolean finiteBefore(NLPNode[] nodes, int to) {
        for (int i = to - 1; i > 0 && !nodes[i].isPartOfSpeechTag(","); i--) {
            if (FINITE.contains(nodes[i].getPartOfSpeechTag())) {
                return true;
            }
        }
        return false;
    }

    /** "Six diggers sold by a dealer rolled into X.": in a sentence with its full stop and no other verb, the last of two participles is the sentence's. */
    private static void mendLastParticiple(NLPNode[] nodes) {
        if (nodes.length < 6 || !nodes[nodes.length - 1].isPartOfSpeechTag(".")) {
            return;
        }
        int participles = 0;
        int last = -1;
        for (int i = 1; i < nodes.length; i++) {
            if (FINITE.contains(nodes[i].getPartOfSpeechTag())) {
                return;
            }
            if (nodes[i].isPartOfSpeechTag("VBN")) {
                participles++;
                boolean behind = i > 2 && nodes[i - 1].getPartOfSpeechTag().matches("NNS?|NNPS?|,") && i + 1 < nodes.length && !nodes[i + 1].getWordFormLowercase().equals("by");
                last = behind ? i : -1;
            }
        }
        if (participles > 1 && last > 0) {
            nodes[last].setPartOfSpeechTag("VBD");
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

    /** Only in a sentence with its full stop: a headline has participles for verbs ("Ship seized off Jeju"). Each clause that stands for itself has a verb of its own. */
    private static void mendOnlyVerb(NLPNode[] nodes) {
        if (nodes.length < 4 || !nodes[nodes.length - 1].isPartOfSpeechTag(".")) {
            return;
        }
        int start = 1;
        int tail = tail(nodes);
        for (int i = 1; i < nodes.length; i++) {
            boolean coordinated = nodes[i].isPartOfSpeechTag(",") && i + 1 < nodes.length && (CLAUSE_OPENERS.contains(nodes[i + 1].getWordFormLowercase()) || i == tail);
            if (coordinated || i == nodes.length - 1 || nodes[i].getWordForm().matches("[;:—–]|--")) {
                mendOnlyVerb(nodes, start, i);
                start = i + 1;
            }
        }
    }

    /**
     * Where the words of the clause itself end: at its first subordinate clause, if no finite verb behind it can be its own ("certified to X
     * that its goods held ..."), for each subordinate clause has one.
     */
    private static int ownClause(NLPNode[] nodes, int start, int stop) {
        int first = -1;
        int clauses = 0;
        int verbs = 0;
        for (int i = start; i < stop; i++) {
            String tag = nodes[i].getPartOfSpeechTag();
            String word = nodes[i].getWordFormLowercase();
            boolean opens = tag.matches("WDT|WP\\$?|WRB") || tag.equals("IN") && (SUBORDINATORS.contains(word) || word.equals("as") && i > start && nodes[i - 1].isPartOfSpeechTag(","));
            if (opens) {
                first = first < 0 ? i : first;
                clauses++;
            } else if (FINITE.contains(tag) && !(nodes[i - 1].isPartOfSpeechTag("MD"))) {
                if (first < 0) {
                    return stop;
                }
                verbs++;
            }
        }
        return first > start + 2 && verbs > 0 && verbs <= clauses ? first : stop;
    }

    /** The comma before who says so at the end ("..., the agency determined."), -1 for none: that clause has a verb of its own. */
    private static int tail(NLPNode[] nodes) {
        int last = nodes.length - 2;
        if (!nodes[last].getPartOfSpeechTag().matches("VB[DZP]")) {
            return -1;
        }
        for (int i = last - 1; i > 3 && last - i < 9; i--) {
            if (nodes[i].isPartOfSpeechTag(",")) {
                return i;
            }
            if (!nodes[i].getPartOfSpeechTag().matches("DT|JJ|NNP?S?|POS|PRP\\$?|IN|HYPH|CD")) {
                return -1;
            }
        }
        return -1;
    }

    private static void mendOnlyVerb(NLPNode[] nodes, int start, int stop) {
        int end = ownClause(nodes, start, stop);
        int finite = end;
        for (int i = start; i < end && finite == end; i++) {
            finite = FINITE.contains(nodes[i].getPartOfSpeechTag()) ? i : end;
        }
        // "leased two cranes and was paid": a verb behind "and" that has no subject of its own goes on from another one.
        boolean second = finite < end && finite > start && nodes[finite - 1].isPartOfSpeechTag("CC");
        if (finite < end && !second) {
            return;
        }
        for (int i = start + 1; i < finite; i++) {
            if (isPast(nodes, i) && !NO_SUBJECT.contains(nodes[i - 1].getPartOfSpeechTag())) {
                nodes[i].setPartOfSpeechTag("VBD");
                return;
            }
        }
        // "Ohio importers brought in shirts", "a middleman arranged in August the sale": no verb with its object right behind it.
        for (int i = start + 1; i < Math.min(finite, nodes.length - 2) && !second; i++) {
            boolean past = nodes[i].isPartOfSpeechTag("VBN") && (nodes[i].getWordFormLowercase().endsWith("ed") || PASTS.contains(nodes[i].getWordFormLowercase()));
            if (past && nodes[i - 1].getPartOfSpeechTag().matches("NNP?S?") && nodes[i + 1].getPartOfSpeechTag().matches("IN|RP|TO|RB") && !nodes[i + 1].getWordFormLowercase().equals("by")) {
                nodes[i].setPartOfSpeechTag("VBD");
                return;
            }
        }
    }

    /** "A Chattanooga forge exported ...": behind an article and a name no verb stands in its base form, but the noun that they belong to. */
    private static void mendBase(NLPNode[] nodes) {
        for (int i = 3; i < nodes.length - 1; i++) {
            if (nodes[i].getPartOfSpeechTag().matches("VBP?") && nodes[i - 1].isPartOfSpeechTag("NNP") && nodes[i - 2].getPartOfSpeechTag().matches("DT|NNP") && article(nodes, i - 2)) {
                nodes[i].setPartOfSpeechTag("NN");
                if (nodes[i + 1].isPartOfSpeechTag("VBN") && OBJECT_STARTS.contains(nodes[i + 2 < nodes.length ? i + 2 : i + 1].getPartOfSpeechTag())) {
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

    /** Whether a participle that is a past tense too has an object behind it. */
    private static boolean isPast(NLPNode[] nodes, int i) {
        boolean departed = nodes[i].isPartOfSpeechTag("JJ") && nodes[i].getWordFormLowercase().equals("left") && i + 1 < nodes.length && nodes[i + 1].isPartOfSpeechTag("NNP");
        return departed || nodes[i].isPartOfSpeechTag("VBN") && (nodes[i].getWordFormLowercase().endsWith("ed") || PASTS.contains(nodes[i].getWordFormLowercase()))
                && i + 1 < nodes.length && OBJECT_STARTS.contains(nodes[i + 1].getPartOfSpeechTag());
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
            if (FINITE.contains(nodes[i].getPartOfSpeechTag()) || nodes[i].isPartOfSpeechTag("IN") || nodes[i].isPartOfSpeechTag("CC")) {
                return;
            }
            if (nodes[i].isPartOfSpeechTag(",")) {
                nodes[last].setPartOfSpeechTag("VBZ");
                return;
            }
        }
    }

    /** "Lang, who in 2018 | shipped valves": the verb of a relative clause that has no other before it. */
    private static void mendInRelative(NLPNode[] nodes) {
        for (int i = 2; i < nodes.length - 2; i++) {
            if (nodes[i].getPartOfSpeechTag().matches("WDT|WP") && behindSubject(nodes, i)) {
                continue;
            }
            if (!RELATIVES.contains(nodes[i].getWordFormLowercase())) {
                continue;
            }
            for (int j = i + 2; j < Math.min(nodes.length - 1, i + 8) && !FINITE.contains(nodes[j - 1].getPartOfSpeechTag()); j++) {
                if (isPast(nodes, j) && nodes[j - 1].getPartOfSpeechTag().matches("CD|,|NNP?S?|RB") && !nodes[j + 1].getWordFormLowercase().matches("last|this|next|earlier")) {
                    nodes[j].setPartOfSpeechTag("VBD");
                    break;
                }
            }
        }
    }

    /** "boilers that a firm in X | sold to a mill": the past behind the subject of a clause on the goods. */
    private static boolean behindSubject(NLPNode[] nodes, int relative) {
        if (!nodes[relative + 1].getPartOfSpeechTag().matches("DT|PRP\\$?|NNPS?|NNS?|CD|JJ")) {
            return false;
        }
        for (int j = relative + 2; j < Math.min(nodes.length - 1, relative + 9); j++) {
            String tag = nodes[j].getPartOfSpeechTag();
            String word = nodes[j].getWordFormLowercase();
            if (tag.equals("VBN") && (word.endsWith("ed") || PASTS.contains(word)) && nodes[j - 1].getPartOfSpeechTag().matches("NNP?S?|PRP|HYPH|RB")) {
                nodes[j].setPartOfSpeechTag("VBD");
                return true;
            }
            if (!tag.matches("DT|JJ.?|NNP?S?|CD|HYPH|POS|PRP\\$|IN|RB")) {
                return false;
            }
        }
        return false;
    }

    /** "The firm, which is run from X, | sold tubes": the past behind the comma that ends a relative clause about the sentence's first noun is the sentence's verb. */
    private static void mendBehindRelative(NLPNode[] nodes) {
        int opened = -1;
        for (int i = 1; i < nodes.length - 1; i++) {
            boolean comma = nodes[i].isPartOfSpeechTag(",");
            if (opened < 0) {
                if (FINITE.contains(nodes[i].getPartOfSpeechTag())) {
                    return;
                }
                opened = comma && RELATIVES.contains(nodes[i + 1].getWordFormLowercase()) ? i : -1;
            } else if (comma && i > opened + 2) {
                if (nodes[i + 1].isPartOfSpeechTag("VBN") && i + 2 < nodes.length && (OBJECT_STARTS.contains(nodes[i + 2].getPartOfSpeechTag()))) {
                    nodes[i + 1].setPartOfSpeechTag("VBD");
                }
                return;
            }
        }
    }

    /** "His firm, Harbor Pumps, | exported valves": the past behind the comma that ends an apposition to the sentence's first noun is the sentence's verb. */
    private static void mendBehindApposition(NLPNode[] nodes) {
        int opened = -1;
        for (int i = 2; i < nodes.length - 2; i++) {
            if (FINITE.contains(nodes[i].getPartOfSpeechTag())) {
                return;
            }
            if (!nodes[i].isPartOfSpeechTag(",") || !nodes[i - 1].getPartOfSpeechTag().startsWith("NN")) {
                continue;
            }
            boolean past = opened > 0 && i - opened <= 10 && nodes[i + 1].isPartOfSpeechTag("VBN") && OBJECT_STARTS.contains(nodes[i + 2].getPartOfSpeechTag())
                    && !nodes[i + 2].getWordFormLowercase().matches("last|this|next|earlier|on|in");
            if (past) {
                nodes[i + 1].setPartOfSpeechTag("VBD");
                return;
            }
            opened = nodes[i + 1].getPartOfSpeechTag().matches("NNP|DT|NN|JJ") ? i : -1;
        }
    }
}
