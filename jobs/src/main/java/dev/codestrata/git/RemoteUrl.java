package dev.codestrata.git;

import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.jgit.transport.URIish;

/**
 * The URL of a remote repository, checked against the schemes that are followed, and shown without
 * its secrets.
 */
final class RemoteUrl {

  private static final Pattern REMOTE_HELPER = Pattern.compile("[A-Za-z0-9+.-]+::");
  private static final Pattern USER_INFO = Pattern.compile("(?<=://)[^/@\\s]*@");
  private static final Pattern SECRET_PARAMETER =
      Pattern.compile("(?i)([?&](?:[a-z_]*token|password|secret|key)=)[^&\\s]+");

  private RemoteUrl() {}

  /** The text without user names, passwords and tokens in its URLs. */
  static String redacted(String text) {
    String withoutUser = USER_INFO.matcher(text).replaceAll("");
    return SECRET_PARAMETER.matcher(withoutUser).replaceAll("$1***");
  }

  static URIish parse(String url, MirrorOptions options) {
    if (REMOTE_HELPER.matcher(url).lookingAt()) {
      throw new GitReadException(
          GitReadException.Kind.FORBIDDEN,
          redacted(url) + " is not followed: it names a program that would fetch it");
    }
    URIish parsed;
    try {
      parsed = new URIish(url);
    } catch (URISyntaxException e) {
      throw new GitReadException(
          GitReadException.Kind.FORBIDDEN, redacted(url) + " is not a URL that git understands", e);
    }
    String scheme = scheme(parsed);
    if (!options.schemes().contains(scheme)) {
      throw new GitReadException(
          GitReadException.Kind.FORBIDDEN,
          redacted(url)
              + " is not followed: its scheme is "
              + (scheme.isEmpty() ? "missing" : scheme)
              + ", not one of "
              + String.join(", ", options.schemes().stream().sorted().toList()));
    }
    if (startsWithDash(parsed.getHost()) || startsWithDash(parsed.getUser())) {
      throw new GitReadException(
          GitReadException.Kind.FORBIDDEN,
          redacted(url) + " is not followed: its host or user begins with a dash");
    }
    return parsed;
  }

  private static String scheme(URIish url) {
    if (url.getScheme() != null) {
      return url.getScheme().toLowerCase(Locale.ROOT);
    }
    return url.getHost() == null ? "" : "ssh";
  }

  private static boolean startsWithDash(String text) {
    return text != null && text.startsWith("-");
  }
}
