package no.tromsfylke.overgang.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The borders between the rooms. Each rule is a field; they are checked as ordinary tests, since the build does not see
 * what ArchUnit's own engine reports of fields, failures included.
 */
class ArchitectureTest {
    private static final String ROOT = "no.tromsfylke.overgang.portal.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("no.tromsfylke.overgang.portal");

    @TestFactory
    Stream<DynamicTest> borders() {
        return Stream.of(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(field ->
                        DynamicTest.dynamicTest(field.getName(), () -> ((ArchRule) field.get(null)).check(CLASSES)));
    }

    static final ArchRule onlyHttpKnowsTheServer = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "http..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("spark..", "org.eclipse.jetty..", "javax.servlet..")
            .because("http is the only place that imports spark.* and Jetty");

    static final ArchRule publicationKnowsNothingOfPages = noClasses()
            .that()
            .resideInAPackage(ROOT + "publication..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "pages..", ROOT + "http..", ROOT + "figures..", ROOT + "formats..")
            .because("publication opens, verifies and hot-swaps; nothing about pages");

    static final ArchRule onlyPublicationReadsParquet = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "publication..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.parquet..", "org.apache.hadoop..")
            .because("tables are read in one place");

    static final ArchRule figuresKnowOnlyThemselves = noClasses()
            .that()
            .resideInAPackage(ROOT + "figures..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "pages..", ROOT + "http..", ROOT + "formats..", ROOT + "publication..", ROOT + "language..")
            .because("a figure is a model of its own, whatever it is made from");

    static final ArchRule formatsAndLanguageKnowNoPages = noClasses()
            .that()
            .resideInAnyPackage(ROOT + "formats..", ROOT + "language..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "pages..", ROOT + "http..", ROOT + "cli..")
            .because("files and sentences are made from what they are given");

    static final ArchRule thePortalSharesNoCodeWithThePipeline = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("no.tromsfylke.overgang.pipeline..", "org.apache.spark..")
            .because("what couples the two modules is the publication on disk");
}
