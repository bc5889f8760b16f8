package org.sanctionsscreener.rulecheck.diff;

/** A way to write what two packs make of a corpus. */
public enum DiffFormat {
    /** For a person at a terminal. */
    text,
    /** For programs. */
    json,
    /** For the page of a pull request. */
    markdown;

    /** The result's text in this format, lines ended by a line feed. */
    public String write(DiffResult result) {
        return switch (this) {
            case text -> DiffText.write(result);
            case json -> DiffJson.write(result);
            case markdown -> DiffMarkdown.write(result);
        };
    }
}
