package org.sanctionsscreener.rulecheck.mutate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.law.Membership;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.rulecheck.CardPlaces;
import org.sanctionsscreener.rulecheck.Place;

/** The mutants of tables of groups of states: a row dropped, its days shifted, its doubt turned round. */
final class RowMutants {
    private final LawBook law;
    private final CardPlaces places;
    private final List<Mutant.OfCard> mutants = new ArrayList<>();

    private RowMutants(LawBook law, CardPlaces places) {
        this.law = law;
        this.places = places;
    }

    static List<Mutant.OfCard> of(Pack pack, LawBook law) {
        RowMutants made = new RowMutants(law, new CardPlaces(pack));
        for (int i = 0; i < law.memberships().size(); i++) {
            made.row(i, law.memberships().get(i));
        }
        return made.mutants;
    }

    private void row(int i, Membership m) {
        LocalDate inside = m.to() == null ? m.from() : m.to();
        String covered = m.doubtful() ? "UNKNOWN" : "MET";
        String not = "NOT_MET or what its card makes of a state that is not covered";
        add(i, m, "", "drop-row", m.state() + " is no longer in " + m.group(), inside, covered, null);
        if (m.to() == null || m.from().isBefore(m.to())) {
            add(i, m, "from", "shift-row", days(m, "from", m.from(), m.from().plusDays(1)), m.from(), covered, with(m, m.from().plusDays(1), m.to(), m.doubtful()));
        }
        add(i, m, "from", "shift-row", days(m, "from", m.from(), m.from().minusDays(1)), m.from().minusDays(1), not, with(m, m.from().minusDays(1), m.to(), m.doubtful()));
        if (m.to() != null) {
            add(i, m, "to", "shift-row", days(m, "to", m.to(), m.to().plusDays(1)), m.to().plusDays(1), not, with(m, m.from(), m.to().plusDays(1), m.doubtful()));
            if (m.from().isBefore(m.to())) {
                add(i, m, "to", "shift-row", days(m, "to", m.to(), m.to().minusDays(1)), m.to(), covered, with(m, m.from(), m.to().minusDays(1), m.doubtful()));
            }
        }
        add(i, m, "doubtful", "flip-doubt", m.state() + " in " + m.group() + ": " + (m.doubtful() ? "doubtful became certain" : "certain became doubtful"), inside, covered,
                with(m, m.from(), m.to(), !m.doubtful()));
    }

    private static String days(Membership m, String end, LocalDate was, LocalDate is) { return m.state() + " in " + m.group() + ": " + end + " " + was + " became " + is; }

    private static Membership with(Membership m, LocalDate from, LocalDate to, boolean doubtful) { return new Membership(m.group(), m.state(), from, to, doubtful); }

    private void add(int i, Membership m, String key, String kind, String change, LocalDate day, String state, Membership now) {
        List<String> asking = law.provisions().stream().filter(p -> p.noRule().isEmpty()).flatMap(p -> asking(p, m.group())).toList();
        Place place = places.row(i, key);
        boolean plain = state.equals("MET") || state.equals("UNKNOWN");
        String expects = asking.isEmpty() ? "flagged: [FILL_IN]    # a provision that asks for " + m.group() + ":" + m.state() : "elements: {" + asking.get(0) + ": " + (plain ? state + "}}" : "FILL_IN}}    # " + state);
        mutants.add(new Mutant.OfCard(place.file() + "#" + m.group() + "#" + kind + "#" + i + "#" + change, kind, place, m.group(), change,
                "an act toward " + m.state() + " on " + day + (asking.size() > 1 ? "; also asked for by " + String.join(", ", asking.subList(1, asking.size())).replace(": {", "/") : ""),
                expects, "", r -> r.values().contains(m.state()) && (!kind.equals("shift-row") || r.tells(m.from(), m.to(), now.from(), now.to())), day, () -> new LawBook(law.provisions(), law.shapes(), replaced(i, now))));
    }

    /** The elements of a card that ask for the group, each as the start of a YAML mapping of provision to element. */
    private static Stream<String> asking(Provision p, String group) {
        return p.elements().stream().filter(e -> e.notion().equals(group)).map(e -> p.id() + ": {" + e.name());
    }

    private List<Membership> replaced(int i, Membership now) {
        List<Membership> rows = new ArrayList<>(law.memberships());
        if (now == null) {
            rows.remove(i);
        } else {
            rows.set(i, now);
        }
        return rows;
    }
}
