package no.tromsfylke.overgang.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "no.tromsfylke.overgang.portal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "no.tromsfylke.overgang.portal.";

    @ArchTest
    static final ArchRule onlyHttpKnowsTheServer = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "http..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("spark..", "org.eclipse.jetty..", "javax.servlet..")
            .because("http is the only place that imports spark.* and Jetty");

    @ArchTest
    static final ArchRule publicationKnowsNothingOfPages = noClasses()
            .that()
            .resideInAPackage(ROOT + "publication..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "pages..", ROOT + "http..", ROOT + "figures..", ROOT + "formats..")
            .because("publication opens, verifies and hot-swaps; nothing about pages");

    @ArchTest
    static final ArchRule onlyPublicationReadsParquet = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "publication..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.parquet..", "org.apache.hadoop..")
            .because("tables are read in one place");

    @ArchTest
    static final ArchRule figuresKnowOnlyThemselves = noClasses()
            .that()
            .resideInAPackage(ROOT + "figures..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "pages..", ROOT + "http..", ROOT + "formats..", ROOT + "publication..", ROOT + "language..")
            .because("a figure is a model of its own, whatever it is made from");

    @ArchTest
    static final ArchRule formatsAndLanguageKnowNoPages = noClasses()
            .that()
            .resideInAnyPackage(ROOT + "formats..", ROOT + "language..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "pages..", ROOT + "http..", ROOT + "cli..")
            .because("files and sentences are made from what they are given");

    @ArchTest
    static final ArchRule thePortalSharesNoCodeWithThePipeline = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("no.tromsfylke.overgang.pipeline..", "org.apache.spark..")
            .because("what couples the two modules is the publication on disk");
}
