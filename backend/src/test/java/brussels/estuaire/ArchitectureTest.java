package brussels.estuaire;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The house stays as docs/ARCHITECTURE.md lays it out: floors, visibility, access, names. */
class ArchitectureTest {
    private static final String ROOT = "brussels.estuaire";

    /** A feature knows those on lower floors only; two on one floor do not know each other. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("platform", 0),
            Map.entry("identity", 1),
            Map.entry("audit", 2),
            Map.entry("territory", 3),
            Map.entry("correspondence", 3),
            Map.entry("jobs", 3),
            Map.entry("vocabularies", 3),
            Map.entry("glossary", 3),
            Map.entry("organisations", 4),
            Map.entry("directory", 5),
            Map.entry("circles", 5),
            Map.entry("agenda", 6),
            Map.entry("registrations", 7),
            Map.entry("councils", 8),
            Map.entry("opendoors", 8),
            Map.entry("reflection", 8),
            Map.entry("evaluations", 9),
            Map.entry("pages", 10));

    private static final List<Class<? extends Annotation>> ACCESS =
            List.of(PermitAll.class, Authenticated.class, RolesAllowed.class, DenyAll.class);

    private static final Pattern FORBIDDEN_NAME =
            Pattern.compile(".*(?:ServiceImpl|Manager|Helper|Utils?|Dto|DTO|Dao|DAO|(?<!Problem)Mapper)");

    private static final Pattern KEPT_TO_ITSELF = Pattern.compile(".*(?:Resource|Form|View|Item|Filter|Policy)");

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void featuresImportDownwardsOnly() {
        classes()
                .should(condition(
                        "import downwards only",
                        (type, events) -> type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> !downwards(dependency))
                                .forEach(dependency ->
                                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription())))))
                .check(CODE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void whatServesTheBorderStaysInItsPackage() {
        noClasses()
                .that(named(KEPT_TO_ITSELF))
                .and()
                .areTopLevelClasses()
                .and()
                .haveSimpleNameNotEndingWith("HistoryView")
                .should()
                .bePublic()
                .check(CODE);
    }

    @Test
    void everyHttpMethodSaysWhoMay() {
        methods()
                .that(areHttp())
                .should()
                .bePublic()
                .andShould(methodCondition(
                        "have exactly one access annotation",
                        method ->
                                ACCESS.stream().filter(method::isAnnotatedWith).count() == 1))
                .check(CODE);
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(Authenticated.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .check(CODE);
    }

    @Test
    void everyPostKeepsItsIdempotencyKeyInItsTransaction() {
        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .and()
                .areDeclaredInClassesThat(inApi())
                .should()
                .beAnnotatedWith(Transactional.class)
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses().should(haveName(FORBIDDEN_NAME)).check(CODE);
    }

    @Test
    void everyPackageIsNullMarked() {
        var unmarked = CODE.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(found -> !found.isAnnotatedWith(NullMarked.class))
                .map(found -> found.getName())
                .toList();
        assertThat(unmarked).isEmpty();
    }

    private static boolean downwards(Dependency dependency) {
        var from = feature(dependency.getOriginClass());
        var to = feature(dependency.getTargetClass());
        return from.isEmpty() || to.isEmpty() || from.equals(to) || floor(to) < floor(from);
    }

    private static int floor(String feature) {
        return Objects.requireNonNull(FLOORS.get(feature), () -> "Give « %s » its floor".formatted(feature));
    }

    /** The first word after the root; nothing for what is not ours, and for the entry point at the root itself. */
    private static String feature(JavaClass type) {
        var packageName = type.getPackageName();
        return packageName.startsWith(ROOT + ".")
                ? packageName.substring(ROOT.length() + 1).split("\\.", 2)[0]
                : "";
    }

    private static DescribedPredicate<JavaClass> named(Pattern pattern) {
        return DescribedPredicate.describe(
                "are named " + pattern,
                type -> pattern.matcher(type.getSimpleName()).matches());
    }

    private static DescribedPredicate<JavaClass> inApi() {
        return DescribedPredicate.describe(
                "lie under /api",
                type -> type.isAnnotatedWith(Path.class)
                        && type.getAnnotationOfType(Path.class).value().startsWith("/api"));
    }

    private static DescribedPredicate<JavaMethod> areHttp() {
        return DescribedPredicate.describe("answer HTTP", method -> method.isMetaAnnotatedWith(HttpMethod.class));
    }

    private static ArchCondition<JavaClass> haveName(Pattern pattern) {
        return condition("have a name like " + pattern, (type, events) -> {
            if (pattern.matcher(type.getSimpleName()).matches()) {
                events.add(SimpleConditionEvent.satisfied(type, type.getName()));
            }
        });
    }

    private static ArchCondition<JavaMethod> methodCondition(String description, Predicate<JavaMethod> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!holds.test(method)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> condition(String description, BiConsumer<JavaClass, ConditionEvents> rule) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                rule.accept(type, events);
            }
        };
    }
}
