package kz.goldenhour;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.Slice;
import java.time.Clock;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// The arrows between the modules, and a few things that no module may do.
@DisplayNameGeneration(ReplaceUnderscores.class)
class HouseRulesTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("kz.goldenhour");

    private static final String[] FUNCTIONS = {
        "..submitreport..",
        "..reviewclaim..",
        "..dispatchoutbox..",
        "..runclock..",
        "..curateevidence..",
        "..managedesk..",
        "..servenewsroom..",
        "..authorizecaller..",
        "..anchorledger.."
    };
    private static final String[] NOT_DEPLOYED = {"kz.goldenhour.local..", "kz.goldenhour.testing.."};

    @Test
    void the_domain_depends_on_nothing_but_java() {
        check(classes()
                .that()
                .resideInAPackage("kz.goldenhour.domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("kz.goldenhour.domain..", "java..", "org.jspecify..")
                .because("its rules must be readable and testable without any machinery"));
    }

    @Test
    void matching_and_pages_know_the_domain_and_no_aws() {
        check(noClasses()
                .that()
                .resideInAnyPackage("kz.goldenhour.matching..", "kz.goldenhour.pages..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("software.amazon..", "com.amazonaws..", "kz.goldenhour.aws..")
                .because("they are used by functions, benchmarks and tests alike"));
    }

    @Test
    void only_shared_aws_knows_the_sdk() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(
                        "kz.goldenhour.aws..",
                        "kz.goldenhour.local..",
                        "kz.goldenhour.testing..",
                        "kz.goldenhour.bench..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon..")
                .because("a change of the SDK must have one home"));
    }

    @Test
    void functions_know_of_lambda_only_what_calls_them() {
        check(classes()
                .that()
                .resideInAnyPackage(FUNCTIONS)
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(resideInAPackage("com.amazonaws.."))
                        .or(resideInAPackage("com.amazonaws.services.lambda.runtime..")))
                .because("the handler interface and the events are the whole of their contract with Lambda"));
    }

    @Test
    void functions_never_know_each_other() {
        check(slices().matching("kz.goldenhour.(*)..")
                .namingSlices("function $1")
                .that(slice("submitreport|reviewclaim|dispatchoutbox|runclock|curateevidence|managedesk"
                        + "|servenewsroom|authorizecaller|anchorledger"))
                .should()
                .notDependOnEachOther()
                .because("each is deployed on its own"));
    }

    @Test
    void nothing_deployed_knows_what_is_not() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("kz.goldenhour.local..", "kz.goldenhour.testing..", "kz.goldenhour.bench..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(NOT_DEPLOYED)
                .because("DynamoDB Local and fixtures must never be in a zip"));
    }

    @Test
    void shared_code_knows_no_function() {
        check(noClasses()
                .that()
                .resideInAnyPackage(
                        "kz.goldenhour.domain..",
                        "kz.goldenhour.matching..",
                        "kz.goldenhour.pages..",
                        "kz.goldenhour.aws..",
                        "kz.goldenhour.testing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FUNCTIONS)
                .because("functions know shared code, never the other way round"));
    }

    @Test
    void deployed_code_prints_nothing() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("kz.goldenhour.local..", "kz.goldenhour.testing..", "kz.goldenhour.bench..")
                .and()
                .doNotHaveFullyQualifiedName("kz.goldenhour.aws.Log")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("what is worth saying goes to the log, as fields"));
    }

    @Test
    void the_time_comes_in_through_the_constructor() {
        check(noClasses()
                .that()
                .resideInAnyPackage("kz.goldenhour.domain..", "kz.goldenhour.matching..", "kz.goldenhour.pages..")
                .or()
                .resideInAnyPackage(FUNCTIONS)
                .should()
                .callMethodWhere(target(nameMatching("now")).and(target(owner(resideInAPackage("java.time")))))
                .orShould()
                .callMethodWhere(target(nameMatching("system.*")).and(target(owner(type(Clock.class)))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("a test must be able to say what time it is"));
    }

    private static DescribedPredicate<Slice> slice(String names) {
        return DescribedPredicate.describe(
                "are functions", slice -> slice.getDescription().matches("function (" + names + ")"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }
}
