package dev.codestrata;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Which package of this module may use which: each only those that stand above it in the list, and
 * not the libraries that are kept away from it.
 */
class ArchitectureTest {

  private static final String BASE = "dev.codestrata.";
  private static final Set<String> SPARK = Set.of("org.apache.spark..", "io.delta..");
  private static final Set<String> JGIT = Set.of("org.eclipse.jgit..");
  private static final Set<String> PARSERS = Set.of("com.github.javaparser..", "org.treesitter..");

  /** Packages in order: a package may import those before it. */
  private static final List<String> ORDER =
      List.of(
          "errors",
          "config",
          "observe",
          "resilience",
          "tables",
          "lake",
          "git",
          "structure",
          "github",
          "learning",
          "discovery",
          "stages",
          "export",
          "pipeline",
          "commands");

  /** Packages of this module that a package must not import although they stand before it. */
  private static final Map<String, Set<String>> NOT_ABOVE =
      Map.of(
          "git", Set.of("lake"),
          "github", Set.of("lake"),
          "learning", Set.of("git", "github"),
          "discovery", Set.of("git"),
          "stages", Set.of("lake"),
          "export", Set.of("git", "github"));

  /** Libraries that a package must not import. */
  private static final Map<String, List<Set<String>>> NO_LIBRARY =
      Map.of(
          "errors", List.of(SPARK, JGIT),
          "config", List.of(SPARK, JGIT),
          "observe", List.of(JGIT, PARSERS),
          "resilience", List.of(SPARK, JGIT),
          "tables", List.of(JGIT, PARSERS),
          "lake", List.of(JGIT, PARSERS),
          "structure", List.of(SPARK, JGIT),
          "github", List.of(JGIT),
          "pipeline", List.of(JGIT, PARSERS));

  private static JavaClasses classes;

  @BeforeAll
  static void importClasses() {
    classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.codestrata");
  }

  @TestFactory
  Stream<DynamicTest> packageImportsOnlyWhatStandsAboveIt() {
    return ORDER.stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(BASE + name + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(forbidden(name))
                            .allowEmptyShould(true)
                            .check(classes)));
  }

  @Test
  void everyPackageStandsInTheList() {
    classes()
        .that()
        .resideInAPackage("dev.codestrata..")
        .should()
        .resideInAnyPackage(
            Stream.concat(ORDER.stream(), Stream.of("source"))
                .map(name -> BASE + name + "..")
                .toArray(String[]::new))
        .check(classes);
  }

  @Test
  void gitReadsWithoutSparkExceptInItsTableSource() {
    noClasses()
        .that()
        .resideInAPackage(BASE + "git..")
        .and()
        .resideOutsideOfPackage(BASE + "git.source..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(SPARK.toArray(String[]::new))
        .allowEmptyShould(true)
        .check(classes);
  }

  private static String[] forbidden(String name) {
    List<String> packages = new ArrayList<>();
    for (String later : ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size())) {
      packages.add(BASE + later + "..");
    }
    NOT_ABOVE.getOrDefault(name, Set.of()).forEach(other -> packages.add(BASE + other + ".."));
    NO_LIBRARY.getOrDefault(name, List.of()).forEach(packages::addAll);
    return packages.toArray(String[]::new);
  }
}
