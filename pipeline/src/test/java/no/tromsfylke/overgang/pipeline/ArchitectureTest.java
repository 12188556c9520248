package no.tromsfylke.overgang.pipeline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The borders between the rooms, as docs/architecture.md draws them. Each rule is a field; they are checked as ordinary
 * tests, since the build does not see what ArchUnit's own engine reports of fields, failures included.
 */
class ArchitectureTest {

    private static final String ROOT = "no.tromsfylke.overgang.pipeline";

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> borders() {
        return Stream.of(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(field ->
                        DynamicTest.dynamicTest(field.getName(), () -> ((ArchRule) field.get(null)).check(CLASSES)));
    }

    private static String[] rooms(String... names) {
        var packages = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            packages[i] = ROOT + "." + names[i] + "..";
        }
        return packages;
    }

    /** "Only delivery, population and the run itself may import Spark." */
    static final ArchRule onlyReadingAndDerivingKnowSpark = noClasses()
            .that()
            .resideOutsideOfPackages(rooms("delivery", "population", "cli"))
            .and()
            .resideOutsideOfPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..");

    /** "Routine and regulation are pure functions: no Spark, no files." */
    static final ArchRule rulesKnowNothing = classes()
            .that()
            .resideInAPackage(ROOT + ".rules..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + ".rules..", "java..");

    /** "What arrives knows nothing of what is made of it." */
    static final ArchRule deliveryKnowsNoStatistics = noClasses()
            .that()
            .resideInAPackage(ROOT + ".delivery..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(rooms(
                    "population",
                    "statistics",
                    "cube",
                    "protection",
                    "disclosure",
                    "inference",
                    "tables",
                    "publication",
                    "research",
                    "sample",
                    "cli"));

    /** "The region knows no pupils." */
    static final ArchRule regionKnowsNoPupils = noClasses()
            .that()
            .resideInAPackage(ROOT + ".region..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(rooms("population", "statistics", "protection", "disclosure", "tables", "publication"));

    /** "Populations do not know how they are counted or shown." */
    static final ArchRule populationsKnowNoStatistics = noClasses()
            .that()
            .resideInAPackage(ROOT + ".population..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(rooms(
                    "statistics", "protection", "disclosure", "inference", "tables", "publication", "research", "cli"));

    /** "Statistics are declarations: no execution, no disclosure control." */
    static final ArchRule statisticsAreDeclarations = noClasses()
            .that()
            .resideInAPackage(ROOT + ".statistics..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(rooms("protection", "disclosure", "tables", "research", "cli"));

    /** "The cube adds up; it knows neither Spark nor themes." */
    static final ArchRule cubeOnlyAddsUp = classes()
            .that()
            .resideInAPackage(ROOT + ".cube..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + ".cube..", ROOT + ".rules..", "java..");

    /** "Disclosure control knows neither themes nor files." */
    static final ArchRule disclosureKnowsNumbersOnly = noClasses()
            .that()
            .resideInAPackage(ROOT + ".disclosure..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(rooms(
                    "delivery",
                    "rules",
                    "region",
                    "population",
                    "statistics",
                    "cube",
                    "protection",
                    "inference",
                    "tables",
                    "publication",
                    "sample",
                    "cli"));

    /** "Inference does not know where numbers come from." */
    static final ArchRule inferenceIsArithmetic = classes()
            .that()
            .resideInAPackage(ROOT + ".inference..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + ".inference..", "java..");

    /** "Publication does not know how numbers were made." */
    static final ArchRule publicationKnowsNoMaking = noClasses()
            .that()
            .resideInAPackage(ROOT + ".publication..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(rooms(
                    "delivery",
                    "population",
                    "statistics",
                    "cube",
                    "protection",
                    "disclosure",
                    "tables",
                    "research",
                    "cli"));

    /** "Unit-level files know nothing of what is published of the same units." */
    static final ArchRule researchKnowsNothingPublished = noClasses()
            .that()
            .resideInAPackage(ROOT + ".research..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(rooms("protection", "disclosure", "inference", "tables", "sample", "cli"));

    /** "The synthetic world is independent of the rules that judge it." */
    static final ArchRule samplesAreIndependent = noClasses()
            .that()
            .resideInAPackage(ROOT + ".sample..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(rooms(
                    "delivery",
                    "region",
                    "population",
                    "statistics",
                    "cube",
                    "protection",
                    "disclosure",
                    "tables",
                    "publication",
                    "cli"));

    /** "A helper that knows a domain type lives with that type." */
    static final ArchRule noDrawersForOddments = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..helper..", "..helpers..", "..constants..");
}
