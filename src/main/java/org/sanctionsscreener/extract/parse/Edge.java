package org.sanctionsscreener.extract.parse;

/** What a word is to the word that governs it, named independently of any one parser. */
public enum Edge {
    /** The sentence's main word; it has no governor. */
    ROOT,
    /** Subject of an active verb or a copula, a clause as subject included. */
    SUBJECT,
    /** Subject of a passive verb: what undergoes the act. */
    PASSIVE_SUBJECT,
    /** Direct object. */
    OBJECT,
    /** Whom something is given, sold or told: "sold <i>Iran</i> parts", and "gave parts to <i>Iran</i>" with its preposition. */
    INDIRECT_OBJECT,
    /** Who did it, of a passive: "by <i>the firm</i>". */
    AGENT,
    /** Noun in a prepositional phrase; the arc carries the preposition, which is the noun's MARKER. */
    PREP,
    /** First part of a compound noun or name: "<i>missile</i> parts", "<i>Kim</i> Chol". */
    COMPOUND,
    /** Owner: "<i>Iran's</i> purchase", "<i>its</i> fleet". */
    POSSESSIVE,
    /** Verb of a relative clause on the noun: "the firm that <i>sold</i> them". */
    RELATIVE_CLAUSE,
    /** Other clause on a noun: "parts <i>made</i> in Japan", "a plan to <i>sell</i>", "evidence that it <i>happened</i>". */
    NOUN_CLAUSE,
    /** A further member of a coordination, on the member before it. */
    CONJUNCT,
    /** Another name or description of the same thing, or what stands so: "Kim, <i>the director</i>". */
    APPOSITION,
    /** "not", "n't", "never". */
    NEGATION,
    /** Tense and modal auxiliaries and the "to" of an infinitive. */
    AUXILIARY,
    /** The "be" or "get" that makes a passive. */
    PASSIVE_AUXILIARY,
    /** Clause with a subject of its own: "said that it <i>sailed</i>". */
    CLAUSE,
    /** Clause whose subject stands elsewhere: "agreed to <i>pay</i>"; with a preposition "accused of <i>selling</i>". */
    OPEN_CLAUSE,
    /** What a copula or such a verb says of its subject or object: "was <i>illegal</i>", "is a <i>front</i>". */
    PREDICATE,
    /** Adverbial clause: "unless it is <i>granted</i>"; its conjunction is its MARKER. */
    ADVERBIAL_CLAUSE,
    /** Adverb, adverbial noun ("last <i>May</i>") or a preposition without a noun. */
    ADVERBIAL,
    /** Adjective, number or other modifier of a noun. */
    MODIFIER,
    /** Article, demonstrative or quantifier, "no" included. */
    DETERMINER,
    /** Particle of a phrasal verb: "shipped <i>out</i>". */
    PARTICLE,
    /** Preposition, possessive 's or subordinating conjunction, on the word that it introduces. */
    MARKER,
    /** "and", "or", "nor", "but", "neither", "both". */
    COORDINATOR,
    /** Punctuation. */
    PUNCTUATION,
    /** Expletives, vocatives and whatever has no name here. */
    OTHER
}
