package org.sanctionsscreener.rulecheck.validate;

import java.util.regex.Pattern;

/** Citations that cannot be looked up. */
final class CardCitation implements Check {
    private static final Pattern RESOLUTION = Pattern.compile("S/RES/\\d{1,4} \\((\\d{4})\\).*");
    private static final Pattern ANY_RESOLUTION = Pattern.compile("(?i).*\\b(S/RES|UNSCR|resolution)\\b.*");
    private static final Pattern SECTION = Pattern.compile(".*\\d+ (CFR|U\\.?S\\.?C\\.?|USC|Fed\\. ?Reg\\.|Stat\\.).*");
    private static final Pattern PLACE = Pattern.compile(".*[\\d§].*");

    @Override
    public String id() { return "card-citation"; }

    @Override
    public String title() { return "a citation that does not name instrument and place in the form of its body of law"; }

    @Override
    public void run(Subject subject, Found found) {
        for (Card card : subject.cards()) {
            Yaml cite = card.node().get("cite");
            if (cite == null || !cite.isText()) {
                continue;
            }
            String text = cite.text();
            if (card.body().equals("UN") && ANY_RESOLUTION.matcher(text).matches() && !RESOLUTION.matcher(text).matches()) {
                found.at(cite, "'" + text + "' is not the citation of a resolution", "write it as 'S/RES/1718 (2006), para 8(a)(i)'");
            } else if (card.body().equals("UN") && RESOLUTION.matcher(text).matches() && !text.matches("S/RES/\\d+ \\(\\d{4}\\)(?:, | ).*\\S")) {
                found.at(cite, "'" + text + "' names a resolution and no place in it", "add the paragraph: 'S/RES/1718 (2006), para 8(a)(i)'");
            } else if (!PLACE.matcher(text).matches()) {
                found.at(cite, "'" + text + "' has no number to look up", "cite instrument and section, paragraph or article");
            } else if (text.matches(".*\\b\\d+ C\\.F\\.R\\.?.*|.*\\bCFR \\d+ §.*") && !SECTION.matcher(text).matches()) {
                found.at(cite, "'" + text + "' is not the citation of a federal regulation", "write it as '15 CFR 744.3(a)(1)'");
            } else if (text.chars().filter(c -> c == '(').count() != text.chars().filter(c -> c == ')').count()) {
                found.at(cite, "'" + text + "' has a bracket too many or too few", "mend the brackets");
            }
        }
    }
}
