package org.sanctionsscreener.reason.drl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.FunctionDescr;
import org.drools.drl.ast.descr.FunctionImportDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.ast.descr.TypeFieldDescr;

/**
 * The boundary around a rule pack: a pack comes from elsewhere, and rules are compiled to code that would run with all that this program may
 * do. So a file is held to an allow-list before anything of it is compiled: its types, the members it uses, and consequences that conclude
 * facts and do nothing else. What the list does not name is refused, known to be harmful or not.
 *
 * <p>It keeps code out. It does not keep out rules that take long.
 */
public final class PackGuard {
    private static final Set<String> RESERVED_PACKAGES = Set.of("java", "javax", "jakarta", "jdk", "sun", "com.sun", "org.drools", "org.kie", "org.mvel", "org.mvel2",
            "org.sanctionsscreener");
    private static final Set<String> LITERAL_ATTRIBUTES = Set.of("salience", "no-loop", "lock-on-active", "auto-focus", "agenda-group", "activation-group",
            "ruleflow-group", "enabled");

    private final DrlFile file;
    private final Names names;
    private final List<Refusal> refusals = new ArrayList<>();

    private PackGuard(DrlFile file, AllowedWords allowed) {
        this.file = file;
        this.names = new Names(file, allowed);
    }

    /** What a parsed file must not do, in file order; empty if it may be compiled. A file that could not be parsed is not looked at. */
    public static List<Refusal> check(DrlFile file, AllowedWords allowed) {
        if (file.parsed() == null || !file.errors().isEmpty()) {
            return List.of();
        }
        PackGuard guard = new PackGuard(file, allowed);
        guard.head(file.parsed(), allowed);
        file.parsed().getRules().forEach(guard::rule);
        return guard.refusals.stream().sorted(Comparator.comparingInt(Refusal::offset).thenComparing(Refusal::message)).distinct().toList();
    }

    private void head(PackageDescr parsed, AllowedWords allowed) {
        String name = parsed.getName() == null ? "" : parsed.getName();
        if (RESERVED_PACKAGES.stream().anyMatch(p -> name.equals(p) || name.startsWith(p + "."))) {
            refuse(Refusal.Kind.CODE, file.text().indexOf(name), "the package name '" + name + "' belongs to somebody else; choose one of your own");
        }
        for (ImportDescr imports : parsed.getImports()) {
            if (allowed.type(imports.getTarget()) == null && !Names.whole(imports.getTarget())) {
                String simple = imports.getTarget().substring(imports.getTarget().lastIndexOf('.') + 1);
                refuse(CodeCheck.kind(simple, Refusal.Kind.CODE), imports, "a rule may not import '" + imports.getTarget() + "'");
            }
        }
        for (FunctionImportDescr imports : parsed.getFunctionImports()) {
            String simple = imports.getTarget().substring(imports.getTarget().lastIndexOf('.') + 1);
            refuse(CodeCheck.kind(simple, Refusal.Kind.CODE), imports, "functions have no place in a rule pack: import of '" + imports.getTarget() + "'");
        }
        parsed.getAccumulateImports().forEach(i -> refuse(Refusal.Kind.CODE, i, "a rule pack may not bring accumulate functions of its own"));
        for (FunctionDescr function : parsed.getFunctions()) {
            refuse(Refusal.Kind.CODE, function, "functions have no place in a rule pack: '" + function.getName() + "'; write it as conditions, or as data on a card");
        }
        for (GlobalDescr global : parsed.getGlobals()) {
            Class<?> known = names.global(global.getIdentifier());
            if (known == null || known != names.classOf(global.getType())) {
                refuse(Refusal.Kind.CODE, global, "there is no global '" + global.getType() + " " + global.getIdentifier() + "'");
            }
        }
        parsed.getEntryPointDeclarations().forEach(d -> refuse(Refusal.Kind.CODE, d, "entry points have no place in a rule pack"));
        parsed.getWindowDeclarations().forEach(d -> refuse(Refusal.Kind.CLOCK, d, "windows have no place in a rule pack"));
        parsed.getEnumDeclarations().forEach(d -> refuse(Refusal.Kind.CODE, d, "a rule pack may not declare enums"));
        if (parsed.getUnit() != null) {
            refuse(Refusal.Kind.CODE, parsed.getUnit(), "rule units have no place in a rule pack");
        }
        parsed.getTypeDeclarations().forEach(this::declaration);
        parsed.getAttributes().forEach(this::attribute);
    }

    private void declaration(TypeDeclarationDescr type) {
        boolean plain = type.getSuperTypes().isEmpty() || type.getSuperTypes().stream().allMatch(t -> t.getFullName().equals("java.lang.Object"));
        if (!plain || type.isTrait() || !type.getAnnotationNames().isEmpty() || type.getFields().isEmpty() || names.taken(type.getTypeName())) {
            refuse(Refusal.Kind.CODE, type, "a declared type has fields of plain types and nothing else: '" + type.getTypeName() + "'");
        }
        for (TypeFieldDescr field : type.getFields().values()) {
            boolean known = names.type(field.getPattern().getObjectType()) != null || Set.of("boolean", "int", "long", "double").contains(field.getPattern().getObjectType());
            boolean named = field.getFieldName().matches("[a-z]\\w*") && !field.getFieldName().equals("class");
            if (!known || !named || field.getInitExpr() != null || !Set.of("key").containsAll(field.getAnnotationNames())) {
                refuse(Refusal.Kind.CODE, field, "a field of a declared type has a plain type and no value: '" + field.getFieldName() + "'");
            }
        }
    }

    private void attribute(AttributeDescr attribute) {
        String name = attribute.getName();
        int at = file.text().lastIndexOf(name, Math.max(0, attribute.getStartCharacter()));
        String value = attribute.getValue() == null ? "" : attribute.getValue();
        if (Set.of("timer", "duration", "calendars", "date-effective", "date-expires").contains(name)) {
            refuse(Refusal.Kind.CLOCK, at, "'" + name + "' asks the clock of the machine");
        } else if (!name.equals("dialect") && !LITERAL_ATTRIBUTES.contains(name) || !value.matches("[\\w .-]*")) {
            refuse(Refusal.Kind.CODE, at, "the attribute '" + name + "' may not stand on a rule, or not with this value");
        }
    }

    private void rule(RuleDescr rule) {
        if (rule.isQuery()) {
            refuse(Refusal.Kind.CODE, rule, "queries have no place in a rule pack");
        }
        if (rule.getName() == null || rule.getName().matches("(?s).*(\\*/|[\\\\\\x00-\\x1f]).*")) {
            refuse(Refusal.Kind.CODE, rule, "a rule's name is plain words");
        }
        rule.getAttributes().values().forEach(this::attribute);
        for (AnnotationDescr annotation : rule.getAnnotations()) {
            boolean literal = annotation.getValueMap().values().stream().allMatch(v -> String.valueOf(v).matches("\"[^\"\\\\\\n]*\"|[\\w.-]+"));
            if (!literal || annotation.getName().contains(".")) {
                refuse(Refusal.Kind.CODE, annotation, "an annotation on a rule has one plain value: @" + annotation.getName());
            }
        }
        Set<String> variables = new TreeSet<>();
        CodeCheck code = new CodeCheck(names, variables, refusals);
        ConditionCheck conditions = new ConditionCheck(file, names, code, variables, refusals);
        conditions.check(rule);
        List<Object> consequences = new ArrayList<>(rule.getNamedConsequences().values());
        consequences.add(rule.getConsequence());
        for (Object consequence : consequences) {
            String text = consequence == null ? "" : consequence.toString();
            code.consequence(text, ConditionCheck.find(file, text, Math.max(rule.getStartCharacter(), rule.getLhs() == null ? 0 : rule.getLhs().getEndCharacter())));
        }
    }

    private void refuse(Refusal.Kind kind, BaseDescr at, String message) { refuse(kind, at.getStartCharacter(), message); }

    private void refuse(Refusal.Kind kind, int offset, String message) { refusals.add(new Refusal(kind, Math.max(0, offset), message)); }
}
