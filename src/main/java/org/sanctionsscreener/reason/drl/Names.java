package org.sanctionsscreener.reason.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;

/** What the names in one rule file stand for: its imports, the types it declares, the globals. */
public final class Names {
    /** Packages that may be imported whole: of what they hold a rule may still name only what is allowed. */
    private static final Set<String> WHOLE = Set.of("org.sanctionsscreener.facts.*", "org.sanctionsscreener.law.*", "org.sanctionsscreener.reason.*", "java.util.*",
            "java.time.*");
    private static final Set<String> LANGUAGE = Set.of("String", "Integer", "Long", "Double", "Boolean", "Object", "Number");

    private final AllowedWords allowed;
    private final Map<String, String> imported = new HashMap<>();
    private final Set<String> declared = new TreeSet<>();
    private final Set<String> fields = new TreeSet<>();

    /** @param file  a parsed file; imports of what may not be named stand for nothing */
    public Names(DrlFile file, AllowedWords allowed) {
        this.allowed = allowed;
        for (ImportDescr imports : file.parsed().getImports()) {
            String target = imports.getTarget();
            if (whole(target)) {
                String start = target.substring(0, target.length() - 1);
                allowed.types().stream().filter(t -> t.startsWith(start) && t.indexOf('$') < 0 && t.indexOf('.', start.length()) < 0)
                        .forEach(t -> imported.putIfAbsent(t.substring(start.length()), t));
            } else if (allowed.type(target) != null) {
                imported.put(target.substring(Math.max(target.lastIndexOf('.'), target.lastIndexOf('$')) + 1), target);
            }
        }
        for (TypeDeclarationDescr type : file.parsed().getTypeDeclarations()) {
            declared.add(type.getTypeName());
            fields.addAll(type.getFields().keySet());
        }
    }

    /** Whether an import takes in a package that may be imported whole. */
    public static boolean whole(String target) { return WHOLE.contains(target); }

    /** The full name of an allowed type written here as {@code name}; null if it stands for none. A declared type is its own name. */
    public String type(String name) {
        if (declared.contains(name)) {
            return name;
        }
        if (LANGUAGE.contains(name)) {
            return "java.lang." + name;
        }
        String full = imported.getOrDefault(name, name);
        if (allowed.type(full) != null) {
            return full;
        }
        int dot = name.lastIndexOf('.');
        String outer = dot < 0 ? null : type(name.substring(0, dot));
        return outer != null && allowed.type(outer + "$" + name.substring(dot + 1)) != null ? outer + "$" + name.substring(dot + 1) : null;
    }

    /** The class of a type written here; null for a declared type and for what is none. */
    public Class<?> classOf(String name) {
        String full = type(name);
        return full == null ? null : allowed.type(full);
    }

    /** Whether this file declares the type. */
    public boolean declared(String name) { return declared.contains(name); }

    /** Whether it is a field of a type that the file declares; such a name may stand alone in a pattern, and not behind a dot. */
    boolean declaredField(String name) { return fields.contains(name); }

    /** Whether a declared type takes the name of one that the file imports or that the language has. */
    boolean taken(String name) { return imported.containsKey(name) || LANGUAGE.contains(name); }

    Class<?> global(String name) { return allowed.global(name); }

    boolean member(String name) { return allowed.member(name); }

    boolean fold(String name) { return allowed.fold(name); }

    /** Whether a rule may conclude facts of the type. */
    boolean insertable(String name) { return declared.contains(name) || type(name) != null && allowed.insertable(type(name)); }

    /**
     * How many tokens from {@code at} spell a type by its full name ({@code java.time.LocalDate}); 0 if they do not.
     */
    int qualified(List<Code.Token> tokens, int at) {
        StringBuilder name = new StringBuilder(tokens.get(at).text());
        int best = 0;
        List<Integer> ends = new ArrayList<>();
        for (int i = at + 1; i + 1 < tokens.size() && tokens.get(i).is(".") && tokens.get(i + 1).kind() == Code.Kind.WORD; i += 2) {
            name.append('.').append(tokens.get(i + 1).text());
            ends.add(i + 2 - at);
            if (allowed.type(name.toString()) != null) {
                best = ends.get(ends.size() - 1);
            }
        }
        return best;
    }
}
