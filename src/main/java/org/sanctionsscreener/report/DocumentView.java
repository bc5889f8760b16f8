package org.sanctionsscreener.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.Assertion;
import org.sanctionsscreener.facts.Circumstance;
import org.sanctionsscreener.facts.Consultation;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.facts.Item;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.Strength;
import org.sanctionsscreener.screen.ScreenedDocument;
import org.sanctionsscreener.screen.ScreenedDocument.Failed;
import org.sanctionsscreener.screen.ScreenedDocument.Screened;

/**
 * One screened document as every report shows it: what is flagged at the wished strength or above, how much is weaker,
 * and the facts by their ids.
 */
public final class DocumentView {
    private final ScreenedDocument source;
    private final List<Finding> flagged;
    private final int weaker;
    private final Proofs proofs;
    private final Map<String, Party> parties;
    private final Map<String, Item> items;
    private final Map<String, Act> acts;

    /** @param minStrength findings below it are counted and not shown; null shows all */
    public DocumentView(ScreenedDocument source, Strength minStrength) { this(source, minStrength, Proofs.all); }

    /**
     * @param minStrength findings below it are counted and not shown; null shows all
     * @param proofs      whose proofs are shown to programs
     */
    public DocumentView(ScreenedDocument source, Strength minStrength, Proofs proofs) {
        this.proofs = proofs;
        this.source = Objects.requireNonNull(source);
        List<Finding> all = source instanceof Screened s ? s.findings().flagged() : List.of();
        this.flagged = all.stream().filter(f -> minStrength == null || f.strength() == null || f.strength().compareTo(minStrength) >= 0).toList();
        this.weaker = all.size() - flagged.size();
        Facts facts = facts();
        this.parties = index(facts.parties(), Party::id);
        this.items = index(facts.items(), Item::id);
        this.acts = index(facts.acts(), Act::id);
    }

    /** The line that says why the document was not screened; null if it was. */
    public Failed failed() { return source instanceof Failed f ? f : null; }

    /** The article; null if it could not be screened. */
    public Document document() { return source instanceof Screened s ? s.document() : null; }

    /** What came of asking a second reader; null if none was to be asked. */
    public Consultation consulted() { return source instanceof Screened s ? s.consulted() : null; }

    public String id() { return source.id(); }

    public String path() { return source.path(); }

    public Facts facts() { return source instanceof Screened s ? s.facts() : Facts.none(); }

    /** What is flagged at the wished strength or above, in the order of the reasoner. */
    public List<Finding> flagged() { return flagged; }

    /** How many flagged findings are weaker than was asked for. */
    public int weaker() { return weaker; }

    /** What was looked at and not flagged. */
    public List<Finding> considered() { return source instanceof Screened s ? s.findings().considered() : List.of(); }

    /** Whose proofs are shown to programs. */
    Proofs proofs() { return proofs; }

    /** The party of that id, null if there is none. */
    public Party party(String id) { return parties.get(id); }

    /** The item of that id, null if there is none. */
    public Item item(String id) { return items.get(id); }

    /** The act of that id, null if there is none. */
    public Act act(String id) { return acts.get(id); }

    /** Who says so of this act, in text order. */
    public List<Assertion> assertions(String act) {
        return facts().assertions().stream().filter(a -> a.act().equals(act)).toList();
    }

    /** What the text says about this act that law may ask for; {@code *} for the document's conduct in general. */
    public List<Circumstance> circumstances(String act) {
        return facts().circumstances().stream().filter(c -> c.act().equals(act)).toList();
    }

    /** The flagged findings by act, in the order of the reasoner. */
    public Map<String, List<Finding>> flaggedByAct() {
        return flagged.stream().collect(Collectors.groupingBy(Finding::act, LinkedHashMap::new, Collectors.toList()));
    }

    private static <T> Map<String, T> index(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
