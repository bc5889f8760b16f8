package org.sanctionsscreener.rulecheck.diff;

import java.util.Map;
import java.util.stream.Collectors;

/** What changed in the pack, then document by document, then by provision. */
final class DiffText {
    private DiffText() { }

    static String write(DiffResult r) {
        StringBuilder text = new StringBuilder();
        if (!r.units().isEmpty()) {
            text.append("Changed in the pack, ").append(r.before()).append(" to ").append(r.after()).append(":\n");
            r.units().forEach(u -> text.append("  ").append(u.words()).append(" at ").append(u.place()).append('\n'));
        }
        r.byDocument().forEach((document, changes) -> {
            text.append('\n').append(document).append('\n');
            for (FindingChange c : changes) {
                text.append("  ").append(sign(c.kind())).append(' ').append(c.provision()).append(' ').append(c.kindWord()).append(" (").append(c.act()).append("): ").append(c.words()).append('\n');
                text.append("      because: ").append(c.cause()).append('\n');
            }
        });
        if (!r.changes().isEmpty()) {
            text.append("\nBy provision:\n");
            int wide = r.byProvision().keySet().stream().mapToInt(String::length).max().orElse(0);
            r.byProvision().forEach((id, kinds) -> text.append("  ").append(id).append(" ".repeat(wide - id.length() + 2)).append(kinds(kinds)).append('\n'));
        }
        if (!r.withoutEffect().isEmpty()) {
            text.append("\nWithout effect on this corpus (nothing here shows what they do):\n");
            r.withoutEffect().forEach(u -> text.append("  ").append(u.words()).append(" at ").append(u.place()).append('\n'));
        }
        r.failures().forEach(f -> text.append("\nnot compared: ").append(f).append('\n'));
        return text.append(text.isEmpty() ? "" : "\n").append(r.unitWords()).append(" changed; ").append(r.documents()).append(" documents, ").append(r.byDocument().size()).append(" differ, ")
                .append(r.changes().size()).append(" findings\n").toString();
    }

    static String kinds(Map<FindingChange.Kind, Long> kinds) {
        return kinds.entrySet().stream().map(e -> e.getValue() + " " + word(e.getKey())).collect(Collectors.joining(", "));
    }

    static String word(FindingChange.Kind kind) {
        return switch (kind) {
            case APPEARS -> "new";
            case VANISHES -> "gone";
            case KIND -> "of another kind";
            case STRONGER -> "stronger";
            case WEAKER -> "weaker";
            case STATUS -> "of another status";
            case ELEMENTS -> "with other elements";
            case CONSIDERED -> "considered otherwise";
        };
    }

    static char sign(FindingChange.Kind kind) { return kind == FindingChange.Kind.APPEARS ? '+' : kind == FindingChange.Kind.VANISHES ? '-' : '~'; }
}
