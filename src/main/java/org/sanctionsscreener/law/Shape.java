package org.sanctionsscreener.law;

import java.util.List;

/**
 * How a shared rule recognises a provision: provisions of the same shape share one rule over their cards.
 *
 * @param provision id of the provision
 * @param limb      the limb it recognises, "" if the provision has none
 * @param shape     name of the shape, as the shared rule asks for it: {@code SUPPLY_TO}, {@code SUPPLY_FROM}, {@code LAUNCH_BY}, ...
 * @param toward    the regime link: states, groups or other values that the shared rule joins on; never empty
 * @param items     item families of which one must be named; empty if the shape asks for none or any will do
 * @param conduct   conduct classes that engage it; empty for the shape's own
 * @param stated    circumstances of which the text must state one; ANY if none is needed
 */
public record Shape(String provision, String limb, String shape, List<String> toward, List<String> items, List<String> conduct,
                    List<String> stated) {
    public Shape {
        toward = List.copyOf(toward);
        items = List.copyOf(items);
        conduct = List.copyOf(conduct);
        stated = stated.isEmpty() ? List.of("ANY") : List.copyOf(stated);
    }
}
