package org.sanctionsscreener.rulecheck.validate;

import java.util.List;

/** A provision card as it stands in its file, whole or with faults. */
record Card(Yaml root, Yaml node) {
    String id() { return node.text("id"); }

    String file() { return node.file(); }

    /** The body whose law it is: UN, US, ... */
    String body() { return root.text("body"); }

    List<Yaml> elements() { return node.items("elements"); }

    List<Yaml> exceptions() { return node.items("exceptions"); }

    List<Yaml> intervals() { return node.items("inForce"); }

    List<Yaml> shapes() { return node.items("recognised"); }

    /** Where the id stands, or the card if it has none. */
    Yaml place() { return node.get("id") == null ? node : node.get("id"); }
}
