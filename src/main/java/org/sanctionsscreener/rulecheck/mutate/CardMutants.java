package org.sanctionsscreener.rulecheck.mutate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sanctionsscreener.law.ElementSpec;
import org.sanctionsscreener.law.ExceptionSpec;
import org.sanctionsscreener.law.InForce;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.law.Shape;
import org.sanctionsscreener.law.State;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.rulecheck.CardPlaces;
import org.sanctionsscreener.rulecheck.drl.DrlRules;

/** The mutants of the cards: days shifted, exceptions, elements, values, gates and regime links dropped. Cards without a rule have none. */
final class CardMutants {
    private static final String NEVER_ASKED = "every shape that weighs the card knows what the element asks for, so no rule asks what silence means";

    private static final String NEVER_OPEN = "wherever the card is weighed, the element is known to be met or defeated, so that nothing is left to be shown";

    private static final Pattern ELEMENT = Pattern.compile("(?<![\\w.])Element\\([^)]*\\)");
    private static final Pattern NOT_MET = Pattern.compile("state == State\\.(NOT_MET|UNKNOWN)\\b");

    private final LawBook law;
    private final CardPlaces places;
    private final Silence silence;
    private final boolean metIsRead;
    private final List<Mutant.OfCard> mutants = new ArrayList<>();

    private CardMutants(RuleSet rules) {
        this.law = rules.law();
        this.places = new CardPlaces(rules.pack());
        this.silence = new Silence(rules);
        this.metIsRead = DrlRules.of(rules.pack()).stream().flatMap(r -> ELEMENT.matcher(r.text().substring(0, Math.max(0, r.text().lastIndexOf("\nthen")))).results())
                .anyMatch(m -> !NOT_MET.matcher(m.group()).find());
    }

    static List<Mutant.OfCard> of(RuleSet rules) {
        CardMutants made = new CardMutants(rules);
        for (Provision card : rules.law().provisions()) {
            if (card.noRule().isEmpty()) {
                made.intervals(card);
                made.elements(card);
                made.exceptions(card);
                made.shapes(card);
            }
        }
        return made.mutants;
    }

    private void intervals(Provision card) {
        for (int i = 0; i < card.inForce().size(); i++) {
            InForce old = card.inForce().get(i);
            if (old.to() == null || !old.from().plusDays(1).isAfter(old.to())) {
                day(card, i, "from", old.from().plusDays(1), old.to(), old.from());
            }
            day(card, i, "from", old.from().minusDays(1), old.to(), old.from().minusDays(1));
            if (old.to() != null) {
                day(card, i, "to", old.from(), old.to().plusDays(1), old.to().plusDays(1));
                if (!old.to().minusDays(1).isBefore(old.from())) {
                    day(card, i, "to", old.from(), old.to().minusDays(1), old.to());
                }
            }
        }
    }

    private void day(Provision card, int i, String end, LocalDate from, LocalDate to, LocalDate telling) {
        InForce old = card.inForce().get(i);
        InForce shifted = new InForce(old.provision(), from, to, old.standing(), old.contestedBy(), old.note());
        Provision now = intervals(card, replaced(card.inForce(), i, shifted));
        String change = end + " " + (end.equals("from") ? old.from() + " became " + from : old.to() + " became " + to);
        String expected = InTime.expected(card, telling);
        boolean tells = !expected.equals(InTime.expected(now, telling));
        LocalDate other = end.equals("from") ? telling.plusDays(1) : telling.minusDays(1);
        String days = telling.isBefore(other) ? "from " + telling + " to " + other : "from " + other + " to " + telling;
        add("shift-" + end, card, "inForce", i, end, "", change, tells ? "an act on " + telling
                : "an act of which the text says only that it lay in the days " + days + ", across two intervals", tells ? expected : "elements: {" + card.id() + ": {time: "
                + InTime.across(card, telling, other) + "}}", tells ? telling : null, now, r -> r.tells(old.from(), old.to(), from, to));
    }

    private void elements(Provision card) {
        for (int i = 0; i < card.elements().size(); i++) {
            ElementSpec e = card.elements().get(i);
            String label = "element " + e.name();
            String values = e.oneOf().isEmpty() ? e.notion() : e.notion() + " in " + e.oneOf();
            add("drop-element", card, "elements", i, "", "", label + " is dropped", "an act that meets all but " + label + " (" + values + ")", state(card, e, "NOT_MET"), null,
                    elements(card, without(card.elements(), i)), r -> metIsRead || r.open(card.id(), e.name()));
            for (String value : e.oneOf()) {
                if (e.oneOf().size() > 1) {
                    set(card, i, "oneOf", value, "drop-value", label + ": oneOf without " + value, "an act of which " + e.notion() + " is " + value + " and no other value",
                            state(card, e, "MET"), r -> r.values().contains(value),
                            x -> element(x, less(x.oneOf(), value), x.noneOf(), x.gate(), x.silence()));
                }
            }
            for (String value : e.noneOf()) {
                set(card, i, "noneOf", value, "drop-none-of", label + ": noneOf without " + value, "an act of which " + e.notion() + " is " + value, state(card, e, "NOT_MET"),
                        r -> r.values().contains(value),
                        x -> element(x, x.oneOf(), less(x.noneOf(), value), x.gate(), x.silence()));
            }
            if (e.gate()) {
                set(card, i, "gate", "", "drop-gate", label + ": gate dropped", "an act that meets all else, of which the text says nothing of " + e.notion(),
                        "considered: {" + card.id() + ": ELEMENT_NOT_MET}", r -> r.concluded(card.id(), e.name(), State.UNKNOWN),
                        x -> element(x, x.oneOf(), x.noneOf(), false, x.silence()));
            }
            State other = e.silence() == State.MET ? State.UNKNOWN : State.MET;
            set(card, i, "silence", "", "flip-silence", label + ": silence " + e.silence() + " became " + other,
                    "an act of which the text says nothing of " + e.notion(), state(card, e, e.silence().name()),
                    r -> r.concluded(card.id(), e.name(), e.silence()),
                    x -> element(x, x.oneOf(), x.noneOf(), x.gate(), other));
        }
    }

    private static String state(Provision card, ElementSpec e, String state) { return "elements: {" + card.id() + ": {" + e.name() + ": " + state + "}}"; }

    private void set(Provision card, int i, String key, String value, String kind, String change, String wanted, String expects, Predicate<Reach> matters,
                     Function<ElementSpec, ElementSpec> to) {
        add(kind, card, "elements", i, key, value, change, wanted, expects, null, elements(card, replaced(card.elements(), i, to.apply(card.elements().get(i)))), matters);
    }

    private void exceptions(Provision card) {
        for (int i = 0; i < card.exceptions().size(); i++) {
            ExceptionSpec x = card.exceptions().get(i);
            if (!x.notion().isEmpty()) {
                add("drop-exception", card, "exceptions", i, "", "", "exception " + x.name() + " is dropped",
                        "an act that meets all elements, of which " + x.notion() + " is " + String.join(" or ", x.oneOf()), "considered: {" + card.id() + ": EXEMPT}", null,
                        exceptions(card, without(card.exceptions(), i)), r -> r.has(x.oneOf()));
            }
        }
    }

    private void shapes(Provision card) {
        List<Shape> own = law.shapes().stream().filter(s -> s.provision().equals(card.id())).toList();
        for (int i = 0; i < own.size(); i++) {
            Shape s = own.get(i);
            String label = "shape " + s.shape() + (s.limb().isEmpty() ? "" : " of limb " + s.limb());
            shape(card, i, s, "", "", "drop-shape", label + " is dropped", "an act of this shape and no other of the card", null);
            for (String v : several(s.toward())) {
                shape(card, i, s, "toward", v, "drop-value", label + ": toward without " + v, "an act whose regime link is " + v + " alone",
                        new Shape(s.provision(), s.limb(), s.shape(), less(s.toward(), v), s.items(), s.conduct(), s.stated()));
            }
            for (String v : several(s.items())) {
                shape(card, i, s, "items", v, "drop-value", label + ": items without " + v, "an act with an item of family " + v + " alone",
                        new Shape(s.provision(), s.limb(), s.shape(), s.toward(), less(s.items(), v), s.conduct(), s.stated()));
            }
            for (String v : several(s.conduct())) {
                shape(card, i, s, "conduct", v, "drop-value", label + ": conduct without " + v, "an act of conduct " + v + " alone",
                        new Shape(s.provision(), s.limb(), s.shape(), s.toward(), s.items(), less(s.conduct(), v), s.stated()));
            }
            if (!s.items().isEmpty()) {
                shape(card, i, s, "items", "", "any-value", label + ": any items", "an act of this shape with goods of none of these families: " + String.join(", ", s.items()),
                        new Shape(s.provision(), s.limb(), s.shape(), s.toward(), List.of(), s.conduct(), s.stated()));
            }
            if (!s.stated().contains("ANY")) {
                shape(card, i, s, "stated", "", "any-value", label + ": no circumstance asked for", "an act of this shape without " + String.join(" or ", s.stated()),
                        new Shape(s.provision(), s.limb(), s.shape(), s.toward(), s.items(), s.conduct(), List.of()));
            }
        }
    }

    private void shape(Provision card, int i, Shape old, String key, String value, String kind, String change, String wanted, Shape now) {
        Predicate<Reach> matters = kind.equals("any-value") ? r -> r.has(old.toward()) && (old.conduct().isEmpty() || r.has(old.conduct()))
                : Reach.weighs(card.id()).and(value.isEmpty() ? r -> true : r -> r.values().contains(value));
        String expects = kind.equals("any-value") ? "notConsidered: [" + card.id() + "]" : "considered: [" + card.id() + "]    # or flagged, if every element is met";
        mutants.add(new Mutant.OfCard(id(card, kind, "recognised", i, change), kind, places.of(card, "recognised", i, key, value), card.id(), change, wanted, expects, "",
                matters, null, () -> new LawBook(law.provisions(), exchanged(old, now), law.memberships())));
    }

    private List<Shape> exchanged(Shape old, Shape now) {
        List<Shape> shapes = new ArrayList<>();
        for (Shape s : law.shapes()) {
            if (s != old) {
                shapes.add(s);
            } else if (now != null) {
                shapes.add(now);
            }
        }
        return shapes;
    }

    private void add(String kind, Provision card, String list, int i, String key, String value, String change, String wanted, String expects, LocalDate day, Provision now,
                     Predicate<Reach> matters) {
        mutants.add(new Mutant.OfCard(id(card, kind, list, i, change), kind, places.of(card, list, i, key, value), card.id(), change, wanted, expects,
                same(kind, card, i), Reach.weighs(card.id()).and(matters), day,
                () -> new LawBook(law.provisions().stream().map(p -> p.id().equals(card.id()) ? now : p).toList(), law.shapes(), law.memberships())));
    }

    private String same(String kind, Provision card, int i) {
        return switch (kind) {
            case "flip-silence" -> silence.neverAsked(card.elements().get(i)) ? NEVER_ASKED : "";
            case "drop-gate" -> silence.neverOpen(card.elements().get(i)) ? NEVER_OPEN : "";
            default -> "";
        };
    }

    private static String id(Provision card, String kind, String list, int i, String change) {
        return card.file() + "#" + card.id() + "#" + kind + "#" + list + "/" + i + "#" + change;
    }

    private static ElementSpec element(ElementSpec e, List<String> oneOf, List<String> noneOf, boolean gate, State silence) {
        return new ElementSpec(e.provision(), e.position(), e.limb(), e.name(), e.notion(), oneOf, noneOf, gate, silence, e.test(), e.unknownIf(), e.ask());
    }

    private static Provision elements(Provision p, List<ElementSpec> elements) { return card(p, elements, p.exceptions(), p.inForce()); }

    private static Provision exceptions(Provision p, List<ExceptionSpec> exceptions) { return card(p, p.elements(), exceptions, p.inForce()); }

    private static Provision intervals(Provision p, List<InForce> intervals) { return card(p, p.elements(), p.exceptions(), intervals); }

    private static Provision card(Provision p, List<ElementSpec> elements, List<ExceptionSpec> exceptions, List<InForce> intervals) {
        return new Provision(p.id(), p.cite(), p.title(), p.regime(), p.body(), p.instrument(), p.kind(), p.summary(), p.notCovered(), p.bound(), elements,
                exceptions, intervals, p.under(), p.noRule(), p.verified(), p.verifiedScope(), p.confidence(), p.notes(), p.sources(), p.file(), p.line());
    }

    private static List<String> several(List<String> values) { return values.size() > 1 ? values : List.of(); }

    private static List<String> less(List<String> values, String gone) { return values.stream().filter(v -> !v.equals(gone)).toList(); }

    private static <T> List<T> without(List<T> list, int i) {
        List<T> less = new ArrayList<>(list);
        less.remove(i);
        return less;
    }

    private static <T> List<T> replaced(List<T> list, int i, T now) {
        List<T> other = new ArrayList<>(list);
        other.set(i, now);
        return other;
    }
}
