package org.sanctionsscreener.extract.act;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.Collectors;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sanctionsscreener.law.YamlNode;
import org.sanctionsscreener.pack.Pack;

/** The words that tell of acts, from {@code lexicon/acts.yaml}. Immutable and shared between threads. */
final class ActLexicon {
    static final String FILE = "lexicon/acts.yaml";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}']+");

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<String, String> irregular = new HashMap<>();
    private final Map<String, Frame> frames = new TreeMap<>();
    final Set<String> nonConduct;
    final Set<String> support;
    final Set<String> objectControl;
    /** What is imposed on, or brought against, somebody: "sanctions", "a fine", "charges". */
    final Set<String> measures;
    private final Map<String, Set<String>> near = new TreeMap<>();
    private final Map<String, List<String>> classes = new TreeMap<>();
    private final Map<String, Set<String>> roleWords = new TreeMap<>();
    final Set<String> inclusion;
    final Set<String> genericGoods;
    final Set<String> containers;
    final Set<String> otherVerbs;
    final Set<String> notGoods;

    /** @throws IllegalArgumentException naming the file and the entry that cannot be read */
    ActLexicon(Pack pack) {
        JsonNode root = YamlFile.read(pack, FILE);
        nonConduct = Set.copyOf(YamlFile.strings(root.path("nonConduct")));
        support = verbs(root.path("support"));
        objectControl = verbs(root.path("objectControl"));
        measures = YamlFile.strings(root.path("measures")).stream().flatMap(m -> Stream.of(m, m + "s", m.replaceAll("y$", "ies"))).collect(Collectors.toUnmodifiableSet());
        root.path("near").fields().forEachRemaining(e -> near.put(e.getKey(), Set.copyOf(YamlFile.strings(e.getValue()))));
        root.path("classes").fields().forEachRemaining(e -> classes.put(e.getKey(), List.copyOf(YamlFile.strings(e.getValue()))));
        root.path("roleWords").fields().forEachRemaining(e -> roleWords.put(e.getKey(), Set.copyOf(YamlFile.strings(e.getValue()))));
        inclusion = verbs(root.path("inclusion"));
        genericGoods = Set.copyOf(YamlFile.strings(root.path("genericGoods")));
        otherVerbs = Set.copyOf(YamlFile.strings(root.path("otherVerbs")));
        containers = Set.copyOf(YamlFile.strings(root.path("containers")));
        notGoods = Set.copyOf(YamlFile.strings(root.path("notGoods")));
        YamlFile.strings(root.path("irregular")).forEach(entry -> irregular.put(entry.trim().split("\\s+")[0], entry));
        root.path("frames").fields().forEachRemaining(f -> frames.put(f.getKey(), frame(f.getKey(), f.getValue())));
        int at = 0;
        for (JsonNode act : root.path("acts")) {
            try {
                add(act);
            } catch (IllegalArgumentException | NullPointerException wrong) {
                throw new IllegalArgumentException(FILE + ":" + line(pack, at) + ": " + act.path("act").asText("?") + ": " + wrong.getMessage(), wrong);
            }
            at++;
        }
        unusedLists(pack, root);
    }

    private static int line(Pack pack, int entry) {
        return YamlNode.parse(FILE, pack.text(FILE)).list("acts").get(entry).line();
    }

    /** A list of words that nothing asks for is mostly one whose name is misspelt, and then its act is never read. */
    private void unusedLists(Pack pack, JsonNode root) {
        Set<String> asked = new TreeSet<>(Requirement.LISTS);
        root.path("acts").forEach(a -> asked.add(a.path("requires").asText("")));
        near.keySet().stream().filter(name -> !asked.contains(name)).findFirst().ifPresent(name -> {
            int line = YamlNode.parse(FILE, pack.text(FILE)).get("near").get(name).line();
            throw new IllegalArgumentException(FILE + ":" + line + ": near: nothing asks for the list '" + name + "'; name it under requires, or remove it");
        });
    }

    private String requirement(JsonNode act) {
        String name = act.path("requires").asText("");
        if (!name.isEmpty() && !Requirement.NAMES.contains(name) && near(name).isEmpty()) {
            Set<String> known = new TreeSet<>(Requirement.NAMES);
            known.addAll(near.keySet());
            throw new IllegalArgumentException("requires: there is no requirement '" + name + "' and no list of that name under near; the names are " + String.join(", ", known));
        }
        return name;
    }

    /** Whether any trigger stands in the text; cheap, before anything is parsed. */
    boolean mayAct(String text) {
        List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            for (Phrase phrase : byFirst.getOrDefault(words.get(i), List.of())) {
                if (phrase.at(words, i) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a text speaks of a paper of trade, which may tell conduct without naming anybody. */
    boolean paper(String text) { return words(text).stream().anyMatch(roleWords("instruments")::contains); }

    /** Phrases whose first word this form can be. */
    List<Phrase> startingWith(String form) {
        return byFirst.getOrDefault(form, List.of());
    }

    /** Words of which some acts need one near them, by the name that their requirement has for them; none for an unknown name. */
    Set<String> near(String name) { return near.getOrDefault(name, Set.of()); }

    /** Words by which a role is found where grammar hangs it on something else than the act, by their name; none for an unknown name. */
    Set<String> roleWords(String name) { return roleWords.getOrDefault(name, Set.of()); }

    /** All act types that the lexicon can raise. */
    Set<String> acts() {
        Set<String> acts = new java.util.TreeSet<>();
        byFirst.values().forEach(list -> list.forEach(p -> {
            acts.add(p.trigger().act());
            acts.addAll(p.trigger().retype().values());
        }));
        return acts;
    }

    static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(java.util.regex.MatchResult::group).toList();
    }

    private Set<String> verbs(JsonNode list) {
        Set<String> forms = new LinkedHashSet<>();
        YamlFile.strings(list).forEach(entry -> forms.addAll(Inflections.verb(entry)));
        return Set.copyOf(forms);
    }

    private Frame frame(String name, JsonNode node) {
        Map<String, List<Role>> verb = new TreeMap<>();
        Map<String, List<Role>> noun = new TreeMap<>();
        node.fields().forEachRemaining(slot -> {
            if (!"noun".equals(slot.getKey())) {
                verb.put(slot.getKey(), YamlFile.strings(slot.getValue()).stream().map(Role::of).toList());
            }
        });
        noun.putAll(verb);
        node.path("noun").fields().forEachRemaining(slot -> noun.put(slot.getKey(), YamlFile.strings(slot.getValue()).stream().map(Role::of).toList()));
        return new Frame(name, verb, noun);
    }

    private void add(JsonNode act) {
        Map<String, String> retype = new TreeMap<>();
        act.path("retype").fields().forEachRemaining(e -> retype.put(e.getKey(), e.getValue().asText()));
        Frame frame = frames.get(act.path("frame").asText());
        if (frame == null) {
            throw new IllegalArgumentException("there is no frame " + act.path("frame").asText());
        }
        Trigger trigger = new Trigger(act.path("act").asText(), frame,
                Trigger.Needs.valueOf(act.path("needs").asText("none").toUpperCase(Locale.ROOT).replace('-', '_')),
                Set.copyOf(YamlFile.strings(act.path("families"))), Set.copyOf(YamlFile.strings(act.path("head"))),
                Set.copyOf(YamlFile.strings(act.path("not"))), Map.copyOf(retype), requirement(act), act.path("adhoc").asBoolean(false));
        YamlFile.strings(act.path("verbs")).forEach(entry -> Inflections.verb(irregular.getOrDefault(entry, entry)).forEach(form -> single(form, false, trigger)));
        YamlFile.strings(act.path("nouns")).forEach(entry -> Inflections.noun(entry).forEach(form -> single(form, true, trigger)));
        YamlFile.strings(act.path("phrases")).forEach(entry -> put(phrase(entry, trigger)));
    }

    private void single(String form, boolean nominal, Trigger trigger) {
        if (form.indexOf('-') > 0) {
            // Tokenizers differ on whether a hyphen parts words.
            put(new Phrase(List.of(Set.of(form)), 0, nominal, false, trigger));
        }
        List<Set<String>> words = Arrays.stream(form.split("-")).map(Set::of).toList();
        put(new Phrase(words, words.size() - 1, nominal, false, trigger));
    }

    private Phrase phrase(String entry, Trigger trigger) {
        List<Set<String>> words = new ArrayList<>();
        int head = -1;
        boolean verbal = false;
        for (String word : entry.toLowerCase(Locale.ROOT).split("[\\s-]+")) {
            if ("..".equals(word)) {
                words.add(Set.of());
            } else if (word.matches(".*[*^~]")) {
                Set<String> forms = new LinkedHashSet<>();
                for (String base : members(word.substring(0, word.length() - 1))) {
                    forms.addAll(Inflections.verb(irregular.getOrDefault(base, base)));
                    forms.addAll(Inflections.noun(base));
                }
                if (head < 0 && !word.endsWith("~")) {
                    head = words.size();
                    verbal = word.endsWith("^");
                }
                words.add(forms);
            } else {
                words.add(Set.copyOf(members(word)));
            }
        }
        return new Phrase(List.copyOf(words), Math.max(head, 0), false, verbal, trigger);
    }

    /** The words that "{name}" in a phrase stands for; another word itself. */
    private List<String> members(String word) {
        if (!word.startsWith("{") || !word.endsWith("}")) {
            return List.of(word);
        }
        List<String> members = classes.get(word.substring(1, word.length() - 1));
        if (members == null) {
            throw new IllegalArgumentException("there is no class of words " + word + "; the classes are " + String.join(", ", classes.keySet()));
        }
        return members;
    }

    private void put(Phrase phrase) {
        phrase.words().get(0).forEach(first -> byFirst.computeIfAbsent(first, k -> new ArrayList<>()).add(phrase));
    }
}
