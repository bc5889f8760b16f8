package org.sanctionsscreener.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sanctionsscreener.pack.Pack;

/** Reads the cards of a rule pack: every YAML file below {@code un/} and {@code us/} and other regime folders, with its {@code provisions} or groups of states ({@code memberships}). */
public final class CardReader {
    private static final Set<String> FILE_KEYS = Set.of("instrument", "regime", "body", "title", "adopted", "notes", "provisions", "sources", "verified",
            "memberships");
    private static final Set<String> CARD_KEYS = Set.of("id", "cite", "title", "regime", "kind", "summary", "notCovered", "bound", "elements",
            "exceptions", "inForce", "under", "recognised", "noRule", "verified", "verifiedScope", "confidence", "notes", "sources");
    private static final Set<String> ELEMENT_KEYS = Set.of("name", "limb", "is", "oneOf", "noneOf", "gate", "silence", "test", "unknownIf", "ask");
    private static final Set<String> EXCEPTION_KEYS = Set.of("name", "is", "oneOf", "text");
    private static final Set<String> INTERVAL_KEYS = Set.of("from", "to", "standing", "contestedBy", "note");
    private static final Set<String> BOUND_KEYS = Set.of("role", "who", "duty");
    private static final Set<String> GROUP_KEYS = Set.of("group", "about", "states");
    private static final Set<String> MEMBERSHIP_KEYS = Set.of("state", "from", "to", "doubtful");
    private static final Set<String> SHAPE_KEYS = Set.of("shape", "limb", "toward", "items", "conduct", "stated");

    private final List<Provision> provisions = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();

    private CardReader() { }

    /**
     * Reads all cards of a pack.
     *
     * @throws CardException if a card is malformed or two have one id
     */
    public static LawBook read(Pack pack) {
        CardReader reader = new CardReader();
        for (String file : cardFiles(pack)) {
            reader.file(YamlNode.parse(file, pack.text(file)));
        }
        try {
            return new LawBook(reader.provisions, reader.shapes, reader.memberships);
        } catch (IllegalArgumentException twice) {
            throw new CardException(pack.origin(), 0, twice.getMessage());
        }
    }

    /** The files of a pack that hold cards. */
    public static List<String> cardFiles(Pack pack) {
        return pack.list("", ".yaml").stream()
                .filter(f -> f.contains("/") && !f.startsWith("lexicon/") && !f.startsWith("common/")).toList();
    }

    private void file(YamlNode root) {
        root.only(FILE_KEYS);
        for (YamlNode group : root.list("memberships")) {
            group.only(GROUP_KEYS);
            group.get("states").list().forEach(row -> memberships.add(membership(group.get("group").text(), row)));
        }
        if (root.has("memberships") && !root.has("provisions")) {
            return;
        }
        for (YamlNode card : root.get("provisions").list()) {
            card(root, card);
        }
    }

    private void card(YamlNode root, YamlNode card) {
        card.only(CARD_KEYS);
        String id = card.get("id").text();
        List<ElementSpec> elements = new ArrayList<>();
        for (YamlNode e : card.list("elements")) {
            elements.add(element(id, elements.size(), e));
        }
        List<ExceptionSpec> exceptions = new ArrayList<>();
        for (YamlNode e : card.list("exceptions")) {
            e.only(EXCEPTION_KEYS);
            exceptions.add(new ExceptionSpec(id, exceptions.size(), e.get("name").text(), e.text("is", ""), e.strings("oneOf"), e.get("text").text()));
        }
        List<InForce> intervals = card.get("inForce").list().stream().map(i -> interval(id, i)).toList();
        if (intervals.isEmpty()) {
            throw card.fail("provision " + id + " has no interval in force; add inForce with at least one 'from'");
        }
        List<BoundSpec> bound = card.list("bound").stream().map(b -> {
            b.only(BOUND_KEYS);
            return new BoundSpec(id, b.get("role").text(), b.get("who").text(), b.get("duty").text());
        }).toList();
        for (YamlNode s : card.list("recognised")) {
            s.only(SHAPE_KEYS);
            shapes.add(new Shape(id, s.text("limb", ""), s.get("shape").text(), s.strings("toward"), s.strings("items"), s.strings("conduct"),
                    s.strings("stated")));
        }
        provisions.add(new Provision(id, card.get("cite").text(), card.get("title").text(),
                card.text("regime", root.text("regime", null)), root.get("body").text(), root.get("instrument").text(),
                card.constant("kind", ProvisionKind.class, null), card.get("summary").text(), card.text("notCovered", ""), bound, elements,
                exceptions, intervals, card.strings("under"), card.text("noRule", ""), card.flag("verified", false),
                card.text("verifiedScope", "none"), card.text("confidence", "low"), card.text("notes", ""), card.strings("sources"),
                root.file(), card.line()));
    }

    private static Membership membership(String group, YamlNode row) {
        row.only(MEMBERSHIP_KEYS);
        java.time.LocalDate from = row.day("from");
        java.time.LocalDate to = row.day("to");
        if (from == null || to != null && to.isBefore(from)) {
            throw row.fail("a membership needs its first day, and cannot end before it");
        }
        return new Membership(group, row.get("state").text(), from, to, row.flag("doubtful", false));
    }

    private static ElementSpec element(String id, int position, YamlNode e) {
        e.only(ELEMENT_KEYS);
        return new ElementSpec(id, position, e.text("limb", ""), e.get("name").text(), e.get("is").text(), e.strings("oneOf"), e.strings("noneOf"),
                e.flag("gate", false), e.constant("silence", State.class, State.UNKNOWN), e.text("test", ""), e.text("unknownIf", ""), e.text("ask", ""));
    }

    private static InForce interval(String id, YamlNode i) {
        i.only(INTERVAL_KEYS);
        try {
            return new InForce(id, i.day("from"), i.day("to"), i.constant("standing", InForce.Standing.class, InForce.Standing.SETTLED),
                    i.strings("contestedBy"), i.text("note", ""));
        } catch (IllegalArgumentException reversed) {
            throw i.fail(reversed.getMessage());
        }
    }
}
