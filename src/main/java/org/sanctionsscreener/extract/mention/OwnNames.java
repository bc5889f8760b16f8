package org.sanctionsscreener.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.facts.PartyKind;

/** Names of more than one word that a document gives to organisations itself. One instance a document. */
final class OwnNames {
    private static final Pattern DEFINED = Pattern.compile("\\(\\s*(?:the |hereinafter |collectively,? )?\\s*\"\\s*([A-Z][\\w&.-]+(?: [A-Z][\\w&.-]+){1,2}),?\\s*\"\\s*\\)");

    private final PartyBook book;

    OwnNames(PartyBook book) { this.book = book; }

    /**
     * A name that the text gives in brackets to a body which it has only described, or to a branch ("the former X, Miami Agency, which
     * closed in 2007 ("X Miami")"): it is one if it takes up the name of an organisation already named.
     */
    void define(Sentence sentence, String text) {
        if (text.indexOf("(") < 0) {
            return;
        }
        Matcher matcher = DEFINED.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1);
            PartyBook.Entry whole = book.byName(name.split(" ")[0]);
            if (book.byName(name) == null && whole != null && whole.kind == PartyKind.ORGANISATION && !whole.name.equals(name)) {
                book.named(name, whole.kind, null, List.copyOf(whole.traits), sentence.original(matcher.start(1), matcher.end(1)), sentence.index());
            }
        }
    }

    /** Names of more than one word by which the document called an organisation before. */
    List<NameFinder.Name> called(String text, List<Words.Word> tokens) {
        List<NameFinder.Name> called = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            for (int last = Math.min(i + 2, tokens.size() - 1); last > i && tokens.get(i).capital(); last--) {
                String words = text.substring(tokens.get(i).start(), tokens.get(last).end());
                PartyBook.Entry party = book.byName(words);
                if (party != null && party.kind == PartyKind.ORGANISATION) {
                    called.add(new NameFinder.Name(tokens.get(i).start(), tokens.get(last).end(), words, party.kind, List.of(), ""));
                    i = last;
                }
            }
        }
        return called;
    }
}
