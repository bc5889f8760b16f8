package org.sanctionsscreener.report;

import java.util.stream.Collectors;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.Consultation;

/** What a memo says of the second reader; nothing where none was to be asked. */
final class SecondReaderWords {
    private SecondReaderWords() { }

    /** "Second reader m: 12 facts kept, 2 dropped (2 quoting what the text does not say)"; "" if none was to be asked. */
    static String line(DocumentView view) {
        Consultation consulted = view.consulted();
        if (consulted == null) {
            return "";
        }
        String facts = consulted.kept() + consulted.droppedInAll() == 0 ? "" : Labels.count(consulted.kept(), "fact") + " kept, " + consulted.droppedInAll() + " dropped"
                + consulted.dropped().entrySet().stream().map(d -> d.getValue() + " " + d.getKey().words()).collect(Collectors.joining(", ", " (", ")")).replace(" ()", "");
        String trouble = consulted.trouble().isEmpty() ? "" : (facts.isEmpty() ? "" : "; ") + "not heard in full: " + consulted.trouble();
        return "Second reader " + consulted.model() + ": " + (facts.isEmpty() && trouble.isEmpty() ? "no facts" : facts + trouble);
    }

    /** Who read an act; "" where only the rules read the document. */
    static String reader(DocumentView view, Act act) {
        return view.consulted() == null || view.consulted().asked() == 0 ? "" : switch (act.reader()) {
            case RULES -> "the rules alone";
            case MODEL -> "the second reader alone, a language model";
            case BOTH -> "the rules and the second reader";
        };
    }
}
