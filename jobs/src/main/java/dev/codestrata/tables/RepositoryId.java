package dev.codestrata.tables;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids of repositories: version-5 UUIDs (URL namespace, RFC 9562) of canonical clone URLs. */
public final class RepositoryId {

  private static final Pattern WITH_SCHEME =
      Pattern.compile(
          "(?i)(https?|ssh|git|git\\+ssh)://(?:[^/@]*@)?([^/:]+)(?::(\\d*))?(?:/(.*))?");
  private static final Pattern SCP_LIKE = Pattern.compile("(?:[^/@:]+@)?([^/:]{2,}):(?!//)(.+)");

  private RepositoryId() {}

  /** The id of a repository by any spelling of its clone URL. */
  public static String of(String cloneUrl) {
    // A generator is not documented to be thread-safe because of its digest, and it is cheap.
    return Generators.nameBasedGenerator(NameBasedGenerator.NAMESPACE_URL)
        .generate(canonicalUrl(cloneUrl))
        .toString();
  }

  /** The id of a local repository: that of the {@code file://} URL of its real path. */
  public static String ofDirectory(Path realPath) {
    return of(directoryUrl(realPath));
  }

  /** The canonical URL of a local directory; the caller resolves symbolic links first. */
  public static String directoryUrl(Path realPath) {
    return canonicalUrl("file://" + realPath.toAbsolutePath().normalize());
  }

  /**
   * The canonical form: https, lower-case host (for GitHub the path too), no user, default port,
   * {@code .git} or trailing slash. Local paths and {@code file:} URLs become {@code file:///path}.
   *
   * @throws IllegalArgumentException if the text is blank or names no host and no absolute path
   */
  public static String canonicalUrl(String cloneUrl) {
    String text = Objects.requireNonNull(cloneUrl, "clone URL is null").strip();
    if (text.regionMatches(true, 0, "file:", 0, 5)) {
      return localUrl(text.substring(5).replaceFirst("^//(?i:localhost)?(?=/)", ""), text);
    }
    if (text.startsWith("/")) {
      return localUrl(text, text);
    }
    Matcher url = WITH_SCHEME.matcher(text);
    if (url.matches()) {
      return remoteUrl(url.group(1), url.group(2), url.group(3), url.group(4), text);
    }
    Matcher scp = SCP_LIKE.matcher(text);
    if (scp.matches()) {
      return remoteUrl("ssh", scp.group(1), null, scp.group(2), text);
    }
    throw new IllegalArgumentException(
        "\"" + text + "\" is no clone URL: give https://, ssh://, file:// or an absolute path");
  }

  private static String remoteUrl(
      String scheme, String host, String port, String path, String original) {
    String lowerHost = host.toLowerCase(Locale.ROOT);
    String cleanPath = path == null ? "" : withoutSuffixes(path).replaceFirst("^/+", "");
    if (cleanPath.isEmpty()) {
      throw new IllegalArgumentException(
          "\"" + original + "\" names a host but no repository: add its path");
    }
    if (lowerHost.equals("github.com") || lowerHost.equals("www.github.com")) {
      lowerHost = "github.com";
      cleanPath = cleanPath.toLowerCase(Locale.ROOT);
    }
    return "https://" + lowerHost + explicitPort(scheme, port) + "/" + cleanPath;
  }

  private static String explicitPort(String scheme, String port) {
    if (port == null || port.isEmpty()) {
      return "";
    }
    boolean isDefault =
        switch (scheme.toLowerCase(Locale.ROOT)) {
          case "https" -> port.equals("443");
          case "http" -> port.equals("80");
          case "git" -> port.equals("9418");
          default -> port.equals("22");
        };
    return isDefault ? "" : ":" + port;
  }

  private static String localUrl(String path, String original) {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException(
          "\"" + original + "\" is no absolute path: give file:///path/to/repository");
    }
    String clean = path.replaceAll("/{2,}", "/").replaceFirst("(?<=.)/+$", "");
    return "file://" + clean;
  }

  private static String withoutSuffixes(String path) {
    return path.replaceFirst("/+$", "").replaceFirst("\\.git$", "").replaceFirst("/+$", "");
  }
}
