package org.payung;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The order of the packages, and what each may touch. A rule of a package that is still empty waits for it. */
@AnalyzeClasses(packages = "org.payung", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Raised as the program grows: a rule that examines nothing holds always. */
    private static final int CLASSES_AT_LEAST = 2;

    private static final List<String> STAGES = List.of(
            "ingest",
            "check",
            "complete",
            "indicator",
            "aggregate",
            "standard",
            "report",
            "questionnaire",
            "distribute",
            "tabulate",
            "store");

    private static final String[] FIGURES = packages(
            "series",
            "outcome",
            "finding",
            "release",
            "method",
            "scheme",
            "check",
            "complete",
            "indicator",
            "aggregate",
            "standard");

    private static final String[] PLAIN_JAVA = {
        "java.lang..", "java.math..", "java.text..", "java.time..", "java.util..", "org.jspecify.."
    };

    @ArchTest
    static final ArchRule dependenciesRunOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("cli")
            .definedBy("org.payung.cli..")
            .layer("job")
            .definedBy("org.payung.job..")
            .layer("stages")
            .definedBy(packages(STAGES.toArray(String[]::new)))
            .layer("scheme")
            .definedBy("org.payung.scheme..")
            .layer("catalogue")
            .definedBy("org.payung.catalogue..")
            .layer("release")
            .definedBy("org.payung.release..")
            .layer("outcome and finding")
            .definedBy(packages("outcome", "finding"))
            .layer("series")
            .definedBy("org.payung.series..")
            .layer("method")
            .definedBy("org.payung.method..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("job")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("stages")
            .mayOnlyBeAccessedByLayers("cli", "job")
            .whereLayer("scheme")
            .mayOnlyBeAccessedByLayers("cli", "job", "stages")
            .whereLayer("catalogue")
            .mayOnlyBeAccessedByLayers("cli", "job", "stages", "scheme")
            .whereLayer("release")
            .mayOnlyBeAccessedByLayers("cli", "job", "stages", "scheme", "catalogue")
            .whereLayer("outcome and finding")
            .mayOnlyBeAccessedByLayers("cli", "job", "stages", "scheme", "catalogue", "release")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.payung.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule stagesDoNotKnowEachOther = slices().assignedFrom(new Stages())
            .should()
            .notDependOnEachOther()
            .as("stages do not know each other, they meet in job")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule seriesIsTheInnermostPackage = classes()
            .that()
            .resideInAPackage("org.payung.series..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(PLAIN_JAVA, "org.payung.series.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule methodsSeeCommonsMathAndNothingElse = classes()
            .that()
            .resideInAPackage("org.payung.method..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(PLAIN_JAVA, "org.payung.method..", "org.apache.commons.math3.."))
            .allowEmptyShould(true);

    /** A statistical library is no framework: JDemetra+ adjusts seasons in {@code complete}, and see the next rule. */
    @ArchTest
    static final ArchRule figuresAreComputedWithoutFrameworks = classes()
            .that()
            .resideInAnyPackage(FIGURES)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(PLAIN_JAVA, "org.payung..", "org.apache.commons.math3..", "jdplus.."))
            .allowEmptyShould(true);

    /** One class: what it gives is numbers and reasons of our own. */
    @ArchTest
    static final ArchRule jdemetraStaysInTheSeasonalAdjustment = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.payung.complete.SeasonalAdjustment")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jdplus..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule poiStaysWithWorkbooks = noClasses()
            .that()
            .resideOutsideOfPackages("..report.excel..", "..questionnaire..", "..ingest.excel..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule jasperStaysInThePdfRenderer = noClasses()
            .that()
            .resideOutsideOfPackage("..report.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.sf.jasperreports..", "com.lowagie..", "org.apache.pdfbox..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule batchStaysInTheJob = noClasses()
            .that()
            .resideOutsideOfPackage("org.payung.job..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.batch..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule sqlStaysInTheStore = noClasses()
            .that()
            .resideOutsideOfPackages("org.payung.store..", "org.payung.tabulate..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.springframework.jdbc..", "org.hsqldb..", "org.flywaydb..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule yamlStaysInTheCatalogue = noClasses()
            .that()
            .resideOutsideOfPackage("org.payung.catalogue..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson.dataformat.yaml..", "org.yaml..", "org.snakeyaml..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule standardStreamsStayInTheCli = noClasses()
            .that()
            .resideOutsideOfPackages("org.payung", "org.payung.cli..")
            .should(ACCESS_STANDARD_STREAMS)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule renderersReadOnlyTheReportModel = noClasses()
            .that()
            .resideInAnyPackage("org.payung.report.excel..", "org.payung.report.pdf..")
            .should()
            .dependOnClassesThat(describe(
                    "are ours and not of the report",
                    type -> isIn(type, "org.payung")
                            && !isIn(type, "org.payung.report")
                            && !isIn(type, "org.payung.release")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule concreteValueTypesAreRecordsOrEnums = classes()
            .that()
            .resideInAnyPackage(packages("series", "outcome", "finding", "release"))
            .and(describe("are concrete and hold something", ArchitectureTest::holdsSomething))
            .should()
            .beRecords()
            .orShould()
            .beEnums()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theClockIsPassedIn = noClasses()
            .should()
            .accessTargetWhere(describe("the time is asked of the machine", ArchitectureTest::asksTheMachine))
            .allowEmptyShould(true);

    /** The last bit of {@code java.lang.Math.exp} is the machine's; FastMath gives the same bits on each. */
    @ArchTest
    static final ArchRule figuresAreTheSameBitsOnEveryMachine = noClasses()
            .that()
            .resideInAnyPackage(
                    "..method..", "..complete..", "..indicator..", "..aggregate..", "..scheme..", "..standard..")
            .should()
            .accessTargetWhere(describe("the last bit is the machine's", ArchitectureTest::dependsOnTheMachine))
            .allowEmptyShould(true);

    @ArchTest
    static void theRulesSeeTheCode(JavaClasses examined) {
        assertThat(examined.stream().filter(type -> !type.getSimpleName().equals("package-info")))
                .hasSizeGreaterThanOrEqualTo(CLASSES_AT_LEAST);
    }

    private static boolean dependsOnTheMachine(JavaAccess<?> access) {
        return access.getTargetOwner().getFullName().equals("java.lang.Math")
                && Set.of("exp", "expm1", "log", "log10", "log1p", "pow", "sin", "cos", "tan", "tanh", "cbrt")
                        .contains(access.getTarget().getName());
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        String name = access.getTarget().getName();
        return (owner.startsWith("java.time.") && name.equals("now") && !takesAClock(access))
                || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
                || (owner.equals("java.util.Calendar") && name.equals("getInstance"))
                || (owner.equals("java.util.Date")
                        && name.equals("<init>")
                        && parametersOf(access).isEmpty());
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return parametersOf(access).stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static List<JavaClass> parametersOf(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget called
                ? called.getRawParameterTypes()
                : List.of();
    }

    private static boolean holdsSomething(JavaClass type) {
        return !type.isInterface()
                && !type.isAnonymousClass()
                && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                && !type.isAssignableTo(Throwable.class)
                && type.getFields().stream()
                        .anyMatch(field -> !field.getModifiers().contains(JavaModifier.STATIC));
    }

    private static boolean isIn(JavaClass type, String packageName) {
        return type.getPackageName().equals(packageName)
                || type.getPackageName().startsWith(packageName + ".");
    }

    private static String[] packages(String... names) {
        return Stream.of(names).map(name -> "org.payung." + name + "..").toArray(String[]::new);
    }

    private static String[] and(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }

    private static final class Stages implements SliceAssignment {

        @Override
        public String getDescription() {
            return "the stages";
        }

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return STAGES.stream()
                    .filter(stage -> isIn(type, "org.payung." + stage))
                    .findFirst()
                    .map(SliceIdentifier::of)
                    .orElseGet(SliceIdentifier::ignore);
        }
    }
}
