package org.sanctionsscreener.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanctionsscreener.facts.ActTime;
import org.sanctionsscreener.law.InForce;
import org.sanctionsscreener.reason.Finding;

/** How an act lies to the laws that do not reach it for its day: one line a way, each law with the day that decides. */
enum Outside {
    BEFORE("before the law began"), AFTER("after it had ended"), BETWEEN("between the times in which it applied"), OPEN("not shown to lie inside: the day decides");

    private final String words;

    Outside(String words) { this.words = words; }

    /** The ways in which these laws miss the act, each in one line; at most {@code most} laws a line are named, the rest counted. */
    static List<String> lines(ActTime time, List<Finding> findings, int most) {
        Map<Outside, List<Finding>> ways = new EnumMap<>(Outside.class);
        findings.forEach(f -> ways.computeIfAbsent(of(time, applied(f)), w -> new ArrayList<>()).add(f));
        List<String> lines = new ArrayList<>();
        ways.forEach((way, of) -> lines.add(way.words + ": " + of.stream().limit(most).map(f -> f.provision().id() + " (" + way.day(f) + ")").collect(Collectors.joining(", "))
                + (of.size() > most ? " and " + (of.size() - most) + " more" : "")));
        return lines;
    }

    private static Outside of(ActTime time, List<InForce> applied) {
        if (applied.stream().anyMatch(i -> time.touches(i.from(), i.to()))) {
            return OPEN;
        }
        LocalDate first = applied.get(0).from();
        LocalDate last = applied.get(applied.size() - 1).to();
        if (time.latest() != null && time.latest().isBefore(first)) {
            return BEFORE;
        }
        return time.earliest() != null && last != null && time.earliest().isAfter(last) ? AFTER : BETWEEN;
    }

    private String day(Finding finding) {
        List<InForce> applied = applied(finding);
        return switch (this) {
            case BEFORE -> "from " + applied.get(0).from();
            case AFTER -> "to " + applied.get(applied.size() - 1).to();
            case BETWEEN, OPEN -> finding.provision().applied();
        };
    }

    private static List<InForce> applied(Finding finding) {
        return finding.provision().inForce().stream().filter(i -> i.standing() == InForce.Standing.SETTLED || i.standing() == InForce.Standing.CONTESTED)
                .sorted(Comparator.comparing(InForce::from)).toList();
    }
}
