package org.sanctionsscreener.rulecheck.validate;

import java.util.regex.Pattern;

/** Citations that cannot be looked up. */
final class CardCitation implements Check {
    private static final Pattern UNITED_NATIONS = Pattern.compile("(S/RES/\\d{1,4}|S/PRST/\\d{4}/\\d+|A/RES/\\d+/\\d+) .*|.*Charter.*");
    private static final Pattern RESOLUTION = Pattern.compile("S/RES/\\d{1,4} \\(\\d{4}\\).*");
    private static final Pattern PARAGRAPH = Pattern.compile("S/RES/\\d+ \\(\\d{4}\\)(?:, | ).*\\S");
    /** Words that only stand in the citation of a code or an order, however it is written. */
    private static final Pattern CODE = Pattern.compile(".*\\b(C\\.? ?F\\.? ?R\\b|U\\.? ?S\\.? ?C\\b|E\\.? ?O\\b|Executive Order|Code of Federal Regulations|United States Code).*");
    private static final Pattern CANONICAL = Pattern.compile("(\\d+ (CFR|USC) (?!§)\\S.*|EO \\d{4,5}\\b.*|.*[,;(] ?\\d+ (CFR|USC) \\S.*|.*[,;(] ?EO \\d{4,5}\\b.*)");
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
            if (card.body().equals("UN") && (!UNITED_NATIONS.matcher(text).matches() || text.startsWith("S/RES/") && !RESOLUTION.matcher(text).matches())) {
                found.at(cite, "'" + text + "' is not the citation of a resolution", "write it as 'S/RES/1718 (2006), para 8(a)(i)'");
            } else if (text.startsWith("S/RES/") && !PARAGRAPH.matcher(text).matches()) {
                found.at(cite, "'" + text + "' names a resolution and no place in it", "add the paragraph: 'S/RES/1718 (2006), para 8(a)(i)'");
            } else if (!PLACE.matcher(text).matches()) {
                found.at(cite, "'" + text + "' has no number to look up", "cite instrument and section, paragraph or article");
            } else if (card.body().equals("US") && CODE.matcher(text).matches() && !CANONICAL.matcher(text).matches()) {
                found.at(cite, "'" + text + "' is not the citation of a code or an order", "write it as '15 CFR 744.3(a)(1)', '50 USC 1705' or 'EO 13382, sec. 1'");
            } else if (text.chars().filter(c -> c == '(').count() != text.chars().filter(c -> c == ')').count()) {
                found.at(cite, "'" + text + "' has a bracket too many or too few", "mend the brackets");
            }
        }
    }
}
