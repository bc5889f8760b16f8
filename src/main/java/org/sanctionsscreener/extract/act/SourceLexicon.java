package org.sanctionsscreener.extract.act;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sanctionsscreener.facts.Assertion.Source;
import org.sanctionsscreener.facts.Assertion.Status;
import org.sanctionsscreener.facts.Phase;
import org.sanctionsscreener.pack.Pack;

/** The words that attribute, hedge and deny, from {@code lexicon/sources.yaml}. */
final class SourceLexicon {
    static final String FILE = "lexicon/sources.yaml";

    /** A word or phrase before the conduct by which a court or an agency speaks; {@code apart} where it tells of somebody's conduct in a sentence of its own too. */
    record Court(String words, Set<String> forms, String rest, Status status, Source source, boolean apart) { }

    private final List<Map.Entry<String, Source>> kinds = new ArrayList<>();
    private final List<Map.Entry<String, Status>> documents = new ArrayList<>();
    private final Map<String, Set<String>> verbs = new TreeMap<>();
    private final Map<String, Set<String>> nouns = new TreeMap<>();
    private final Map<String, Set<String>> hedges = new TreeMap<>();
    private final Map<Source, Status> said = new TreeMap<>();
    private final Map<Phase, Set<String>> phases = new TreeMap<>();
    private final List<Court> courts = new ArrayList<>();
    final Set<String> negators;
    final Set<String> claims;
    final Set<String> unfounded;
    final Set<String> laws;
    final OutcomeLexicon outcomes;
    /** Verbs of how a firm or a thing began. */
    final Set<String> beginnings;
    /** Verbs of what a rule holds out for anybody who does something. */
    final Set<String> consequences;
    final Set<String> generics;
    private final Set<String> avoided;
    private final Set<String> knows;
    private final Set<String> holds;
    private final Set<String> forgoes;
    /** Verbs by which somebody is only asked to do something. */
    final Set<String> asks;
    private final List<Pattern> fictions;
    private final List<Pattern> suppositions;

    /** @throws IllegalArgumentException naming the file and what in it cannot be read */
    SourceLexicon(Pack pack) {
        JsonNode root = YamlFile.read(pack, FILE);
        try {
            root.path("kinds").fields().forEachRemaining(e -> YamlFile.strings(e.getValue()).forEach(w -> kinds.add(Map.entry(w, Source.valueOf(e.getKey())))));
            root.path("documents").fields().forEachRemaining(e -> YamlFile.strings(e.getValue()).forEach(w -> documents.add(Map.entry(w, Status.valueOf(e.getKey())))));
            kinds.sort(Comparator.comparingInt(e -> -e.getKey().length()));
            documents.sort(Comparator.comparingInt(e -> -e.getKey().length()));
            root.path("said").fields().forEachRemaining(e -> said.put(Source.valueOf(e.getKey()), Status.valueOf(e.getValue().asText())));
            root.path("phases").fields().forEachRemaining(e -> phases.put(Phase.valueOf(e.getKey()), forms(e.getValue())));
            root.path("court").forEach(this::court);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(FILE + ": " + wrong.getMessage(), wrong);
        }
        root.path("verbs").fields().forEachRemaining(e -> verbs.put(e.getKey(), forms(e.getValue())));
        root.path("nouns").fields().forEachRemaining(e -> nouns.put(e.getKey(), nounForms(e.getValue())));
        root.path("hedges").fields().forEachRemaining(e -> hedges.put(e.getKey(), forms(e.getValue())));
        negators = Set.copyOf(YamlFile.strings(root.path("negators")));
        claims = nounForms(root.path("claims"));
        unfounded = Set.copyOf(YamlFile.strings(root.path("unfounded")));
        laws = forms(root.path("laws"));
        outcomes = new OutcomeLexicon(root.path("outcomes"), root.path("papers"));
        beginnings = forms(root.path("beginnings"));
        consequences = forms(root.path("consequences"));
        generics = Set.copyOf(YamlFile.strings(root.path("generics")));
        avoided = forms(root.path("avoided"));
        knows = forms(root.path("knows"));
        holds = forms(root.path("holds"));
        forgoes = forms(root.path("forgoes"));
        asks = forms(root.path("asks"));
        fictions = patterns(root.path("fictions"));
        suppositions = patterns(root.path("suppositions"));
    }

    private static List<Pattern> patterns(JsonNode list) {
        return YamlFile.strings(list).stream().map(f -> Pattern.compile(f, Pattern.CASE_INSENSITIVE)).toList();
    }

    /** Whether a sentence opens a supposition ("Suppose that your company sells"), in which what follows it stands. */
    boolean supposes(String text) { return suppositions.stream().anyMatch(f -> f.matcher(text).find()); }

    /** Whether the text says that it tells a film, a book, a game or a joke. */
    boolean fiction(String text) { return fictions.stream().anyMatch(f -> f.matcher(text).find()); }

    boolean verb(String kind, String form) { return verbs.getOrDefault(kind, Set.of()).contains(form); }

    /** The class of a reporting verb: DENY, ADMIT, FIND, ALLEGE, WARN, BELIEVE or SAY. */
    Optional<String> verbClass(String form) {
        return List.of("DENY", "ADMIT", "ALLEGE", "FIND", "WARN", "SAY", "BELIEVE").stream().filter(k -> verb(k, form)).findFirst();
    }

    /** Whether a word that calls a story untrue stands below a word. */
    boolean mentionsUnfounded(Grammar grammar, int word) { return grammar.mentions(word, unfounded); }

    boolean noun(String kind, String form) { return nouns.getOrDefault(kind, Set.of()).contains(form); }

    boolean hedge(String kind, String form) { return hedges.getOrDefault(kind, Set.of()).contains(form); }

    Optional<Phase> phase(String form) {
        return phases.entrySet().stream().filter(e -> e.getValue().contains(form)).map(Map.Entry::getKey).findFirst();
    }

    /** What a source's mere word is worth. */
    Status said(Source source) { return said.getOrDefault(source, Status.ALLEGED); }

    /** The kind of source that words describe: the head noun's own entry first, else the longest entry among the words. */
    Optional<Source> kind(String headNoun, String words) {
        Optional<Source> byHead = kinds.stream().filter(e -> e.getKey().equals(headNoun)).map(Map.Entry::getValue).findFirst();
        Optional<Source> byPhrase = kinds.stream().filter(e -> e.getKey().indexOf(' ') > 0 && contains(words, e.getKey())).map(Map.Entry::getValue).findFirst();
        return byPhrase.or(() -> byHead).or(() -> kinds.stream().filter(e -> contains(words, e.getKey())).map(Map.Entry::getValue).findFirst());
    }

    /** The kind of source by an entry of several words, which is somebody's own name ("research service", "panel of experts"). */
    Optional<Source> named(String words) {
        return kinds.stream().filter(e -> e.getKey().indexOf(' ') > 0 && contains(words, e.getKey())).map(Map.Entry::getValue).findFirst();
    }

    /** The status that a document named in the words gives by itself. */
    Optional<Status> document(String words) {
        return documents.stream().filter(e -> contains(words, e.getKey())).map(Map.Entry::getValue).findFirst();
    }

    /** Words above a breach that is only feared, sought or guarded against ("avoid violations", "the risk of a violation"). */
    boolean avoided(String form) { return avoided.contains(form); }

    /** Whether what somebody "knew would happen" is told as what then happened. */
    boolean knows(String form) { return knows.contains(form); }

    /** Whether a verb tells that somebody was kept from what follows it ("deterred him from selling"). */
    boolean holds(String form) { return holds.contains(form); }

    /** Whether a verb tells that its subject let be what follows it ("refrained from selling"). */
    boolean forgoes(String form) { return forgoes.contains(form); }

    List<Court> courts() { return List.copyOf(courts); }

    private static boolean contains(String text, String words) {
        int at = text.indexOf(words);
        while (at >= 0) {
            int end = at + words.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
            at = text.indexOf(words, at + 1);
        }
        return false;
    }

    private void court(JsonNode node) {
        Status status = Status.valueOf(node.path("status").asText());
        Source source = node.path("source").asText().isEmpty() ? null : Source.valueOf(node.path("source").asText());
        for (String words : YamlFile.strings(node.path("words"))) {
            String[] parts = words.toLowerCase(Locale.ROOT).split(" ", 2);
            // An irregular form is given beside the first: "find/found guilty".
            courts.add(new Court(words, Inflections.verb(parts[0].replace('/', ' ')), parts.length > 1 ? parts[1] : "", status, source, node.path("apart").asBoolean()));
        }
    }

    private static Set<String> forms(JsonNode list) {
        Set<String> forms = new LinkedHashSet<>();
        YamlFile.strings(list).forEach(entry -> forms.addAll(Inflections.verb(entry)));
        return Set.copyOf(forms);
    }

    private static Set<String> nounForms(JsonNode list) {
        Set<String> forms = new LinkedHashSet<>();
        YamlFile.strings(list).forEach(entry -> forms.addAll(Inflections.noun(entry)));
        return Set.copyOf(forms);
    }
}
