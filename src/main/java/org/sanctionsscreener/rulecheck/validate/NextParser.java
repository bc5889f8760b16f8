package org.sanctionsscreener.rulecheck.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.drools.drl.parser.antlr4.DRL10Parser;
import org.drools.drl.parser.antlr4.DRL10ParserHelper;
import org.sanctionsscreener.reason.drl.Code;
import org.sanctionsscreener.reason.drl.Code.Token;
import org.sanctionsscreener.reason.drl.DrlFile;
import org.sanctionsscreener.reason.drl.Refusal;
import org.sanctionsscreener.rulecheck.drl.model.Constraint;
import org.sanctionsscreener.rulecheck.drl.model.Rule;

/** What the parser of the next Drools no longer reads, or reads as something else without a word: a half constraint as no condition at all. */
final class NextParser implements Check {
    /** How the boundary's message about annotations in conditions begins; they are told here. */
    static final String ANNOTATIONS = "annotations inside conditions";
    private static final Set<String> GROUPS = Set.of("not", "exists", "forall", "and", "or", "when");

    @Override
    public String id() { return "next-parser"; }

    @Override
    public String title() { return "a construct that the parser of the next Drools drops"; }

    @Override
    public void run(Subject subject, Found found) {
        for (Rule rule : subject.rules()) {
            if (rule.parsed().getAttributes().containsKey("agenda-group")) {
                found.at(rule.file(), Math.max(rule.offset(), rule.file().text().indexOf("agenda-group", rule.offset())), "the attribute agenda-group goes away",
                        "leave it out: rules of a pack need no groups");
            }
            rule.patterns().forEach(p -> p.constraints().forEach(c -> half(rule, c, found)));
            connectives(rule, found);
        }
        subject.refusals().forEach((file, refusals) -> refusals.stream().filter(r -> r.kind() == Refusal.Kind.CODE && r.message().startsWith(ANNOTATIONS))
                .forEach(r -> found.at(file, r.offset(), "annotations inside conditions go away", "leave it out")));
        Set<String> told = new java.util.TreeSet<>();
        found.problems().forEach(p -> told.add(p.file()));
        subject.drl().stream().filter(f -> f.errors().isEmpty() && !told.contains(f.path())).forEach(f -> parse(f, found));
    }

    private static void half(Rule rule, Constraint constraint, Found found) {
        if (constraint instanceof Constraint.All all) {
            all.parts().forEach(c -> half(rule, c, found));
        } else if (constraint instanceof Constraint.Any any) {
            any.parts().forEach(c -> half(rule, c, found));
        } else if (constraint instanceof Constraint.Other other && other.half()) {
            found.at(rule.file(), other.offset(), "a comparison without its left side goes away", "repeat the field: 'count > 3 && count < 5', or use in (...)");
        }
    }

    /** && and || between patterns: outside the brackets of any pattern or call. */
    private static void connectives(Rule rule, Found found) {
        if (rule.parsed().getLhs() == null || rule.conditions().isEmpty()) {
            return;
        }
        int start = rule.offset();
        int end = Math.min(rule.file().text().length(), rule.parsed().getEndCharacter());
        List<Token> tokens = new ArrayList<>(Code.cut(rule.file().text().substring(start, end)));
        boolean when = false;
        Deque<Boolean> brackets = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            when |= t.is("when");
            if (t.is("then")) {
                return;
            } else if (t.is("(")) {
                Token before = i == 0 ? t : tokens.get(i - 1);
                brackets.push(before.kind() == Code.Kind.WORD && !GROUPS.contains(before.text()));
            } else if (t.is(")") && !brackets.isEmpty()) {
                brackets.pop();
            } else if (when && (t.is("&&") || t.is("||")) && !brackets.contains(true)) {
                found.at(rule.file(), start + t.offset(), "'" + t.text() + "' between patterns goes away", "write '" + (t.is("&&") ? "and" : "or") + "'");
            }
        }
    }

    private static void parse(DrlFile file, Found found) {
        DRL10Parser parser = DRL10ParserHelper.createDrlParser(file.text());
        BaseErrorListener listener = new BaseErrorListener() {
            private boolean first = true;

            @Override
            public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message, RecognitionException why) {
                if (first) {
                    found.at(file.path(), line, column + 1, "the next parser does not read this: " + message, "write it another way");
                    first = false;
                }
            }
        };
        parser.removeErrorListeners();
        parser.addErrorListener(listener);
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        parser.compilationUnit();
    }
}
