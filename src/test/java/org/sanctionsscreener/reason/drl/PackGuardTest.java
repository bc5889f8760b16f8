package org.sanctionsscreener.reason.drl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsscreener.law.CardException;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.reason.RuleWords;

/** A pack from elsewhere must not run code of its own choosing, whichever corner of the language it tries. */
class PackGuardTest {
    private static final String HEAD = """
            package test.rules;
            import org.sanctionsscreener.facts.Act;
            import org.sanctionsscreener.facts.Party;
            import org.sanctionsscreener.facts.Phase;
            import org.sanctionsscreener.law.State;
            import org.sanctionsscreener.law.Shape;
            import org.sanctionsscreener.law.LawBook;
            import org.sanctionsscreener.reason.Candidate;
            import org.sanctionsscreener.reason.Characterisation;
            import org.sanctionsscreener.reason.Evidence;
            import java.util.List;
            global LawBook law;
            """;

    private static List<Refusal> refusals(String drl) {
        DrlFile file = DrlFile.parse("test.drl", drl);
        assertEquals(List.of(), file.errors(), "the test itself must parse");
        return PackGuard.check(file, RuleWords.ALLOWED);
    }

    private static String rule(String when, String then) { return HEAD + "rule \"r\"\nwhen\n  " + when + "\nthen\n  " + then + "\nend\n"; }

    @ParameterizedTest
    @ValueSource(strings = {
        "insertLogical(new Candidate(\"X\", $a, \"\"));",
        "insertLogical(new Candidate(\"a \\\"quoted\\\" System.exit(0)\", $a, \"\")); // System.exit(0)",
        "insertLogical(new Characterisation($a, \"N\", $t.toLowerCase(), $t == \"X\" ? State.MET : State.UNKNOWN, \"because \" + $t, Evidence.none()));",
        "insertLogical(new org.sanctionsscreener.reason.Candidate(\"X\", $a, \"\"));\n  insertLogical(new Candidate(\"Y\", $a, \"\"))",
    })
    void letsConclusionsThrough(String then) {
        assertEquals(List.of(), refusals(rule("Act($a: id, $t: type)", then)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "System.exit(1);",
        "Runtime.getRuntime().exec(\"touch x\");",
        "new ProcessBuilder(\"touch\", \"x\").start();",
        "insertLogical(new Candidate(\"X\", $a, System.getenv(\"HOME\")));",
        "insertLogical(new Candidate(\"X\", $a, $a.getClass().getName()));",
        "insertLogical(new Candidate(\"X\", $a, $a.class.name));",
        "insertLogical(new Candidate(\"X\", $a, \"\".getClass().forName(\"x\").toString()));",
        "insertLogical(new Candidate(\"X\", $a, java.nio.file.Files.readString(java.nio.file.Path.of(\"/etc/passwd\"))));",
        "insertLogical(new Candidate(\"X\", $a, new java.util.Scanner(System.in).next()));",
        "insertLogical(new Candidate(\"X\", $a, \"\"), System.exit(1));",
        "insertLogical(new Candidate(\"X\", $a, \"\") { { System.exit(1); } });",
        "insertLogical(new Candidate(\"X\", $a, \"\")).getClass();",
        "insertLogical(new Thread(\"x\"));",
        "insertLogical($a);",
        "insert(new Candidate(\"X\", $a, \"\"));",
        "insertLogical(new Candidate(\"X\", $a, \"\")); while (true) { }",
        "for (int i = 0; i < 3; i++) { insertLogical(new Candidate(\"X\", $a, \"\")); }",
        "if ($a == \"x\") insertLogical(new Candidate(\"X\", $a, \"\"));",
        "drools.halt();",
        "kcontext.getKieRuntime().halt();",
        "insertLogical(new Candidate(\"X\", $a, \"\\u0022 + x\"));",
        "\\u0053ystem.exit(1);",
        "insertLogical(new Candidate(\"\"\" x \"\"\", $a, \"\"));",
        "insertLogical(new Candidate(\"X\", $a, $f.apply(() -> 1)));",
        "insertLogical(new Candidate(\"X\", $a, List::of));",
        "insertLogical(new Candidate(\"X\", $a, new String[] {\"a\"}));",
        "insertLogical(new Candidate(\"X\", $a, (law = null)));",
        "modify($a) { }",
        "law.asOf(null);",
        "import java.io.*; System.exit(1);",
        "def f() { System.exit(1) } f();",
        "with ($a) { class = 1 };",
    })
    void refusesOtherConsequences(String then) {
        assertNotEquals(List.of(), refusals(rule("Act($a: id)", then)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Act($a: id, System.exit(1) == null)",
        "Act($a: id, Runtime.runtime.exec(\"x\") != null)",
        "Act($a: id, class.classLoader != null)",
        "Act($a: id, this.class.name == \"x\")",
        "Act($a: id, type == java.lang.System.getProperty(\"x\"))",
        "Act($a: id, type#Object.class != null)",
        "Act($a: id, actor[0] == \"x\")",
        "Act($a: id) eval(System.exit(1) == null)",
        "Act($a: id) eval(new java.io.File(\"/\").exists())",
        "Act($a: id) eval(({ $a.length() }) == 1)",
        "Act($a: id) Object() from java.lang.Runtime.getRuntime()",
        "Act($a: id) String() from System.getenv().keySet()",
        "Act($a: id) Runtime()",
        "Act($a: id) Object() from entry-point \"other\"",
        "$x: Act($a: id) accumulate(Act(); init(System.exit(1);) action() result(1))",
        "Act($a: id) accumulate(Act($i: id); $n: collectList($i))",
        "Act($a: id) not (Act(id == Thread.currentThread().name))",
        "Act($a: id) exists (Act() or Act(id == new String(\"x\")))",
        "drools: Act($a: id)",
        "Act($a: id, System: type)",
        "Act($a: id, time.earliest.isBefore(java.time.LocalDate.now()))",
        "Act($a: id, id == Math.random())",
        "Act($a: id) over window:time(30s)",
    })
    void refusesCodeInConditions(String when) {
        DrlFile file = DrlFile.parse("test.drl", rule(when, "insertLogical(new Candidate(\"X\", $a, \"\"));"));
        assertTrue(!file.errors().isEmpty() || !PackGuard.check(file, RuleWords.ALLOWED).isEmpty(), when);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "import java.io.File;",
        "import java.io.*;",
        "import java.util.*;\nrule t when Act() Scanner() then end",
        "import org.sanctionsscreener.reason.*;\nrule t when Act() RuleSet() then end",
        "import org.sanctionsscreener.cli.Main;",
        "import static java.lang.System.exit;",
        "import function java.lang.System.exit;",
        "import accumulate java.lang.System x;",
        "global java.io.File out;",
        "global List law;",
        "function void f() { System.exit(1); }",
        "declare Act2 extends java.io.File\n x: String\nend",
        "declare Noted\n x: java.io.File\nend",
        "declare Noted\n x: String = System.getenv(\"x\")\nend",
        "declare Noted\n @timestamp(System.currentTimeMillis())\n x: String\nend",
        "declare Candidate\n x: String\nend",
        "declare Noted\n class: String\nend",
        "declare Noted\n exec: String\nend\nrule t when Act($a: id) eval($a.exec(\"x\") != null) then end",
        "declare enum E A(System.exit(1)); x: String end",
        "query q() Act() end",
        "rule t timer(int: 1s) when then end",
        "rule t salience (System.exit(1)) when then end",
        "rule t enabled (System.exit(1) == 1) when then end",
        "rule t date-effective \"1-Jan-2020\" when then end",
        "rule t @x(System.exit(1)) when then end",
        "rule \"a */ b\" when then end",
        "rule t when $é: Act() then end",
        "rule t when Act() do[x] then then[x] System.exit(1); end",
    })
    void refusesWhatStandsOutsideRules(String line) {
        DrlFile file = DrlFile.parse("test.drl", HEAD + line + "\n");
        assertTrue(!file.errors().isEmpty() || !PackGuard.check(file, RuleWords.ALLOWED).isEmpty(), line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.lang", "org.sanctionsscreener.reason", "org.drools.core", "javax.script"})
    void refusesAPackageOfSomebodyElse(String name) {
        assertFalse(refusals("package " + name + ";\nrule r when then end\n").isEmpty());
    }

    @Test
    void tellsWhereAndWhatSort() {
        List<Refusal> refusals = refusals(rule("Act($a: id, time.earliest.isBefore(java.time.LocalDate.now()))", "System.exit(1);"));
        DrlFile file = DrlFile.parse("test.drl", rule("Act($a: id, time.earliest.isBefore(java.time.LocalDate.now()))", "System.exit(1);"));
        assertEquals(List.of(Refusal.Kind.CLOCK, Refusal.Kind.CODE), refusals.stream().map(Refusal::kind).toList());
        assertEquals("now", file.text().substring(refusals.get(0).offset(), refusals.get(0).offset() + 3));
        assertEquals("System", file.text().substring(refusals.get(1).offset(), refusals.get(1).offset() + 6));
    }

    @Test
    void theShippedPackPasses() {
        assertEquals(List.of(), DrlFile.of(Pack.embedded()).stream().flatMap(f -> PackGuard.check(f, RuleWords.ALLOWED).stream()).toList());
    }

    @Test
    void loadingNeverRunsWhatItRefuses(@TempDir Path folder) {
        Path trace = folder.resolve("trace");
        String drl = rule("Act($a: id) eval(new java.io.File(\"" + trace + "\").createNewFile())", "new java.io.File(\"" + trace + "\").createNewFile();");
        CardException refused = assertThrows(CardException.class, () -> RuleSet.compile(Pack.of("elsewhere", Map.of("un/x.drl", drl))));
        assertEquals(1, refused.getMessage().lines().count());
        assertTrue(refused.getMessage().startsWith("un/x.drl:15: refused: "), refused.getMessage());
        assertFalse(Files.exists(trace));
    }
}
