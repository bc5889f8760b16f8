package org.sanctionsscreener.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** A terminal's page: lines of a width, labels in colour where there is colour, no control character of an article let through. */
public final class Paper {
    /** Controls, and format characters that reorder or hide text: an article must not drive the terminal. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u00AD\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\p{Cs}]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");
    private final Writer out;
    private final int width;
    private final boolean colour;

    /** @param width columns of a line, brought between 60 and 120 */
    public Paper(Writer out, int width, boolean colour) {
        this.out = out;
        this.width = Math.max(60, Math.min(120, width));
        this.colour = colour;
    }

    int width() { return width; }

    /** An empty line. */
    public void blank() throws IOException { out.write('\n'); }

    /** Sends everything on to the writer below. */
    public void flush() throws IOException { out.flush(); }

    /** A line across the page. */
    void rule(char of) throws IOException { line(0, String.valueOf(of).repeat(width), Style.faint); }

    /** Text, wrapped, all in one style. */
    public void line(int indent, String text, IStyle... styles) throws IOException {
        for (String line : Wrap.lines(clean(text), width - indent)) {
            out.write(" ".repeat(indent) + styled(line, styles) + "\n");
        }
    }

    /** A label in its own column, then text that hangs beside it; a label too wide for its column gets a line of its own. */
    public void item(int indent, String label, int column, String text, IStyle... labelStyles) throws IOException {
        String head = clean(label);
        List<String> lines = Wrap.lines(clean(text), width - indent - column);
        boolean fits = Wrap.columns(head) < column;
        out.write(" ".repeat(indent) + styled(head, labelStyles));
        if (!fits) {
            out.write("\n" + " ".repeat(indent + column));
        } else {
            out.write(" ".repeat(column - Wrap.columns(head)));
        }
        out.write(lines.get(0) + "\n");
        for (String line : lines.subList(1, lines.size())) {
            out.write(" ".repeat(indent + column) + line + "\n");
        }
    }

    /** Two labels in columns, the second wrapped in its own, then text. */
    void row(int indent, String first, int firstColumn, String second, int secondColumn, String text, IStyle... firstStyles) throws IOException {
        List<String> names = Wrap.lines(clean(second), secondColumn - 2);
        List<String> lines = Wrap.lines(clean(text), width - indent - firstColumn - secondColumn);
        for (int i = 0; i < Math.max(names.size(), lines.size()); i++) {
            String name = i < names.size() ? names.get(i) : "";
            String line = i < lines.size() ? lines.get(i) : "";
            String head = i == 0 ? styled(first, firstStyles) + " ".repeat(Math.max(0, firstColumn - Wrap.columns(first))) : " ".repeat(firstColumn);
            out.write((" ".repeat(indent) + head + Wrap.pad(name, secondColumn) + line).stripTrailing() + "\n");
        }
    }

    /** Without control and reordering characters, blanks made one. */
    static String clean(String text) {
        return BLANKS.matcher(harmless(text)).replaceAll(" ").strip();
    }

    /** Without control and reordering characters; breaks of lines become blanks. */
    static String harmless(String text) {
        return CONTROL.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("");
    }

    private String styled(String text, IStyle... styles) {
        if (!colour || styles.length == 0 || text.isEmpty()) {
            return text;
        }
        // Reset, for "bold off" means "underlined twice" to some terminals.
        return Style.on(styles) + text + Style.reset.on();
    }
}
