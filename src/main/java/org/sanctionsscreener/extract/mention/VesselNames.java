package org.sanctionsscreener.extract.mention;

import java.util.List;

/** The own name of a vessel beside its description. */
final class VesselNames {
    private VesselNames() { }

    /** "the tanker Silver Heron", "the tanker, the Silver Heron,": the last word of the vessel's own name, else {@code last}. */
    static int last(String text, List<Words.Word> tokens, int last) {
        int from = first(text, tokens, last);
        int end = last;
        for (int i = from; i > last && i < tokens.size() && i < from + 4; i++) {
            Words.Word w = tokens.get(i);
            boolean joined = i == from || w.start() - tokens.get(i - 1).end() == 1;
            if (!joined || !w.capital() && !(i > from && w.text().matches("\\d{1,4}|[IVX]+"))) {
                break;
            }
            end = i;
        }
        return end;
    }

    static int first(String text, List<Words.Word> tokens, int last) {
        if (last + 1 >= tokens.size()) {
            return last;
        }
        String between = text.substring(tokens.get(last).end(), tokens.get(last + 1).start());
        if (between.equals(" ") && tokens.get(last + 1).capital()) {
            return last + 1;
        }
        boolean apart = last + 2 < tokens.size() && (between.equals(", ") || between.equals(" ")) && tokens.get(last + 1).lower().matches("the|called|named")
                && tokens.get(last + 2).capital();
        return apart ? last + 2 : last;
    }
}
