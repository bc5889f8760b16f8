package org.sanctionsscreener.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanctionsscreener.facts.PartyKind;

/** Names that no lexicon knows: companies by their ending, persons by title or by two or three capitalised words, vessels by what stands before. */
final class NameFinder {
    /** A name found; {@code abbreviation} is the short form given in brackets after it, "" if none; {@code guessed}: only its shape makes it a person's. */
    record Name(int start, int end, String name, PartyKind kind, List<String> traits, String abbreviation, boolean guessed) {
        Name(int start, int end, String name, PartyKind kind, List<String> traits, String abbreviation) { this(start, end, name, kind, traits, abbreviation, false); }
    }

    private static final Pattern VESSEL = Pattern.compile("\\b(?:M/?V|M/?T|MV|MT|[Vv]essel|[Tt]anker|[Ss]hip|[Ff]reighter|[Bb]ulk carrier|[Cc]argo ship)s?,? (?:the |named |called )?(\"[A-Z][^\"]{1,30}\"|[A-Z][A-Za-z]+(?: (?:[A-Z][A-Za-z]+|\\d+)){0,2})");
    private static final Pattern FLAGGED = Pattern.compile("\\b\\p{Lu}[\\p{L} ]*-(?:flagged|registered) ((?:[A-Z][a-z]+ ){0,2}[A-Z][a-z]+(?: \\d{1,3})?)");
    private static final Pattern APPOSED = Pattern.compile("\\b[Tt]he ((?:[A-Z][a-z]+ ){0,2}[A-Z][a-z]+(?: \\d{1,3})?), (?:an?|her|its|the) ");
    private static final Pattern IMO = Pattern.compile("\\(?\\bIMO(?: number| No\\.?)?:? ?(\\d{7})\\)?");
    private static final Pattern BRACKET = Pattern.compile(",?\\s*\\(\\s*(?:(?:the|hereinafter|collectively|together),?\\s+|\")*\\s*([A-Z][\\w&.-]{1,24}(?: [A-Z][\\w&.-]+)?),?\\s*\"?\\s*\\)");
    private static final Set<String> LINKS = Set.of("of", "and", "&", "de", "for", "al", "the");

    /** What a name goes on from with "of": "Bank of X"; a person or a firm of a place is its own name. */
    private static final Set<String> HOUSES = Set.of("Bank", "University", "Institute", "Academy", "College", "House", "Company", "Corporation", "Council", "Chamber", "Museum", "School", "Port",
            "Society", "Center", "Centre", "Ministry", "Office", "Department", "Bureau", "Association", "Federation", "Republic", "Kingdom", "Works", "Group", "Institution", "Laboratory", "Agency", "Guild", "Trust");

    /** Before a name that a small word behind it calls a house. */
    private static final Pattern HOUSED = Pattern.compile("(?i)(?:(?:^|[\\s(])(?:the|an?|its|their)|['’]s?) $");

    private final DescriptionWords words;

    private final Set<String> small;

    /** @param small the words that the document writes in small letters */
    NameFinder(DescriptionWords words, Set<String> small) {
        this.words = words;
        this.small = small;
    }

    /** @param taken whether a place of the text is part of a known name already */
    List<Name> find(String text, List<Words.Word> tokens, java.util.function.BiPredicate<Integer, Integer> taken) {
        List<Name> names = new ArrayList<>();
        boolean headline = tokens.stream().filter(Words.Word::capital).count() * 3 > tokens.size() * 2L;
        vessels(text, names);
        apposed(text, tokens, names);
        companies(text, tokens, names, taken);
        if (!headline) {
            trades(text, tokens, names);
        }
        persons(text, tokens, names, taken, headline);
        return names;
    }

    private void vessels(String text, List<Name> names) {
        Matcher flagged = FLAGGED.matcher(text);
        while (flagged.find()) {
            names.add(new Name(flagged.start(1), flagged.end(1), flagged.group(1), PartyKind.VESSEL, List.of("SHIPPING"), ""));
        }
        Matcher matcher = VESSEL.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1).replace("\"", "");
            if (words.notVessels.contains(name.replaceFirst("[ .].*", ""))) {
                continue;
            }
            Matcher imo = IMO.matcher(text).region(matcher.end(), text.length());
            String number = imo.find() && imo.start() - matcher.end() < 4 ? imo.group(1) : "";
            names.add(new Name(matcher.start(1), matcher.end(1), name, PartyKind.VESSEL, List.of("SHIPPING"), number));
        }
    }

    /** "the Silver Heron, a 40-metre tanker": a vessel by what is said of it behind its name. */
    private void apposed(String text, List<Words.Word> tokens, List<Name> names) {
        Matcher matcher = APPOSED.matcher(text);
        while (matcher.find()) {
            List<Words.Word> behind = tokens.stream().filter(w -> w.start() >= matcher.end()).limit(5).toList();
            boolean vessel = false;
            for (int i = 0; i < behind.size() && !vessel && (i == 0 || behind.get(i).start() - behind.get(i - 1).end() == 1); i++) {
                DescriptionWords.Head head = words.head(behind.get(i).lower());
                vessel = head != null && head.kind() == PartyKind.VESSEL || words.pleasureCraft.contains(behind.get(i).lower());
            }
            if (vessel && names.stream().noneMatch(n -> n.start() < matcher.end(1) && matcher.start(1) < n.end())) {
                names.add(new Name(matcher.start(1), matcher.end(1), matcher.group(1), PartyKind.VESSEL, List.of("SHIPPING"), ""));
            }
        }
    }

    private void companies(String text, List<Words.Word> tokens, List<Name> names, java.util.function.BiPredicate<Integer, Integer> taken) {
        for (int i = 1; i < tokens.size(); i++) {
            if (!words.endings.contains(tokens.get(i).text()) || !adjoin(text, tokens.get(i - 1), tokens.get(i))) {
                continue;
            }
            int first = i;
            while (first > 0 && i - first < 7 && adjoin(text, tokens.get(first - 1), tokens.get(first))
                    && (tokens.get(first - 1).capital() || (first > 1 && LINKS.contains(tokens.get(first - 1).text()) && tokens.get(first - 2).capital()))) {
                if (LINKS.contains(tokens.get(first - 1).text()) && !tokens.get(first - 1).text().matches("and|&") && !HOUSES.contains(tokens.get(first - 2).text())) {
                    break;
                }
                first--;
            }
            while (first < i && (words.determiners.contains(tokens.get(first).lower()) || LINKS.contains(tokens.get(first).lower()) || starter(tokens, first))) {
                first++;
            }
            int last = i;
            while (last + 1 < tokens.size() && words.endings.contains(tokens.get(last + 1).text()) && tokens.get(last + 1).start() - tokens.get(last).end() <= 2) {
                last++;
            }
            if (first < i) {
                int start = tokens.get(first).start();
                int end = tokens.get(last).end();
                if (names.stream().noneMatch(n -> n.start() < end && start < n.end())) {
                    String ending = tokens.get(last).text();
                    List<String> traits = ending.equals("Bank") ? List.of("BANK", "COMPANY") : ending.matches("University|Institute") ? List.of("UNIVERSITY")
                            : ending.matches("Airlines|Airways") ? List.of("AIRLINE", "COMPANY") : ending.matches("Shipping|Maritime|Marine") ? List.of("SHIPPING", "COMPANY") : List.of("COMPANY");
                    names.add(new Name(start, end, text.substring(start, end).replaceAll("\\s+", " "), PartyKind.ORGANISATION, traits, bracket(text, end)));
                }
            }
            i = last;
        }
    }

    /** "Harbor Street Optics": firms without a legal form, told by the trade in their name's last word. */
    private void trades(String text, List<Words.Word> tokens, List<Name> names) {
        for (int i = 1; i < tokens.size(); i++) {
            String word = tokens.get(i).text();
            boolean behindTwo = words.companyWordsBehindTwo.contains(word);
            boolean goesOn = i + 1 < tokens.size() && tokens.get(i + 1).capital() && text.substring(tokens.get(i).end(), tokens.get(i + 1).start()).matches(" | & ");
            if (goesOn || !behindTwo && !words.companyWords.contains(word)) {
                continue;
            }
            int first = i;
            while (first > 0 && i - first < 5 && text.substring(tokens.get(first - 1).end(), tokens.get(first).start()).matches(" | & |-") && namePart(tokens.get(first - 1))) {
                first--;
            }
            while (first < i && (words.determiners.contains(tokens.get(first).lower()) || starter(tokens, first) || words.titles.contains(tokens.get(first).text()))) {
                first++;
            }
            int start = tokens.get(first).start();
            int end = tokens.get(i).end();
            boolean own = tokens.subList(first, i).stream().anyMatch(w -> !small.contains(w.lower())) && tokens.subList(first, i).stream().noneMatch(w -> words.notPersons.contains(w.text()) && !words.companyWords.contains(w.text()));
            if (i - first >= (behindTwo ? 2 : 1) && own && names.stream().noneMatch(n -> n.start() < end && start < n.end())) {
                names.add(new Name(start, end, text.substring(start, end), PartyKind.ORGANISATION, List.of("COMPANY"), bracket(text, end)));
            }
        }
    }

    private static boolean namePart(Words.Word word) { return word.text().matches("\\p{Lu}[\\p{L}\\p{N}'-]*"); }

    private boolean starter(List<Words.Word> tokens, int at) {
        return at == 0 && words.starters.contains(tokens.get(at).text());
    }

    private void persons(String text, List<Words.Word> tokens, List<Name> names, java.util.function.BiPredicate<Integer, Integer> taken, boolean headline) {
        for (int i = 0; i < tokens.size(); i++) {
            int first = i;
            boolean titled = words.titles.contains(tokens.get(i).text());
            if (titled) {
                first = i + 1;
            }
            int last = first - 1;
            while (last + 1 < tokens.size() && last - first < 3 && nameLike(tokens.get(last + 1)) && (last + 1 == first || adjoin(text, tokens.get(last), tokens.get(last + 1)))) {
                last++;
            }
            int count = last - first + 1;
            if (count < (titled ? 1 : 2) || (titled && first < tokens.size() && !adjoin(text, tokens.get(i), tokens.get(first)))) {
                continue;
            }
            if (!titled && (words.notPersons.contains(tokens.get(last).text()) || words.endings.contains(tokens.get(last).text()) || starter(tokens, first)
                    || words.determiners.contains(tokens.get(first).lower()))) {
                i = last;
                continue;
            }
            if (!titled && (headline || ordinary(tokens, first, last))) {
                i = last;
                continue;
            }
            int start = tokens.get(first).start();
            int end = tokens.get(last).end();
            if (!taken.test(start, end) && names.stream().noneMatch(n -> n.start() < end && start < n.end())) {
                DescriptionWords.Head house = titled || last + 1 >= tokens.size() || tokens.get(last + 1).start() - end != 1 ? null : words.head(tokens.get(last + 1).lower());
                // "the Delgado Reyes network": what the name is that of.
                boolean grouped = house == null && last + 1 < tokens.size() && tokens.get(last + 1).start() - end == 1 && words.behindNames.contains(tokens.get(last + 1).lower());
                boolean housed = !titled && (grouped || house != null && house.kind() == PartyKind.ORGANISATION) && HOUSED.matcher(text.substring(0, start)).find();
                names.add(housed ? new Name(start, end, text.substring(start, end), PartyKind.ORGANISATION, grouped ? List.of("COMPANY") : house.traits(), "")
                        : new Name(start, end, text.substring(start, end), PartyKind.PERSON, List.of("PERSON_NATURAL"), "", !titled));
            }
            i = last;
        }
    }

    /** Words that the document also writes small, or that ended an organisation's name, are no person's. */
    private boolean ordinary(List<Words.Word> tokens, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (words.notPersons.contains(tokens.get(i).text()) || small.contains(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** A capitalised word that is not written in capitals throughout, an initial, or an Arabic name with its article. */
    private static final Pattern NAME_LIKE = Pattern.compile("(?!\\p{Lu}{2,}$)(?:\\p{Lu}\\p{L}+(?:-\\p{L}+)?|\\p{Lu}\\.|al-\\p{Lu}\\p{L}+)");

    private static boolean nameLike(Words.Word word) {
        return NAME_LIKE.matcher(word.text()).matches();
    }

    private static String bracket(String text, int end) {
        Matcher matcher = BRACKET.matcher(text).region(end, text.length());
        return matcher.lookingAt() ? matcher.group(1) : "";
    }

    private static boolean adjoin(String text, Words.Word a, Words.Word b) {
        return b.start() - a.end() <= 2 && text.substring(a.end(), b.start()).matches("[ ,]{1,2}|-");
    }
}
