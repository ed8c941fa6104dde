package dev.codestrata.source;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the import list of the house: a package may import only those above it. */
class HouseTest {
  private static final String BASE = "dev.codestrata.source";

  /** Fingerprints stand above metrics, since definitions carry a token hash. */
  private static final List<String> PACKAGES =
      List.of(
          "language",
          "syntax",
          "fingerprints",
          "metrics",
          "definitions",
          "features",
          "licenses",
          "privacy",
          "dependencies",
          "embeddings",
          "patterns",
          "rationale",
          "texts",
          "functions");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(BASE);

  @TestFactory
  List<DynamicTest> aPackageImportsOnlyThoseAboveIt() {
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < PACKAGES.size(); i++) {
      String own = BASE + "." + PACKAGES.get(i) + "..";
      String[] below =
          PACKAGES.subList(i + 1, PACKAGES.size()).stream()
              .map(name -> BASE + "." + name + "..")
              .toArray(String[]::new);
      if (below.length > 0) {
        tests.add(
            DynamicTest.dynamicTest(
                PACKAGES.get(i),
                () ->
                    noClasses()
                        .that()
                        .resideInAPackage(own)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(below)
                        .allowEmptyShould(true)
                        .check(CLASSES)));
      }
    }
    return tests;
  }

  @Test
  void everyClassHasItsPlaceInTheList() {
    Set<String> strangers =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(
                name ->
                    PACKAGES.stream()
                        .noneMatch(known -> (name + ".").startsWith(BASE + "." + known + ".")))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(strangers).isEmpty();
  }

  @Test
  void onlyFunctionsKnowSpark() {
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE + ".functions..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..")
        .check(CLASSES);
  }

  @Test
  void onlyOnePackageKnowsTheNativeBinding() {
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE + ".syntax.treesitter..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.treesitter..")
        .check(CLASSES);
  }

  @Test
  void nothingNeedsAClockOrChance() {
    noClasses()
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callConstructor(java.util.Random.class)
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    Path sources = Path.of("src", "main", "java");
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
        .allSatisfy(
            name ->
                assertThat(sources.resolve(name.replace('.', '/')).resolve("package-info.java"))
                    .exists());
  }

  @Test
  void namesAreTheFieldsOwn() {
    noClasses()
        .should()
        .haveNameMatching(".*(Utils|Util|Manager|Helper|Impl)(\\$.*)?")
        .check(CLASSES);
  }
}
