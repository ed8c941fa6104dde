package dev.codestrata.git;

import java.io.IOException;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jgit.transport.URIish;

/** The URL of a remote repository, checked against the policy, and shown without its secrets. */
final class RemoteUrl {

  private static final Pattern REMOTE_HELPER = Pattern.compile("[A-Za-z0-9+.-]+::");
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1f\\x7f]");

  /** Up to the last @ before the path: a password may hold one. */
  private static final Pattern USER_INFO = Pattern.compile("(?<=://)[^/\\s]*@");

  private static final Pattern SECRET_PARAMETER =
      Pattern.compile(
          "(?i)([?&;][^=&;\\s]*(?:token|passw|secret|key|auth|credential|sig)[^=&;\\s]*=)[^&;\\s]+");
  private static final Pattern AUTHORIZATION =
      Pattern.compile("(?i)(authorization:?\\s*(?:(?:basic|bearer|token)\\s+)?)\\S+");
  private static final Pattern KNOWN_TOKEN =
      Pattern.compile(
          "\\b(?:gh[pousr]_[A-Za-z0-9]{16,}|github_pat_\\w{16,}|glpat-[\\w-]{16,}|ATBB\\w{16,})");

  private RemoteUrl() {}

  /** The text without user names, passwords and tokens in its URLs. */
  static String redacted(String text) {
    String shown = USER_INFO.matcher(text).replaceAll("");
    shown = SECRET_PARAMETER.matcher(shown).replaceAll("$1***");
    shown = AUTHORIZATION.matcher(shown).replaceAll("$1***");
    return KNOWN_TOKEN.matcher(shown).replaceAll("***");
  }

  /** The same, also without these secrets, wherever they stand. */
  static String redacted(String text, Collection<String> secrets) {
    String shown = text;
    for (String secret : secrets) {
      shown = shown.replace(secret, "***");
    }
    return redacted(shown);
  }

  /**
   * The cause, if neither it nor anything below it shows a secret; otherwise one that says the same
   * without the secrets.
   */
  static Throwable redacted(Throwable cause, Collection<String> secrets) {
    if (cause == null || isClean(cause, secrets)) {
      return cause;
    }
    StringBuilder text = new StringBuilder();
    for (Throwable t = cause; t != null; t = t.getCause()) {
      text.append(text.isEmpty() ? "" : "; caused by ").append(redacted(t.toString(), secrets));
    }
    IOException clean = new IOException(text.toString());
    clean.setStackTrace(cause.getStackTrace());
    return clean;
  }

  private static boolean isClean(Throwable top, Collection<String> secrets) {
    for (Throwable t = top; t != null; t = t.getCause()) {
      String text = t.toString();
      if (!redacted(text, secrets).equals(text)) {
        return false;
      }
      for (Throwable suppressed : t.getSuppressed()) {
        if (!isClean(suppressed, secrets)) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * @throws GitReadException {@code FORBIDDEN} if the URL is not one that is followed
   */
  static URIish parse(String url, RemotePolicy policy) {
    if (REMOTE_HELPER.matcher(url).lookingAt()) {
      throw refused(url, "it names a program that would fetch it");
    }
    if (CONTROL.matcher(url).find()) {
      throw refused(url.replaceAll("\\p{Cntrl}", "?"), "it has a control character");
    }
    URIish parsed;
    try {
      parsed = new URIish(url);
    } catch (URISyntaxException e) {
      // The exception shows the URL as it is.
      throw new GitReadException(
          GitReadException.Kind.FORBIDDEN, redacted(url) + " is not a URL that git understands");
    }
    String scheme = scheme(parsed);
    refuse(url, policy.objectionToScheme(scheme));
    if (scheme.equals("file")) {
      if (parsed.getHost() != null && !parsed.getHost().isEmpty()) {
        throw refused(url, "a file URL names no host");
      }
      return parsed;
    }
    if (startsWithDash(parsed.getHost()) || startsWithDash(parsed.getUser())) {
      throw refused(url, "its host or user begins with a dash");
    }
    if (startsWithDash(parsed.getPath())) {
      throw refused(url, "its path begins with a dash");
    }
    refuse(url, policy.objectionToHost(parsed.getHost()));
    return parsed;
  }

  static String scheme(URIish url) {
    if (url.getScheme() != null) {
      return url.getScheme().toLowerCase(Locale.ROOT);
    }
    return url.getHost() == null ? "" : "ssh";
  }

  private static void refuse(String url, Optional<String> objection) {
    if (objection.isPresent()) {
      throw refused(url, objection.get());
    }
  }

  private static GitReadException refused(String url, String why) {
    return new GitReadException(
        GitReadException.Kind.FORBIDDEN, redacted(url) + " is not followed: " + why);
  }

  private static boolean startsWithDash(String text) {
    return Objects.requireNonNullElse(text, "").startsWith("-");
  }
}
