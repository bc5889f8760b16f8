package org.sanctionsscreener;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the rooms go one way: document, extract, reason, report; the doors (cli) stand outside and nothing leads back to them. */
@AnalyzeClasses(packages = "org.sanctionsscreener", importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {
    private static final String ROOT = "org.sanctionsscreener.";

    @ArchTest
    static final ArchRule roomsReadOnlyWhatLiesBeforeThem = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("pack").definedBy(ROOT + "pack..")
            .layer("document").definedBy(ROOT + "document..")
            .layer("facts").definedBy(ROOT + "facts..")
            .layer("extract").definedBy(ROOT + "extract..")
            .layer("law").definedBy(ROOT + "law..")
            .layer("reason").definedBy(ROOT + "reason..")
            .layer("screen").definedBy(ROOT + "screen..")
            .layer("report").definedBy(ROOT + "report..")
            .layer("rulecheck").definedBy(ROOT + "rulecheck..")
            .layer("evaluate").definedBy(ROOT + "evaluate..")
            .layer("cli").definedBy(ROOT + "cli..")
            .whereLayer("cli").mayNotBeAccessedByAnyLayer()
            .whereLayer("evaluate").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("rulecheck").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("report").mayOnlyBeAccessedByLayers("cli", "rulecheck", "evaluate")
            .whereLayer("screen").mayOnlyBeAccessedByLayers("cli", "rulecheck", "evaluate", "report")
            .whereLayer("extract").mayOnlyBeAccessedByLayers("cli", "screen", "rulecheck")
            .whereLayer("reason").mayOnlyBeAccessedByLayers("cli", "screen", "rulecheck", "evaluate", "report")
            .whereLayer("law").mayOnlyBeAccessedByLayers("cli", "reason", "screen", "rulecheck", "evaluate", "report");

    @ArchTest
    static final ArchRule noRoundTrips = slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theEngineStaysInItsRoom = noClasses().that().resideOutsideOfPackages(ROOT + "reason..", ROOT + "rulecheck..")
            .should().dependOnClassesThat().resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule theParserStaysInItsRoom = noClasses().that().resideOutsideOfPackage(ROOT + "extract.parse..")
            .should().dependOnClassesThat().resideInAPackage("edu.emory..");

    @ArchTest
    static final ArchRule readingKnowsNoLaw = noClasses().that().resideInAnyPackage(ROOT + "document..", ROOT + "facts..", ROOT + "extract..")
            .should().dependOnClassesThat().resideInAnyPackage(ROOT + "law..", ROOT + "reason..");
}
