package dev.codestrata.stages;

import dev.codestrata.source.licenses.LicenseExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;

/**
 * Finds the licence that holds for a file. Keeps what it read of one repository, so files should
 * come grouped by it.
 */
final class LicenseFiles {

  private static final String NAME =
      "(?i)^(.*/)?(un)?(licen[cs]e|copying|copyright|notice)([-_.][^/]*)?$|^(.*/)?LICENSES/[^/]+$";

  /** Files that say of their directory, among other things, what licence it is under. */
  private static final String MANIFEST =
      "(?i)^(.*/)?(package\\.json|composer\\.json|bower\\.json|Cargo\\.toml|pyproject\\.toml"
          + "|setup\\.(cfg|py)|pom\\.xml|DESCRIPTION|[^/]+\\.(gemspec|cabal|nuspec))$"
          // A README deeper down speaks of many things.
          + "|^README([.][^/]*)?$";

  private static final Pattern IS_MANIFEST = Pattern.compile(MANIFEST);

  /**
   * The licence of a file.
   *
   * @param expression SPDX expression; null if none was found
   * @param evidence where it is stated: {@code path:first-last}, several joined by {@code ", "};
   *     where a manifest beside a licence file says something else, {@code "; but path:first-last
   *     says X"} follows; null if none was found
   */
  record Effective(String expression, String evidence) {
    static final Effective NONE = new Effective(null, null);
  }

  private record Stated(String expression, String place) {}

  private final double least;
  private String repositoryId;
  private final Map<String, List<Stated>> byDirectory = new HashMap<>();
  private final Map<String, List<Stated>> manifests = new HashMap<>();

  /**
   * @param least confidence below which a finding does not count
   */
  LicenseFiles(double least) {
    this.least = least;
  }

  static Column isLicenseFile(Column path) {
    return path.rlike(NAME).or(path.rlike(MANIFEST));
  }

  /**
   * The file's own statement, else that of the nearest directory with one; in a directory licence
   * files come before manifests and READMEs.
   *
   * @param own what the file itself states: rows of {@code spdx, confidence, start_line, end_line}
   * @param declarations licence files and manifests of the repository: rows of {@code path,
   *     licenses}
   */
  Effective effective(String repository, String path, List<Row> own, List<Row> declarations) {
    Effective stated = join(statements(path, own));
    if (stated != Effective.NONE) {
      return stated;
    }
    if (!repository.equals(repositoryId)) {
      repositoryId = repository;
      byDirectory.clear();
      manifests.clear();
      for (Row declaration : declarations) {
        String file = declaration.getString(0);
        if (!declaration.isNullAt(1)) {
          (IS_MANIFEST.matcher(file).matches() ? manifests : byDirectory)
              .computeIfAbsent(directory(file), d -> new ArrayList<>())
              .addAll(statements(file, declaration.getList(1)));
        }
      }
    }
    for (String directory = directory(path); ; directory = parent(directory)) {
      Effective found = inDirectory(directory);
      if (found != Effective.NONE || directory.isEmpty()) {
        return found;
      }
    }
  }

  private Effective inDirectory(String directory) {
    Effective declared = join(manifests.getOrDefault(directory, List.of()));
    Effective found = join(byDirectory.getOrDefault(directory, List.of()));
    if (found == Effective.NONE) {
      return declared;
    }
    if (declared == Effective.NONE) {
      return found;
    }
    if (LicenseExpression.haveSameLicenses(found.expression(), declared.expression())) {
      // Texts side by side do not say whether one may choose between them; a manifest does.
      return LicenseExpression.parse(declared.expression())
              .map(LicenseExpression::leavesChoice)
              .orElse(false)
          ? new Effective(declared.expression(), found.evidence() + ", " + declared.evidence())
          : found;
    }
    return new Effective(
        found.expression(),
        found.evidence() + "; but " + declared.evidence() + " says " + declared.expression());
  }

  private List<Stated> statements(String path, List<Row> findings) {
    List<Stated> statements = new ArrayList<>();
    for (Row finding : findings) {
      if (finding.<Double>getAs("confidence") >= least) {
        statements.add(
            new Stated(
                finding.getAs("spdx"),
                path + ":" + finding.getAs("start_line") + "-" + finding.getAs("end_line")));
      }
    }
    return statements;
  }

  /** Several different statements in one place all hold. */
  private static Effective join(List<Stated> statements) {
    if (statements.isEmpty()) {
      return Effective.NONE;
    }
    return new Effective(
        LicenseExpression.allOf(
            statements.stream()
                .map(Stated::expression)
                .collect(Collectors.toCollection(TreeSet::new))),
        statements.stream()
            .map(Stated::place)
            .distinct()
            .sorted()
            .collect(Collectors.joining(", ")));
  }

  private static String directory(String path) {
    String holder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    // REUSE keeps a repository's texts in LICENSES/; they hold for what stands beside that
    // directory.
    return holder.equals("LICENSES") ? "" : holder.endsWith("/LICENSES") ? parent(holder) : holder;
  }

  private static String parent(String directory) {
    int slash = directory.lastIndexOf('/');
    return slash < 0 ? "" : directory.substring(0, slash);
  }
}
