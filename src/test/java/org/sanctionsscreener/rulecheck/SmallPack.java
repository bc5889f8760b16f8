package org.sanctionsscreener.rulecheck;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sanctionsscreener.pack.Pack;

/** A pack of one card over the shipped shared rules, small enough to know what becomes of each change. */
public final class SmallPack {
    /** The one card. */
    public static final String CARD = """
            instrument: TEST
            regime: TEST
            body: UN
            title: A test
            provisions:
              - id: TEST-1
                cite: Test, para 1
                title: No missiles to North Korea
                kind: PROHIBITION
                summary: No state may supply missiles to the DPRK.
                inForce:
                  - {from: 2010-06-01, to: 2015-06-30}
                elements:
                  - name: goods
                    is: ITEM_KIND
                    oneOf: [MISSILE, NUCLEAR]
                    test: missile or nuclear goods
                recognised:
                  - {shape: SUPPLY_TO, toward: [KP]}
            """;

    private SmallPack() { }

    /** The pack with this card file. */
    public static Pack of(String card) {
        Pack shipped = Pack.embedded();
        Map<String, String> files = new TreeMap<>();
        files.put("pack.yaml", "name: small\nversion: 1\n");
        shipped.list("common/", "").stream().filter(f -> !f.contains("/us-") && !f.contains("/un-")).forEach(f -> files.put(f, shipped.text(f)));
        files.put("un/test/test.yaml", card);
        return Pack.of("small", files);
    }

    /** A fixture: goods of a family reach the DPRK on a day. */
    public static String supply(String name, String family, String day, String expect) {
        return "  - name: " + name + "\n    facts:\n      parties: [SY, KP]\n      items: [{id: i, families: [" + family + "]}]\n"
                + "      act: {type: SUPPLY, actor: [state:SY], counterparty: [state:KP], items: [i], on: " + day + "}\n    expect: " + expect + "\n";
    }

    /** Reads fixtures written by {@link #supply}. */
    public static List<Fixture> fixtures(String... each) {
        return FixtureReader.read(Pack.of("fixtures", Map.of("pack.yaml", "name: f\n", "test.yaml", "fixtures:\n" + String.join("", each))));
    }
}
