package dev.codestrata.structure;

import java.util.Locale;
import java.util.regex.Pattern;

/** Small files whose text says how a repository is built, divided and deployed. */
public final class Artefacts {

  /** Characters of an artefact that are looked at. */
  public static final int LONGEST = 32_768;

  private static final Pattern BY_NAME =
      Pattern.compile(
          "(.*/)?(go\\.mod|go\\.work|package\\.json|pnpm-workspace\\.yaml|lerna\\.json|nx\\.json"
              + "|cargo\\.toml|cbindgen\\.toml|pyproject\\.toml|setup\\.(cfg|py)|composer\\.json|pom\\.xml"
              + "|settings\\.gradle(\\.kts)?|build\\.gradle(\\.kts)?|build\\.sbt|cmakelists\\.txt"
              + "|(docker-)?compose[^/]*\\.ya?ml|chart\\.yaml|kustomization\\.yaml|serverless\\.ya?ml|procfile"
              + "|(.*\\.)?(dockerfile|containerfile)(\\.[^/]+)?|[^/]+\\.(gemspec|csproj|sln|tf|proto|thrift|avsc|pc\\.in|service))"
              + "|(.*/)?meta-inf/services/[^/]+|\\.github/workflows/[^/]+\\.ya?ml|\\.gitlab-ci\\.yml|\\.travis\\.yml|jenkinsfile");

  private static final Pattern PERHAPS = Pattern.compile("(.*/)?[^/]+\\.ya?ml");

  private Artefacts() {}

  /** Whether the text of the file is looked at, by its path alone. */
  public static boolean isArtefact(String path) {
    return BY_NAME.matcher(path.toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether the path leaves open if it is an artefact, so that its text decides. */
  public static boolean mayBeArtefact(String path) {
    return PERHAPS.matcher(path.toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether the text of a file that may be an artefact is one. */
  public static boolean isArtefactText(String text) {
    return text.contains("apiVersion:") && text.contains("kind:")
        || text.contains("asyncapi:")
        || text.contains("openapi:");
  }
}
