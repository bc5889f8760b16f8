package org.sanctionsscreener.law;

import java.util.List;

/**
 * One exception to a provision.
 *
 * @param provision id of the provision
 * @param position  place in the card, from 0
 * @param name      short name
 * @param notion    the shared notion that decides it, "" if only a lawyer can
 * @param oneOf     values of the notion of which one must hold
 * @param text      the exception in our words
 */
public record ExceptionSpec(String provision, int position, String name, String notion, List<String> oneOf, String text) {
    public ExceptionSpec {
        oneOf = List.copyOf(oneOf);
    }
}
