package org.sanctionsscreener.rulecheck.validate;

import org.sanctionsscreener.law.CardException;
import org.sanctionsscreener.law.CardReader;

/** Cards that do not have the form of a card. */
final class CardSchema implements Check {
    @Override
    public String id() { return "card-schema"; }

    @Override
    public String title() { return "a card with an unknown key, without a needed one, or with a value of the wrong kind"; }

    @Override
    public void run(Subject subject, Found found) {
        for (String file : CardReader.cardFiles(subject.pack())) {
            Yaml root = subject.yaml(file);
            if (root != null) {
                (root.get("memberships") != null && root.get("provisions") == null ? CardForm.GROUPS : CardForm.FILE).check(root, found);
            }
        }
        if (found.problems().isEmpty() && subject.broken().isEmpty()) {
            try {
                CardReader.read(subject.pack());
            } catch (CardException other) {
                // What the reader refuses for another reason has a check of its own; what has none is told here.
                String words = other.getMessage();
                if (!words.contains("stands already") && !words.contains("stands twice") && !words.contains("before it starts") && !words.contains("cannot end before")) {
                    found.at(other.file(), Math.max(1, other.line()), 1, words.replaceFirst("^\\S+:\\d*:? ", ""), "mend the card");
                }
            }
        }
    }
}
