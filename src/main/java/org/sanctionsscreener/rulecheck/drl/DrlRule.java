package org.sanctionsscreener.rulecheck.drl;

import org.drools.drl.ast.descr.AndDescr;

/**
 * One rule of a DRL file with the place of everything in it.
 *
 * @param file   path in the pack
 * @param name   name of the rule
 * @param line   line of the rule, from 1
 * @param start  offset of the word {@code rule} in the file
 * @param end    offset behind the word {@code end}
 * @param source text of the whole file
 * @param when   its conditions, with offsets into the file
 */
public record DrlRule(String file, String name, int line, int start, int end, String source, AndDescr when) {
    /** The rule as it stands in the file. */
    public String text() { return source.substring(start, end); }

    /** The line of an offset into the file, from 1. */
    public int lineOf(int offset) {
        return 1 + (int) source.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    /** The column of an offset into the file in its line, in UTF-16 units, from 1. */
    public int columnOf(int offset) { return offset - source.lastIndexOf('\n', offset - 1); }

    /** The rule's text under another name and with one stretch of the file replaced. */
    public String with(String newName, int from, int to, String replacement) {
        String body = source.substring(start, from) + replacement + source.substring(to, end);
        int quote = body.indexOf('"');
        int header = quote >= 0 && body.startsWith(name, quote + 1) ? quote : body.indexOf(name);
        int length = header == quote ? name.length() + 2 : name.length();
        return body.substring(0, header) + '"' + newName + '"' + body.substring(header + length);
    }

    /** The same under another name, nothing replaced. */
    public String named(String newName) { return with(newName, start, start, ""); }
}
