package org.sanctionsscreener.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.ActTime;
import org.sanctionsscreener.facts.Assertion;
import org.sanctionsscreener.facts.Item;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.Phase;

/** Puts an act into plain words: what is said to have happened, when, and who says so. */
final class ActWords {
    private static final Properties NOUNS = nouns();
    private final DocumentView view;

    ActWords(DocumentView view) { this.view = view; }

    /** "Supply of “valves” by A to B, via C": a phrase with a capital letter and no full stop. */
    String what(Act act) {
        String[] noun = NOUNS.getProperty(act.type(), Labels.words(act.type()) + "|with|of").split("\\|");
        StringBuilder said = new StringBuilder(phase(act.phase())).append(noun[0]);
        if (!act.items().isEmpty()) {
            said.append(noun[2].equals(":") ? ": " : " " + noun[2] + " ").append(items(act.items()));
        }
        if (!act.directed() && act.counterparty().isEmpty()) {
            said.append(act.actor().size() > 1 ? " between " : " involving ").append(parties(act.actor()));
        } else {
            said.append(" by ").append(parties(act.actor()));
            role(said, " " + noun[1] + " ", act.counterparty());
        }
        role(said, ", via ", act.via());
        role(said, ", for ", without(act.beneficiary(), act.actor(), act.counterparty()));
        role(said, ", from ", without(act.origin(), act.actor(), act.counterparty()));
        role(said, ", to ", without(act.destination(), act.actor(), act.counterparty()));
        if (!act.endUse().isEmpty()) {
            said.append(", end use “").append(act.endUse()).append('”');
        }
        if (!act.directed() && act.actor().size() + act.counterparty().size() > 1) {
            said.append(" (who gives and who receives is not said)");
        }
        return Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }

    /** "on 2020-09-20 (“on the 20th”)", "date not known". */
    static String when(ActTime time) {
        String words = time.words().isEmpty() ? "" : " (“" + time.words() + "”)";
        String interval;
        if (time.earliest() == null && time.latest() == null) {
            return "date not known" + words;
        } else if (time.earliest() == null) {
            interval = "on or before " + time.latest();
        } else if (time.latest() == null) {
            interval = "from " + time.earliest() + " on";
        } else {
            interval = time.earliest().equals(time.latest()) ? "on " + time.earliest() : time.earliest() + " to " + time.latest();
        }
        return switch (time.basis()) {
            case PRESUMED -> interval + words + ", presumed recent: the text gives no time";
            case UNKNOWN -> "date not known, " + interval + words;
            case STATED, RELATIVE -> interval + words;
        };
    }

    /** "alleged by “a senior official” (unnamed official); denied by ...": each source once, in text order. */
    String whoSays(Act act) {
        List<String> said = view.assertions(act.id()).stream().map(this::said).distinct().toList();
        return said.isEmpty() ? "no source made out" : String.join("; ", said);
    }

    private String said(Assertion assertion) {
        String status = switch (assertion.status()) {
            case REPORTED -> "reported as fact";
            case FOUND -> "found";
            default -> Labels.words(assertion.status());
        };
        String modality = assertion.modality() == Assertion.Modality.FACT ? "" : ", put as " + modality(assertion.modality());
        String kind = assertion.source() == Assertion.Source.UNNAMED ? "a source not named" : Labels.words(assertion.source());
        String name = assertion.sourceName().isEmpty() ? "" : "“" + assertion.sourceName() + "” ";
        String source = assertion.source() == Assertion.Source.OUTLET ? "the article itself" : name + (name.isEmpty() ? kind : "(" + kind + ")");
        return status + " by " + source + modality;
    }

    static String modality(Assertion.Modality modality) {
        return switch (modality) {
            case FACT -> "fact";
            case POSSIBLE -> "possible";
            case PLANNED -> "planned or foreseen";
            case HYPOTHETICAL -> "a condition";
            case NEGATED -> "not having happened";
            case FICTION -> "fiction";
            case OPINION -> "comment or law";
        };
    }

    /** Names of parties, "somebody not named" for an open role. */
    String parties(List<String> ids) {
        return ids.isEmpty() ? "somebody not named" : and(ids.stream().map(this::name).distinct().toList());
    }

    /** The name of one party, or its id if the facts do not have it. */
    String name(String id) {
        Party party = view.party(id);
        return party == null ? id : party.name();
    }

    private String items(List<String> ids) {
        return and(ids.stream().map(id -> {
            Item item = view.item(id);
            return item == null ? id : "“" + item.name() + "”";
        }).distinct().toList());
    }

    private void role(StringBuilder said, String before, List<String> ids) {
        if (!ids.isEmpty()) {
            said.append(before).append(parties(ids));
        }
    }

    private static List<String> without(List<String> ids, List<String> first, List<String> second) {
        return ids.stream().filter(id -> !first.contains(id) && !second.contains(id)).toList();
    }

    private static String phase(Phase phase) {
        return switch (phase) {
            case COMPLETED -> "";
            case OFFERED -> "offered ";
            default -> Labels.words(phase) + " ";
        };
    }

    /** "a, b and c". */
    static String and(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        List<String> most = new ArrayList<>(names.subList(0, names.size() - 1));
        return most.stream().collect(Collectors.joining(", ")) + " and " + names.get(names.size() - 1);
    }

    private static Properties nouns() {
        Properties nouns = new Properties();
        try (Reader in = new InputStreamReader(ActWords.class.getResourceAsStream("acts.properties"), StandardCharsets.UTF_8)) {
            nouns.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return nouns;
    }
}
