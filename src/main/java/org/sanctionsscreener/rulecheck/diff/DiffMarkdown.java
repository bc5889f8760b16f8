package org.sanctionsscreener.rulecheck.diff;

import java.util.List;
import java.util.Map;

/** A comment for a pull request: a sentence, a table by provision, and everything else folded. */
final class DiffMarkdown {
    private static final int SHOWN = 200;

    private DiffMarkdown() { }

    static String write(DiffResult r) {
        StringBuilder text = new StringBuilder("### What this change of the rule pack does\n\n");
        text.append(r.unitWords()).append(" changed between `").append(r.before()).append("` and `").append(r.after()).append("`. Of ").append(r.documents()).append(" documents ")
                .append(r.changes().isEmpty() ? "none is flagged otherwise" : "**" + r.byDocument().size() + "** " + (r.byDocument().size() == 1 ? "is" : "are") + " flagged otherwise").append(".\n");
        if (!r.changes().isEmpty()) {
            text.append("\n| Provision | New | Gone | Stronger | Weaker | Otherwise | Because of |\n|---|--:|--:|--:|--:|--:|---|\n");
            r.byProvision().forEach((id, kinds) -> text.append("| ").append(cell(id)).append(" | ").append(count(kinds, FindingChange.Kind.APPEARS)).append(" | ")
                    .append(count(kinds, FindingChange.Kind.VANISHES)).append(" | ").append(count(kinds, FindingChange.Kind.STRONGER)).append(" | ")
                    .append(count(kinds, FindingChange.Kind.WEAKER)).append(" | ")
                    .append(count(kinds, FindingChange.Kind.KIND, FindingChange.Kind.STATUS, FindingChange.Kind.ELEMENTS, FindingChange.Kind.CONSIDERED)).append(" | ")
                    .append(cell(because(r, id))).append(" |\n"));
            text.append("\n<details><summary>Document by document</summary>\n\n");
            int left = SHOWN;
            for (Map.Entry<String, List<FindingChange>> document : r.byDocument().entrySet()) {
                text.append(left > 0 ? "**" + cell(document.getKey()) + "**\n\n" : "");
                for (FindingChange c : document.getValue()) {
                    if (left-- > 0) {
                        text.append("- `").append(DiffText.sign(c.kind())).append("` **").append(c.provision()).append("** ").append(c.kindWord()).append(": ").append(cell(c.words()))
                                .append("  \n  because: ").append(cell(c.cause())).append('\n');
                    }
                }
                text.append(left > -document.getValue().size() ? "\n" : "");
            }
            text.append(left < 0 ? "\nand " + -left + " more findings: run the command for all.\n\n" : "").append("</details>\n");
        }
        if (!r.withoutEffect().isEmpty()) {
            text.append("\n<details><summary>").append(r.withoutEffect().size()).append(" changes without effect on this corpus</summary>\n\n");
            r.withoutEffect().forEach(u -> text.append("- ").append(cell(u.words())).append(" at `").append(u.place()).append("`\n"));
            text.append("\nNothing here shows what they do: add a fixture or an article.\n</details>\n");
        }
        r.failures().forEach(f -> text.append("\nNot compared: ").append(cell(f)).append("\n"));
        return text.toString();
    }

    private static String because(DiffResult r, String provision) {
        return String.join("; ", r.changes().stream().filter(c -> c.provision().equals(provision)).flatMap(c -> c.because().stream()).distinct().sorted().limit(4).map(Unit::words).toList());
    }

    private static String count(Map<FindingChange.Kind, Long> kinds, FindingChange.Kind... of) {
        long sum = List.of(of).stream().mapToLong(k -> kinds.getOrDefault(k, 0L)).sum();
        return sum == 0 ? "" : String.valueOf(sum);
    }

    private static String cell(String words) { return words.replace("|", "\\|").replace("<", "&lt;").replaceAll("\\s+", " "); }
}
