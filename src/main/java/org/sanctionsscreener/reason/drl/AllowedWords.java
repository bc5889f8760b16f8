package org.sanctionsscreener.reason.drl;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a rule may name: types by their full name, and members by their name. Anything that is not here is refused, so that a new method of
 * the platform cannot widen it.
 */
public final class AllowedWords {
    /** Members of strings, lists, numbers, enums and dates that compute and touch nothing else. */
    private static final Set<String> PLAIN_MEMBERS = Set.of("contains", "containsAll", "isEmpty", "empty", "size", "get", "subList", "indexOf", "equals",
            "equalsIgnoreCase", "startsWith", "endsWith", "toLowerCase", "toUpperCase", "replace", "strip", "trim", "length", "substring", "isBlank", "concat",
            "charAt", "compareTo", "name", "of", "parse", "isBefore", "isAfter", "isEqual", "plusDays", "plusMonths", "plusYears", "minusDays", "minusMonths",
            "minusYears", "getYear", "getMonthValue", "getDayOfMonth", "year", "monthValue", "dayOfMonth", "MIN", "MAX", "parseInt", "parseLong", "parseDouble",
            "valueOf", "intValue", "longValue", "doubleValue", "TRUE", "FALSE", "copyOf");
    private static final Set<String> PLAIN_TYPES = Set.of("java.util.List", "java.util.Set", "java.util.Collection", "java.time.LocalDate", "java.lang.String",
            "java.lang.Integer", "java.lang.Long", "java.lang.Double", "java.lang.Boolean", "java.lang.Object", "java.lang.Number");
    /** Functions of accumulate whose result does not hang on the order of what they are given. */
    private static final Set<String> FOLDS = Set.of("count", "sum", "min", "max", "average", "collectSet");

    private final Map<String, Class<?>> types = new TreeMap<>();
    private final Set<String> insertable = new TreeSet<>();
    private final Map<String, Class<?>> globals;
    private final Set<String> members = new TreeSet<>(PLAIN_MEMBERS);

    /**
     * @param facts      the program's own types that a rule may read
     * @param insertable those of them that a rule may conclude
     * @param globals    the globals by name
     */
    public AllowedWords(Collection<Class<?>> facts, Collection<Class<?>> insertable, Map<String, Class<?>> globals) {
        this.globals = Map.copyOf(globals);
        for (Class<?> type : facts) {
            add(type);
        }
        globals.values().forEach(this::add);
        insertable.forEach(t -> this.insertable.add(t.getName()));
        for (String name : PLAIN_TYPES) {
            try {
                types.put(name, Class.forName(name));
            } catch (ClassNotFoundException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private void add(Class<?> type) {
        types.put(type.getName(), type);
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                members.add(method.getName());
                members.add(property(method.getName()));
            }
        }
        members.removeAll(Set.of("hashCode", "toString"));
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                members.add(((Enum<?>) constant).name());
            }
        }
        for (Class<?> inner : type.getDeclaredClasses()) {
            if (Modifier.isPublic(inner.getModifiers())) {
                members.add(inner.getSimpleName());
                add(inner);
            }
        }
    }

    private static String property(String method) {
        String bare = method.startsWith("is") ? method.substring(2) : method.startsWith("get") ? method.substring(3) : method;
        return bare.isEmpty() ? method : Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
    }

    /** The class of a full name; null if rules may not name it. */
    public Class<?> type(String fullName) { return types.get(fullName); }

    /** Full names of all types, sorted. */
    public Set<String> types() { return new LinkedHashSet<>(types.keySet()); }

    boolean insertable(String fullName) { return insertable.contains(fullName); }

    /** The type of a global; null if there is no such global. */
    public Class<?> global(String name) { return globals.get(name); }

    boolean member(String name) { return members.contains(name); }

    boolean fold(String name) { return FOLDS.contains(name); }
}
