package org.sanctionsscreener.extract.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.extract.lexicon.ItemEntry;
import org.sanctionsscreener.extract.lexicon.Lexicon;
import org.sanctionsscreener.facts.Item;
import org.sanctionsscreener.facts.ListEntry;
import org.sanctionsscreener.facts.Specificity;

/** The items of a document: lexicon terms with their head, stated codes, origin, quantity and value. */
final class ItemFinder {
    private static final Pattern CODE = Pattern.compile("\\b(?:ECCN )?(\\d[A-E]\\d{3}(?:\\.[a-z0-9]+)*)\\b|\\b(EAR99)\\b|\\bUSML (?:Category )?([IVX]+)\\b|\\bHS (?:code )?(\\d{4}(?:\\.\\d{2})?)\\b|\\bMTCR (?:Category |Item )(\\w+)");
    private static final Pattern PARTS = Pattern.compile("(?:[ -](?:components?|parts?|technology|technologies|equipment|engines?|systems?|spares|materials?|drawings?|data|know-how|fins?|motors?|casings?|guidance)\\b){1,3}");
    private static final Pattern QUANTITY = Pattern.compile("((?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)(?: (?:million|billion|thousand|hundred))?(?: (?:metric )?(?:tonnes?|tons?|barrels?|kilograms?|kg|litres?|liters?|units?|pieces?|containers?))?)(?: of)?(?: (?:\\w+ )?)?$");
    private static final Pattern VALUE = Pattern.compile("((?:US)?[$€£] ?\\d[\\d.,]*(?: (?:million|billion|thousand))?)(?: (?:worth )?of)?(?: \\w+)?\\s*$");
    private static final Pattern MADE_IN = Pattern.compile("(?: (?:that|which) (?:was|were|had been))? (?:made|manufactured|produced|built|mined|grown|woven|sewn) in (?:the )?");
    private static final Pattern MADE = Pattern.compile("^(?:-made|-origin|-built|-manufactured|-produced| made| origin)?(?: [\\w-]+){0,2} ?$");

    private final Lexicon lexicon;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final List<ItemMention> mentions = new ArrayList<>();

    ItemFinder(Lexicon lexicon) { this.lexicon = lexicon; }

    List<Item> items() { return List.copyOf(items.values()); }

    List<ItemMention> mentions() { return mentions; }

    /** @param text the sentence's text, in which words that name no goods may be blanked */
    void read(Sentence sentence, String text, List<PartyMention> parties, PartyBook book) {
        for (Lexicon.ItemHit hit : lexicon.items(text)) {
            int end = hit.end();
            boolean part = false;
            Matcher parts = PARTS.matcher(text).region(end, text.length());
            if (parts.lookingAt()) {
                end = parts.end();
                part = true;
            }
            if (standsInName(parties, hit.start(), end) || modifierOnly(text, end)) {
                continue;
            }
            add(sentence, hit, end, part, text, parties, book);
        }
        Matcher codes = CODE.matcher(text);
        while (codes.find()) {
            code(sentence, codes);
        }
    }

    private void add(Sentence sentence, Lexicon.ItemHit hit, int end, boolean part, String text, List<PartyMention> parties, PartyBook book) {
        String name = text.substring(hit.start(), end);
        String named = origin(text, hit.start(), parties, book);
        String told = named != null ? named : madeIn(text, end, parties, book);
        String origin = told != null ? told : hit.entries().stream().map(ItemEntry::origin).filter(o -> o != null).findFirst().orElse(null);
        String before = text.substring(0, hit.start());
        String value = group(VALUE, before);
        String quantity = value.isEmpty() ? group(QUANTITY, before) : "";
        String key = name.toLowerCase(java.util.Locale.ROOT).replaceAll("s$", "") + "|" + origin;
        Span where = sentence.original(hit.start(), end);
        TreeSet<String> families = new TreeSet<>();
        TreeSet<String> terms = new TreeSet<>();
        TreeSet<ListEntry> lists = new TreeSet<>();
        boolean generic = true;
        for (ItemEntry e : hit.entries()) {
            families.addAll(e.families());
            terms.add(e.id());
            generic &= e.generic();
            e.lists().forEach(l -> lists.add(part(l, e)));
        }
        Specificity specificity = generic || part ? Specificity.GENERIC : Specificity.NAMED;
        Item known = items.get(key);
        Item item = known == null
                ? new Item("item:" + (items.size() + 1), name, List.copyOf(terms), List.copyOf(families), List.copyOf(lists), specificity, origin, quantity, value, List.of(where))
                : with(known, where, quantity, value);
        items.put(key, item);
        mentions.add(new ItemMention(sentence.index(), hit.start(), end, item.id()));
    }

    private static ListEntry part(ListEntry entry, ItemEntry of) {
        return of.generic() ? new ListEntry(entry.list(), entry.entry(), "MAY_BE_LISTED", entry.decides()) : entry;
    }

    private static Item with(Item known, Span where, String quantity, String value) {
        List<Span> all = new ArrayList<>(known.mentions());
        if (!all.contains(where)) {
            all.add(where);
        }
        return new Item(known.id(), known.name(), known.terms(), known.families(), known.lists(), known.specificity(), known.originState(),
                known.quantity().isEmpty() ? quantity : known.quantity(), known.value().isEmpty() ? value : known.value(), all);
    }

    /** "coal of a nation's name", "gyroscopes, X-made": the adjective of a place just before the goods. */
    private static String origin(String text, int start, List<PartyMention> parties, PartyBook book) {
        String origin = null;
        for (PartyMention m : parties) {
            if (m.end() > start || start - m.end() > 40 || book.get(m.party()).state == null) {
                continue;
            }
            String between = text.substring(m.end(), start);
            boolean made = between.matches("-(?:made|origin|built|manufactured|produced|designed)(?: [\\w-]+){0,3} ");
            boolean adjective = m.kind() == PartyMention.Kind.ADJECTIVE && MADE.matcher(between).matches() && !saysWhoseParty(parties, m, start);
            if (made || adjective) {
                origin = book.get(m.party()).state;
            }
        }
        return origin;
    }

    /** "wigs made in X", "coal that was mined in Y": the place just behind the goods. */
    private static String madeIn(String text, int end, List<PartyMention> parties, PartyBook book) {
        return parties.stream().filter(m -> m.start() > end && m.start() - end < 60 && book.get(m.party()).state != null)
                .filter(m -> MADE_IN.matcher(text.substring(end, m.start())).matches()).map(m -> book.get(m.party()).state).findFirst().orElse(null);
    }

    /** "A Chinese company imported coal": the adjective belongs to the company and says nothing of the goods. */
    private static boolean saysWhoseParty(List<PartyMention> parties, PartyMention adjective, int goods) {
        return parties.stream().anyMatch(d -> d != adjective && d.start() <= adjective.start() && d.end() > adjective.end() && d.end() <= goods);
    }

    private void code(Sentence sentence, Matcher code) {
        String list = code.group(1) != null ? "CCL" : code.group(2) != null ? "EAR99" : code.group(3) != null ? "USML" : code.group(4) != null ? "HS" : "MTCR";
        String entry = code.group().trim();
        ItemMention near = mentions.stream().filter(m -> m.sentence() == sentence.index()).min(java.util.Comparator.comparingInt(m -> Math.abs(m.start() - code.start()))).orElse(null);
        if (near == null) {
            return;
        }
        items.replaceAll((key, item) -> {
            if (!item.id().equals(near.item())) {
                return item;
            }
            List<ListEntry> lists = new ArrayList<>(item.lists());
            lists.add(new ListEntry(list, entry, "STATED", ""));
            return new Item(item.id(), item.name(), item.terms(), item.families(), lists, Specificity.CODED, item.originState(), item.quantity(), item.value(), item.mentions());
        });
    }

    /** Part of an organisation's name, not goods. */
    private static boolean standsInName(List<PartyMention> parties, int start, int end) {
        return parties.stream().anyMatch(m -> m.start() <= start && end <= m.end()
                && (m.kind() == PartyMention.Kind.NAME || m.kind() == PartyMention.Kind.DESCRIPTION));
    }

    /** The word only says what kind of firm, person or sum it is: "oil trader", "arms dealer", "coal exports revenue". */
    private static boolean modifierOnly(String text, int end) {
        return text.substring(end).matches("(?s)[ -](?:trader|dealer|company|firm|maker|manufacturer|buyer|exporter|importer|supplier|ministry|industry|sector|market|price|prices|embargo|ban|deal talks|limits|tests? site|race|control|sanctions)s?\\b.*");
    }

    private static String group(Pattern pattern, String before) {
        Matcher matcher = pattern.matcher(before.length() > 60 ? before.substring(before.length() - 60) : before);
        return matcher.find() ? matcher.group(1) : "";
    }
}
