package org.sanctionsscreener.extract.parse;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Set;

/**
 * Past tenses that the tagger takes for participles: in English most look alike, and a clause without a verb of its own has one that was taken
 * so. Each method mends one place where
 * grammar leaves no other reading, by the tags alone; their order is the caller's.
 */
final class PastTenses {
    private static final Set<String> RELATIVES = Set.of("which", "who", "whose");
    /** Words that open a clause of its own behind a comma. */
    private static final Set<String> CLAUSE_OPENERS = Set.of("and", "but", "so", "yet", "while", "whereas", "although", "though", "because");
    /** Words that open a subordinate clause and nothing else when tagged so. */
    private static final Set<String> SUBORDINATORS = Set.of("that", "because", "although", "though", "if", "whether", "while", "whereas");
    /** Tags with which an object or a name begins. */
    static final Set<String> OBJECT_STARTS = Set.of("DT", "PRP", "PRP$", "NNP", "NNPS", "NN", "NNS", "JJ", "CD", "$");
    /** Tags of verbs that carry a clause. */
    static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    /** Participles that are past tenses too. */
    private static final Set<String> PASTS = Set.of("sold", "bought", "sent", "paid", "made", "built", "brought", "kept", "held", "lent", "taught", "led", "found", "told",
            "met", "put", "let", "hid", "got", "left", "lost", "won", "ran", "cut", "shut", "set", "sought", "caught", "fed", "spent");
    /** Before a participle that belongs to a noun phrase or to a noun before it ("parts made", "a stolen ship"). */
    private static final Set<String> NO_SUBJECT = Set.of("DT", "PRP$", "IN", "JJ", "CC", "TO", "POS", "RB");

    private PastTenses() { }

    /** "its crew handed grenades to X": right behind a noun and before another no adjective stands, but a verb. "A plane set down near Y": so does a particle verb. */
    static void behindNoun(NLPNode[] nodes) {
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
    static void last(NLPNode[] nodes) {
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

    /** Only in a sentence with its full stop: a headline has participles for verbs ("Ship seized off Jeju"). Each clause that stands for itself has a verb of its own. */
    static void only(NLPNode[] nodes) {
        if (nodes.length < 4 || !nodes[nodes.length - 1].isPartOfSpeechTag(".")) {
            return;
        }
        int start = 1;
        int tail = tail(nodes);
        for (int i = 1; i < nodes.length; i++) {
            boolean coordinated = nodes[i].isPartOfSpeechTag(",") && i + 1 < nodes.length && (CLAUSE_OPENERS.contains(nodes[i + 1].getWordFormLowercase()) || i == tail);
            if (coordinated || i == nodes.length - 1 || nodes[i].getWordForm().matches("[;:—–]|--")) {
                only(nodes, start, i);
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

    private static void only(NLPNode[] nodes, int start, int stop) {
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
        // "importers brought in shirts", "a middleman arranged in August the sale": no verb with its object right behind it.
        for (int i = start + 1; i < Math.min(finite, nodes.length - 2) && !second; i++) {
            boolean past = nodes[i].isPartOfSpeechTag("VBN") && (nodes[i].getWordFormLowercase().endsWith("ed") || PASTS.contains(nodes[i].getWordFormLowercase()));
            if (past && nodes[i - 1].getPartOfSpeechTag().matches("NNP?S?") && nodes[i + 1].getPartOfSpeechTag().matches("IN|RP|TO|RB") && !nodes[i + 1].getWordFormLowercase().equals("by")) {
                nodes[i].setPartOfSpeechTag("VBD");
                return;
            }
        }
    }

    /** Whether a participle that is a past tense too has an object behind it. */
    private static boolean isPast(NLPNode[] nodes, int i) {
        boolean departed = nodes[i].isPartOfSpeechTag("JJ") && nodes[i].getWordFormLowercase().equals("left") && i + 1 < nodes.length && nodes[i + 1].isPartOfSpeechTag("NNP");
        return departed || nodes[i].isPartOfSpeechTag("VBN") && (nodes[i].getWordFormLowercase().endsWith("ed") || PASTS.contains(nodes[i].getWordFormLowercase()))
                && i + 1 < nodes.length && OBJECT_STARTS.contains(nodes[i + 1].getPartOfSpeechTag());
    }

    /** "Lang, who in 2018 | shipped valves": the verb of a relative clause that has no other before it. */
    static void inRelative(NLPNode[] nodes) {
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
    static void behindRelative(NLPNode[] nodes) {
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
    static void behindApposition(NLPNode[] nodes) {
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
