package org.sanctionsscreener.rulecheck.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Legal text pasted into a card instead of being said in the author's own words. */
final class LongQuotation implements Check {
    private static final int QUOTED_WORDS = 25;
    private static final int WORDS = 120;
    private static final Pattern QUOTE = Pattern.compile("[\"\u201C\u00AB]([^\"\u201D\u00BB]{60,})[\"\u201D\u00BB]");
    /** The manner of resolutions and statutes, which nobody uses for a summary. */
    private static final Pattern MANNER = Pattern.compile("(?i)\\b(decides (also |further )?that all member states shall|acting under chapter vii|calls upon all (member )?states to"
            + "|shall (immediately )?take the necessary measures to|notwithstanding any other provision of|whoever, (knowingly|with)|pursuant to (paragraph|section|subsection)"
            + "|hereinafter (referred to as )?|for the purposes of this (section|part|paragraph|resolution)|subject to the jurisdiction thereof|the provisions of (this|paragraph)"
            + "|no person (subject to|may)|except as (otherwise )?(authorized|provided)|directly or indirectly,? from (or through )?their territor|by their nationals or using their flag"
            + "|whether or not originating in their territor|including but not limited to|herein|thereof|thereto|therefrom|aforesaid|provided,? (however,? )?that)");

    @Override
    public String id() { return "long-quotation"; }

    @Override
    public String title() { return "legal text pasted at length into a card"; }

    @Override
    public void run(Subject subject, Found found) {
        for (Card card : subject.cards()) {
            List<Yaml> texts = new ArrayList<>();
            collect(card.node(), texts);
            texts.forEach(t -> text(t, found));
        }
    }

    private static void collect(Yaml node, List<Yaml> into) {
        node.entries().stream().filter(e -> !e.key().text().equals("sources")).forEach(e -> collect(e.value(), into));
        node.items().forEach(i -> collect(i, into));
        if (node.isText() && node.text().length() > 60) {
            into.add(node);
        }
    }

    private static void text(Yaml text, Found found) {
        Matcher quote = QUOTE.matcher(text.text());
        while (quote.find()) {
            int words = words(quote.group(1));
            if (words > QUOTED_WORDS) {
                found.at(text, "quotes " + words + " words in one piece", "say it in your own words; quote no more than the words that decide");
                return;
            }
        }
        int phrases = 0;
        for (Matcher manner = MANNER.matcher(text.text()); manner.find();) {
            phrases++;
        }
        int words = words(text.text());
        if (phrases >= 3 && words > 40) {
            found.at(text, "reads like the legal text itself: " + phrases + " turns of phrase of statutes in " + words + " words", "say in your own words what it forbids or requires");
        } else if (words > WORDS && !text.text().contains("\n\n") && phrases >= 1) {
            found.at(text, "is " + words + " words long and has the manner of a legal text", "say in a few of your own words what it forbids or requires");
        }
    }

    private static int words(String text) { return text.strip().split("\\s+").length; }
}
