package org.sanctionsscreener.rulecheck.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.sanctionsscreener.law.BoundSpec;
import org.sanctionsscreener.law.ElementSpec;
import org.sanctionsscreener.law.ExceptionSpec;
import org.sanctionsscreener.law.InForce;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.law.ProvisionKind;
import org.sanctionsscreener.law.Shape;
import org.sanctionsscreener.law.State;
import org.sanctionsscreener.rulecheck.Fixture;
import org.sanctionsscreener.rulecheck.drl.DrlRule;

/** Puts one provision on a page: what it says in the card's words, when, to whom, element by element, and with which examples. */
final class ProvisionPage {
    private static final int EXAMPLES = 12;

    private final Catalogue catalogue;
    private final Entry entry;
    private final Provision law;
    private final List<Page.Block> blocks = new ArrayList<>();

    private ProvisionPage(Catalogue catalogue, Entry entry) {
        this.catalogue = catalogue;
        this.entry = entry;
        this.law = entry.law();
    }

    /** The page of a provision. */
    static Page of(Catalogue catalogue, Entry entry) { return new ProvisionPage(catalogue, entry).page(); }

    /** Where the page of a provision stands in a tree. */
    static String file(Provision law) { return folder(law) + '/' + law.id(); }

    /** The folder of a provision's regime. */
    static String folder(Provision law) { return slug(law.body() + '-' + law.regime()); }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private Page page() {
        say(law.cite() + ". " + Kinds.words(law.kind()) + ". " + law.body() + ", " + law.regime() + ".");
        heading("What it says");
        say(law.summary());
        if (!law.notCovered().isEmpty()) {
            say("It does not reach: " + law.notCovered());
        }
        bound();
        times();
        elements();
        exceptions();
        recognised();
        grouping();
        examples();
        checked();
        return new Page(file(law), law.id() + ": " + law.title(), blocks);
    }

    private void bound() {
        if (law.bound().isEmpty()) {
            return;
        }
        heading("Who is bound");
        blocks.add(new Page.Bullets(law.bound().stream().map(b -> Page.words(who(b) + ": " + b.duty())).toList()));
    }

    private static String who(BoundSpec b) {
        String role = switch (b.role()) {
            case "SUPPLIER" -> "Whoever supplies";
            case "RECIPIENT" -> "Whoever receives";
            case "PARTICIPANT" -> "Whoever takes part";
            default -> "Whoever acts";
        };
        return role + ", " + Kinds.party(b.who());
    }

    private void times() {
        heading("When it applies");
        List<List<Page.Words>> items = new ArrayList<>();
        for (InForce i : law.inForce()) {
            items.add(Page.words(i.describe() + switch (i.standing()) {
                case SETTLED, CONTESTED -> "";
                case CLAIMED -> ": claimed by " + String.join(", ", i.contestedBy()) + ", not accepted and not applied";
                case SUSPENDED -> ": suspended, not applied";
            } + (i.note().isEmpty() ? "" : ". " + i.note())));
        }
        blocks.add(new Page.Bullets(items));
        say("The day of the conduct decides, never the day of the article. Both days count.");
    }

    private void elements() {
        if (law.elements().isEmpty()) {
            return;
        }
        heading("Elements");
        boolean limbs = law.elements().stream().anyMatch(e -> !e.limb().isEmpty());
        List<List<List<Page.Words>>> rows = new ArrayList<>();
        for (ElementSpec e : law.elements()) {
            List<List<Page.Words>> row = new ArrayList<>();
            row.add(Page.words(Kinds.plain(e.name())));
            if (limbs) {
                row.add(Page.words(e.limb().isEmpty() ? "every" : Kinds.plain(e.limb())));
            }
            row.add(Page.words(e.test() + (e.gate() ? " (must be shown)" : "")));
            row.add(Page.words(e.silence() == State.MET && e.unknownIf().isEmpty() ? "never: silence satisfies it"
                    : e.unknownIf().isEmpty() ? "the text does not say" : e.unknownIf()));
            row.add(Page.words(e.ask()));
            rows.add(row);
        }
        blocks.add(new Page.Table(limbs ? List.of("Element", "Limb", "Met if", "Left unknown if", "Question then")
                : List.of("Element", "Met if", "Left unknown if", "Question then"), rows));
    }

    private void exceptions() {
        heading("Exceptions");
        if (law.exceptions().isEmpty()) {
            say("None that the card knows.");
            return;
        }
        blocks.add(new Page.Bullets(law.exceptions().stream().map(x -> Page.words(exception(x))).toList()));
    }

    private static String exception(ExceptionSpec x) {
        return Kinds.plain(x.name()) + ": " + x.text() + (x.notion().isEmpty() ? " (for a lawyer to judge)" : " (applies where the text states it)");
    }

    private void recognised() {
        heading("How it is recognised");
        if (!law.noRule().isEmpty()) {
            say("No rule flags it: " + law.noRule());
            return;
        }
        List<List<Page.Words>> items = new ArrayList<>();
        for (Shape s : catalogue.recognition().shapes(law)) {
            List<DrlRule> rules = catalogue.recognition().shared(s);
            items.add(Page.words("Shape " + s.shape() + " with " + String.join(", ", s.toward())
                    + (s.limb().isEmpty() ? "" : " (limb " + Kinds.plain(s.limb()) + ")")
                    + (s.conduct().isEmpty() ? "" : "; conduct " + String.join(", ", s.conduct()))
                    + (s.items().isEmpty() ? "" : "; goods " + String.join(", ", s.items()))
                    + (s.stated().equals(List.of("ANY")) ? "" : "; stated " + String.join(", ", s.stated()))
                    + ". Rules: " + String.join("; ", rules.stream().map(ProvisionPage::rule).toList())));
        }
        catalogue.recognition().own(law).forEach(r -> items.add(Page.words("Rule of its own: " + rule(r))));
        blocks.add(new Page.Bullets(items));
    }

    private static String rule(DrlRule r) { return '"' + r.name() + "\" (" + r.file() + ':' + r.line() + ')'; }

    private void grouping() {
        if (law.under().isEmpty() && entry.leads().isEmpty()) {
            return;
        }
        heading("Beside other provisions");
        if (!law.under().isEmpty()) {
            say("Listed under, when both are found for one act: ", law.under());
        }
        if (!entry.leads().isEmpty()) {
            say("Leads, when both are found for one act: ", entry.leads());
        }
    }

    private void examples() {
        heading("Examples");
        if (entry.engaged().isEmpty() && entry.missed().isEmpty()) {
            say("No fixture speaks of it.");
            return;
        }
        examples(law.kind() == ProvisionKind.CALLED_UPON || law.kind() == ProvisionKind.PROCEDURAL ? "Engaged, and recorded without a flag:" : "Flagged:", entry.engaged());
        Set<String> engaged = entry.engaged().stream().map(Fixture::id).collect(java.util.stream.Collectors.toSet());
        examples("Not flagged:", entry.missed().stream().filter(f -> !engaged.contains(f.id())).toList());
    }

    private void examples(String lead, List<Fixture> fixtures) {
        if (fixtures.isEmpty()) {
            return;
        }
        say(lead);
        // Articles first: they read as examples; the rest is counted, not dropped in silence.
        List<Fixture> ordered = Stream.concat(fixtures.stream().filter(f -> f.text() != null), fixtures.stream().filter(f -> f.text() == null)).toList();
        List<List<Page.Words>> items = new ArrayList<>(ordered.stream().limit(EXAMPLES).map(f -> Page.words(example(f))).toList());
        if (ordered.size() > EXAMPLES) {
            items.add(Page.words("and " + (ordered.size() - EXAMPLES) + " more"));
        }
        blocks.add(new Page.Bullets(items));
    }

    private static String example(Fixture f) {
        String name = f.id().substring(f.id().indexOf('#') + 1);
        return name + " (" + f.file() + ':' + f.line() + ')' + (f.text() == null ? "" : ": " + f.text().strip());
    }

    private void checked() {
        heading("How far it was checked");
        say(law.verified() ? "A published text or an official page was seen; of it: " + law.verifiedScope() + '.'
                : "Not checked against a published text: written from general knowledge"
                        + (law.verifiedScope().equals("none") ? "." : "; seen: " + law.verifiedScope() + '.'));
        say("Confidence: " + law.confidence() + ".");
        if (!law.notes().isEmpty()) {
            say("Notes: " + law.notes());
        }
        if (!law.sources().isEmpty()) {
            say("Sources:");
            blocks.add(new Page.Bullets(law.sources().stream().map(Page::words).toList()));
        }
        say("Card: " + law.file() + ':' + law.line());
    }

    private void heading(String words) { blocks.add(new Page.Heading(words)); }

    private void say(String words) { blocks.add(new Page.Text(Page.words(words))); }

    private void say(String lead, List<String> ids) {
        List<Page.Words> words = new ArrayList<>();
        words.add(new Page.Words(lead, null));
        for (int i = 0; i < ids.size(); i++) {
            Provision other = catalogue.law().provision(ids.get(i));
            words.add(new Page.Words(ids.get(i), other == null ? null : file(other)));
            words.add(new Page.Words(i + 1 < ids.size() ? ", " : ".", null));
        }
        blocks.add(new Page.Text(words));
    }
}
