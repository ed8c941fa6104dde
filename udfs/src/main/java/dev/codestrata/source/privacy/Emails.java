package dev.codestrata.source.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Addresses of people. Spared are those that nobody reads (noreply), user names of git and ssh
 * addresses, and domains kept for documentation (RFC 2606).
 */
final class Emails implements Detector {

  private static final double CONFIDENCE = 0.9;
  private static final int LONGEST_PART = 64;
  private static final int REACH = 60;
  private static final Pattern SSH =
      Pattern.compile(
          "(?:^|[\\s(`$\"'])(?:ssh|scp|sftp|rsync|ssh-copy-id)\\s(?:[^\\s]+\\s+){0,6}$");

  private static final Set<String> SPARED_DOMAINS =
      Set.of(
          "example.com",
          "example.org",
          "example.net",
          "users.noreply.github.com",
          "localhost",
          // What authors write where any domain would do, as read in a sample of real files.
          "email.com",
          "test.com",
          "test.org",
          "test.net",
          "abc.com",
          "abcd.com",
          "foo.com",
          "bar.com",
          "foobar.com",
          "foo.org",
          "bar.org",
          "company.com",
          "domain.com",
          "domain.tld",
          "mydomain.com",
          "yourdomain.com",
          "your.domain.com",
          "your-domain.com",
          "somedomain.com",
          "mycompany.com",
          "yourcompany.com",
          "acme.com",
          "acme.org",
          "xxx.com",
          "xyz.com",
          "mail.com",
          "somewhere.com",
          "nowhere.com",
          "li.org",
          "examplectf.com",
          "te.st",
          "any.net",
          "ball.com");
  private static final Set<String> SPARED_ENDS =
      Set.of("example", "test", "invalid", "localhost", "local");
  private static final Set<String> SPARED_NAMES =
      Set.of(
          "noreply",
          "no-reply",
          "donotreply",
          "do-not-reply",
          "git",
          "hg",
          "svn",
          "user",
          "username",
          "root",
          "me",
          "test",
          "testuser",
          "test.user",
          "foo",
          "bar",
          "foobar",
          "abc",
          "xxx",
          "xxxx",
          "you",
          "someone",
          "somebody",
          "john.doe",
          "jane.doe",
          "johndoe",
          "janedoe",
          "johnsmith",
          "john.smith",
          "attacker",
          "something",
          "example",
          "your-email",
          "your_email",
          "youremail",
          "your.email",
          "myemail",
          "my-email",
          "email");

  /** Ends of the names of algorithms, which extend a protocol under a domain of its author's. */
  private static final Pattern ALGORITHM =
      Pattern.compile(
          ".*-(v\\d\\d|cbc|gcm|etm|poly1305)|"
              + "(hmac|umac|aes|chacha20|curve|sntrup|ssh|sk|ecdsa|rsa|kex|auth|zlib|hostkeys|posix|statvfs)-.*"
              + "|zlib|statvfs|fstatvfs|hardlink|fsync");

  /** Ends of domains: those of countries and the usual ones, so that a@b.java is none. */
  private static final Set<String> ENDS = ends();

  private static Set<String> ends() {
    Set<String> ends =
        new HashSet<>(
            Set.of(
                "com",
                "org",
                "net",
                "edu",
                "gov",
                "mil",
                "int",
                "info",
                "biz",
                "name",
                "pro",
                "mobi",
                "app",
                "dev",
                "cloud",
                "tech",
                "online",
                "site",
                "xyz",
                "email",
                "systems",
                "software",
                "solutions",
                "company",
                "world",
                "today",
                "life",
                "live",
                "digital",
                "network",
                "group",
                "team",
                "center",
                "design",
                "studio",
                "media",
                "services",
                "support",
                "consulting",
                "works",
                "zone",
                "science",
                "academy",
                "blog",
                "page",
                "space",
                "social",
                "codes",
                "technology",
                "engineering",
                "community",
                "foundation",
                "global",
                "international",
                "uk",
                "eu",
                "arpa",
                "cat",
                "asia"));
    for (String country : Locale.getISOCountries()) {
      ends.add(country.toLowerCase(Locale.ROOT));
    }
    // Also ends of files, and rarely of addresses.
    ends.removeAll(Set.of("py", "so", "sh", "rs", "pl", "md", "cc", "ps", "mm", "gz", "ml"));
    return ends;
  }

  @Override
  public List<String> keywords() {
    return List.of("@");
  }

  @Override
  public void look(Scan scan, int at, int after) {
    int start = at;
    while (at - start < LONGEST_PART && isLocal(scan.at(start - 1))) {
      start--;
    }
    while (start < at && !Characters.isAlphanumeric(scan.at(start))) {
      start++;
    }
    if (start == at || scan.at(start - 1) == '/' || isInUrl(scan, start)) {
      return;
    }
    int end = after;
    int dot = -1;
    while (end - after < 4 * LONGEST_PART) {
      char c = scan.at(end);
      if (c == '.' && Characters.isAlphanumeric(scan.at(end + 1))) {
        dot = end;
      } else if (!Characters.isAlphanumeric(c) && !(c == '-' && end > after)) {
        break;
      }
      end++;
    }
    if (dot < 0 || scan.at(end) == '(' || scan.at(end) == '_' || scan.at(end) == '@') {
      return;
    }
    String domain = scan.text().substring(after, end).toLowerCase(Locale.ROOT);
    String top = domain.substring(domain.lastIndexOf('.') + 1);
    String name = scan.text().substring(start, at).toLowerCase(Locale.ROOT);
    if (isSshTarget(scan, start)) {
      return;
    }
    // An address before ":" and a path is where ssh goes.
    boolean remote =
        scan.at(end) == ':' && Characters.isWord(scan.at(end + 1)) && SPARED_NAMES.contains(name);
    if (ENDS.contains(top) && !remote && !isSpared(name, domain, top)) {
      scan.add("email", start, end, CONFIDENCE);
    }
  }

  /** The argument of a shell's {@code ssh}, {@code scp} or the like is no mailbox. */
  private static boolean isSshTarget(Scan scan, int start) {
    String before = scan.text().substring(Math.max(0, start - REACH), start);
    String line = before.substring(before.lastIndexOf('\n') + 1);
    return SSH.matcher(line).find();
  }

  /** What stands between "://user:" and "@" is a password. */
  private static boolean isInUrl(Scan scan, int start) {
    if (scan.at(start - 1) != ':') {
      return false;
    }
    int at = start - 1;
    while (start - at < LONGEST_PART && isLocal(scan.at(at - 1))) {
      at--;
    }
    return scan.at(at - 1) == '/' && scan.at(at - 2) == '/';
  }

  private static boolean isSpared(String name, String domain, String top) {
    if (SPARED_ENDS.contains(top)
        || SPARED_NAMES.contains(name)
        || name.startsWith("noreply")
        || (domain.indexOf('.') == 1 && domain.lastIndexOf('.') == 1)
        || ((domain.equals("openssh.com") || domain.startsWith("libssh."))
            && ALGORITHM.matcher(name).matches())
        || name.contains("no-reply")) {
      return true;
    }
    for (String spared : SPARED_DOMAINS) {
      if (domain.equals(spared) || domain.endsWith("." + spared)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLocal(char c) {
    return Characters.isAlphanumeric(c) || (c != 0 && "._%+-".indexOf(c) >= 0);
  }
}
