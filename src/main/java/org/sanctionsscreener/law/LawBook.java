package org.sanctionsscreener.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every card of a rule pack, looked up the ways the rules need. Immutable and thread-safe. */
public final class LawBook {
    private final Map<String, Provision> byId;
    private final List<Shape> shapes;
    private final Map<String, List<Shape>> shapesByLink;
    private final List<Membership> memberships;
    private final Map<String, List<Membership>> membershipsByState;

    /** Without groups of states. @throws IllegalArgumentException if two provisions have one id */
    public LawBook(Collection<Provision> provisions, Collection<Shape> shapes) { this(provisions, shapes, List.of()); }

    /** @throws IllegalArgumentException if two provisions have one id */
    public LawBook(Collection<Provision> provisions, Collection<Shape> shapes, Collection<Membership> memberships) {
        this.byId = provisions.stream().collect(Collectors.toMap(Provision::id, Function.identity(), (a, b) -> {
            throw new IllegalArgumentException(b.file() + ":" + b.line() + ": provision " + b.id() + " stands already at " + a.file() + ":" + a.line());
        }, TreeMap::new));
        this.shapes = List.copyOf(shapes);
        this.memberships = List.copyOf(memberships);
        this.membershipsByState = memberships.stream().collect(Collectors.groupingBy(Membership::state));
        this.shapesByLink = new TreeMap<>();
        for (Shape shape : shapes) {
            for (String value : shape.toward()) {
                shapesByLink.computeIfAbsent(key(shape.shape(), value), k -> new ArrayList<>()).add(shape);
            }
        }
    }

    /** All provisions, by id. */
    public Collection<Provision> provisions() { return byId.values(); }

    /** The card, or null if there is none. */
    public Provision provision(String id) { return byId.get(id); }

    /** Every card's way of being recognised. */
    public List<Shape> shapes() { return shapes; }

    /** The cards of a shape that name this value as their regime link: an index look-up. */
    public List<Shape> shapes(String shape, String value) {
        return shapesByLink.getOrDefault(key(shape, value), List.of());
    }

    /** Every place of a state in a group of states. */
    public List<Membership> memberships() { return memberships; }

    /** The groups of states that a state belongs to or belonged to; empty for anything that is no such state's code. */
    public List<Membership> memberships(String state) { return membershipsByState.getOrDefault(state, List.of()); }

    /** The conditions of a provision; empty for an unknown id. */
    public List<ElementSpec> elements(String provision) {
        Provision card = byId.get(provision);
        return card == null ? List.of() : card.elements();
    }

    /** The exceptions of a provision; empty for an unknown id. */
    public List<ExceptionSpec> exceptions(String provision) {
        Provision card = byId.get(provision);
        return card == null ? List.of() : card.exceptions();
    }

    /** The intervals in which a provision applied; empty for an unknown id. */
    public List<InForce> intervals(String provision) {
        Provision card = byId.get(provision);
        return card == null ? List.of() : card.inForce();
    }

    /**
     * The law as it was known on a day: provisions that began later are left out, and later ends are not yet known.
     *
     * @param day last day of knowledge
     */
    public LawBook asOf(LocalDate day) {
        List<Provision> known = new ArrayList<>();
        for (Provision p : byId.values()) {
            List<InForce> intervals = p.inForce().stream()
                    .filter(i -> !i.from().isAfter(day))
                    .map(i -> i.to() == null || !i.to().isAfter(day) ? i
                            : new InForce(i.provision(), i.from(), null, i.standing(), i.contestedBy(), i.note()))
                    .toList();
            if (!intervals.isEmpty()) {
                known.add(new Provision(p.id(), p.cite(), p.title(), p.regime(), p.body(), p.instrument(), p.kind(), p.summary(), p.notCovered(),
                        p.bound(), p.elements(), p.exceptions(), intervals, p.under(), p.noRule(), p.verified(), p.verifiedScope(),
                        p.confidence(), p.notes(), p.sources(), p.file(), p.line()));
            }
        }
        return new LawBook(known, shapes.stream().filter(s -> known.stream().anyMatch(p -> p.id().equals(s.provision()))).toList(),
                memberships.stream().filter(m -> !m.from().isAfter(day))
                        .map(m -> m.to() == null || !m.to().isAfter(day) ? m : new Membership(m.group(), m.state(), m.from(), null, m.doubtful())).toList());
    }

    private static String key(String shape, String value) { return shape + '\u0000' + value; }
}
