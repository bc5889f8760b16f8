package org.sanctionsscreener.extract.act;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.DocumentReader;
import org.sanctionsscreener.document.ReadOptions;
import org.sanctionsscreener.extract.Extractor;
import org.sanctionsscreener.extract.lexicon.Lexicon;
import org.sanctionsscreener.extract.mention.MentionFinder;
import org.sanctionsscreener.extract.parse.ParserLoader;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.facts.Item;
import org.sanctionsscreener.pack.Pack;

/** Prints what is read: {@code ShowFacts lines FILE} takes each line as a document (a leading date and bar set its publication), {@code ShowFacts FILE} one article. */
final class ShowFacts {
    private ShowFacts() { }

    public static void main(String[] args) throws Exception {
        Pack pack = Pack.embedded();
        Extractor extractor = new Extractor(pack, new MentionFinder(pack, new Lexicon(pack)), ParserLoader::get);
        if (args[0].equals("lines")) {
            int n = 0;
            for (String line : Files.readAllLines(Path.of(args[1]))) {
                if (!line.isBlank()) {
                    boolean dated = line.matches("\\d{4}-\\d\\d-\\d\\d\\|.*");
                    LocalDate date = dated ? LocalDate.parse(line.substring(0, 10)) : LocalDate.of(2024, 6, 15);
                    String text = dated ? line.substring(11) : line;
                    System.out.println("\n# " + text);
                    Document document = document("line" + ++n, date, text);
                    if (args.length > 2) {
                        var m = new MentionFinder(pack, new Lexicon(pack)).apply(document);
                        m.partyMentions().forEach(p -> System.out.println("    " + text.substring(Math.min(p.start(), text.length()), Math.min(p.end(), text.length())) + " = " + p.party() + " " + p.kind()));
                        m.parties().forEach(p -> System.out.println("    " + p.id() + " '" + p.name() + "' " + p.kind() + " " + p.state() + " " + p.traits()));
                        m.items().forEach(i -> System.out.println("    " + i.id() + " '" + i.name() + "' " + i.families() + " " + i.originState()));
                    }
                    System.out.print(show(extractor.extract(document)));
                }
            }
        } else {
            Document document = new DocumentReader(ReadOptions.defaults()).read(Path.of(args[0]), args[0]);
            document.sentences().forEach(System.out::println);
            System.out.print(show(extractor.extract(document)));
        }
    }

    static Document document(String id, LocalDate date, String text) throws Exception {
        return new DocumentReader(ReadOptions.published(date)).read(id, id, "", date, "", text);
    }

    /** A readable line for every act, with its assertions and circumstances under it. */
    static String show(Facts facts) {
        StringBuilder out = new StringBuilder();
        Function<String, String> item = id -> facts.items().stream().filter(i -> i.id().equals(id)).map(ShowFacts::item).findFirst().orElse(id);
        for (Act a : facts.acts()) {
            out.append("  ").append(a.id()).append(' ').append(a.type()).append(' ').append(a.phase()).append(a.directed() ? "" : " undirected").append(a.headline() ? " HEADLINE" : "")
                    .append(" actor=").append(a.actor()).append(" to=").append(a.counterparty()).append(" items=").append(a.items().stream().map(item).collect(Collectors.toList()))
                    .append(a.via().isEmpty() ? "" : " via=" + a.via()).append(a.origin().isEmpty() ? "" : " from=" + a.origin()).append(a.destination().isEmpty() ? "" : " dest=" + a.destination())
                    .append(a.beneficiary().isEmpty() ? "" : " for=" + a.beneficiary()).append(a.endUse().isEmpty() ? "" : " use='" + a.endUse() + "'")
                    .append(" time=").append(a.time().basis()).append('[').append(a.time().earliest()).append("..").append(a.time().latest()).append("]\n");
            facts.assertions().stream().filter(s -> s.act().equals(a.id()))
                    .forEach(s -> out.append("      ").append(s.status()).append(' ').append(s.modality()).append(" by ").append(s.source()).append(" '").append(s.sourceName()).append("'\n"));
            String notes = facts.circumstances().stream().filter(c -> c.act().equals(a.id())).map(c -> c.kind() + (c.value().isEmpty() ? "" : "=" + c.value())).collect(Collectors.joining(" "));
            out.append(notes.isEmpty() ? "" : "      " + notes + "\n");
        }
        return out.toString();
    }

    private static String item(Item item) {
        return item.name() + item.families() + (item.specificity().name().charAt(0));
    }
}
