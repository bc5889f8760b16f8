package org.sanctionsscreener.rulecheck.drl.model;

import java.util.List;

/**
 * What a rule inserts.
 *
 * @param type      as written
 * @param of        the class; null for a declared or unknown type
 * @param fields    names of the constructor's parameters in order; empty if no constructor takes so many
 * @param arguments in order
 * @param offset    of the statement in the file
 */
public record Conclusion(String type, Class<?> of, List<String> fields, List<Operand> arguments, int offset) {
    /** The argument for a field; null if the conclusion does not set it. */
    public Operand argument(String field) {
        int at = fields.indexOf(field);
        return at < 0 ? null : arguments.get(at);
    }
}
