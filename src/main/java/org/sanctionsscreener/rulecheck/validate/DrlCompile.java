package org.sanctionsscreener.rulecheck.validate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.reason.drl.DrlFile;
import org.sanctionsscreener.rulecheck.drl.model.Rule;

/** What the compiler refuses. A pack that is unsafe or cannot be parsed is not compiled; other checks say why. */
final class DrlCompile implements Check {
    static final String ID = "drl-compile";
    private static final Pattern CONSTRUCTOR = Pattern.compile("constructor (\\w+)\\(");
    private static final Pattern METHOD = Pattern.compile("method (\\w+)\\(");
    private static final Pattern EXPRESSION = Pattern.compile("Unable to Analyse Expression (.+?): ?\\[Error");
    private static final Pattern UNRESOLVED = Pattern.compile("(\\$\\w+)\\(\\)|unresolvable property[^:]*: *(?:\\S+ )?(\\$\\w+)");
    private static final Pattern QUOTED = Pattern.compile("(\\$?[A-Za-z_]\\w*) cannot be resolved|[\"'\\[]([^\"'\\[\\]]+)[\"'\\]]");

    @Override
    public String id() { return ID; }

    @Override
    public String title() { return "a rule that the compiler refuses: wrong types, unknown variables, wrong arguments"; }

    @Override
    public boolean applies(Subject subject) { return !subject.drl().isEmpty(); }

    @Override
    public void run(Subject subject, Found found) {
        boolean safe = subject.refusals().values().stream().allMatch(List::isEmpty) && subject.drl().stream().allMatch(f -> f.errors().isEmpty());
        if (!safe) {
            return;
        }
        Found mismatches = new Found(new TypeMismatch());
        new TypeMismatch().run(subject, mismatches);
        for (RuleSet.CompileError error : subject.compileErrors()) {
            DrlFile file = subject.drl().stream().filter(f -> f.path().equals(error.file())).findFirst().orElse(null);
            Rule named = rule(subject, file, error);
            String message = error.message().replaceAll("\\s*:\\s*\\[Rule name='[^']*'\\]", "").replaceFirst("^Rule Compilation error ", "").strip();
            if (message.startsWith("Duplicate rule name")) {
                continue;
            }
            if (file == null && named == null) {
                found.at(subject.pack().has(error.file()) ? error.file() : "pack.yaml", 0, 0, message, "mend the rule that the compiler names");
                continue;
            }
            DrlFile at = file == null ? named.file() : file;
            int offset = place(at, named, error);
            Rule rule = named != null ? named : subject.rules().stream().filter(r -> r.file().path().equals(at.path()) && r.offset() <= offset
                    && offset <= r.parsed().getEndCharacter()).findFirst().orElse(null);
            boolean told = rule != null && (subject.unknowns().in(rule) || mismatches.problems().stream().anyMatch(p -> p.file().equals(at.path())
                    && p.line() >= at.place(rule.offset()).line() && p.line() <= at.place(rule.parsed().getEndCharacter()).line()));
            if (!told) {
                found.at(at, offset, message, "mend the rule at this place");
            }
        }
    }

    private static Rule rule(Subject subject, DrlFile file, RuleSet.CompileError error) {
        for (Rule rule : subject.rules()) {
            boolean named = error.message().contains("\"" + rule.name() + "\"") || error.message().contains("'" + rule.name() + "'");
            boolean around = file != null && rule.file().path().equals(file.path()) && error.line() > 0 && error.line() >= file.place(rule.offset()).line()
                    && error.line() <= file.place(rule.parsed().getEndCharacter()).line();
            if (around || named && (file == null || rule.file().path().equals(file.path()))) {
                return rule;
            }
        }
        return null;
    }

    /** The compiler often knows the rule alone: what its message names is looked for in the rule. */
    private static int place(DrlFile file, Rule rule, RuleSet.CompileError error) {
        int from = rule == null ? 0 : rule.offset();
        int to = rule == null ? file.text().length() : Math.min(file.text().length(), rule.parsed().getEndCharacter() + 1);
        String text = file.text().substring(0, to);
        int then = rule == null ? from : Math.max(from, text.indexOf("\nthen", from));
        Matcher expression = EXPRESSION.matcher(error.message());
        if (expression.find() && text.indexOf(expression.group(1), from) >= 0) {
            int at = text.indexOf(expression.group(1), from);
            Matcher variable = UNRESOLVED.matcher(error.message());
            int inside = variable.find() ? text.indexOf(variable.group(1), at) : -1;
            return inside >= 0 && inside < at + expression.group(1).length() ? inside : at;
        }
        Matcher constructor = CONSTRUCTOR.matcher(error.message());
        if (constructor.find() && text.indexOf("new " + constructor.group(1) + "(", then) > 0) {
            return text.indexOf("new " + constructor.group(1) + "(", then);
        }
        Matcher method = METHOD.matcher(error.message());
        if (method.find() && text.indexOf(method.group(1) + "(", from) > 0) {
            return text.indexOf(method.group(1) + "(", from);
        }
        Matcher quoted = QUOTED.matcher(error.message());
        while (quoted.find()) {
            String name = quoted.group(1) != null ? quoted.group(1) : quoted.group(2);
            Matcher word = Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + "(?!\\w)").matcher(text);
            if (rule != null && !name.equals(rule.name()) && word.find(Math.min(to, from + 1 + rule.name().length()))) {
                return word.start();
            }
        }
        boolean inside = error.offset() > from && error.offset() < to;
        return inside ? error.offset() : from;
    }
}
