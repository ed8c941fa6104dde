package dev.codestrata.git;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What names and addresses tell about accounts at a host. */
public final class Accounts {

  private static final Pattern NO_REPLY =
      Pattern.compile(
          "(?:[0-9]+\\+)?([A-Za-z0-9](?:[A-Za-z0-9_-]*)(?:\\[bot])?)@users\\.noreply\\.github\\.com",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BOT =
      Pattern.compile(
          "\\[bot]$|(?:^|[\\s._-])(?:ro)?bot$"
              + "|^(?:dependabot|renovate|greenkeeper|github-actions|github actions|pre-commit-ci"
              + "|imgbot|allcontributors|mergify|snyk-bot|codecov-io|travis ci|jenkins)\\b",
          Pattern.CASE_INSENSITIVE);

  private Accounts() {}

  /**
   * The login in an address that GitHub gives to those who hide theirs: {@code
   * 123+login@users.noreply.github.com}, or the older form without a number. Empty for any other.
   */
  public static Optional<String> login(String email) {
    Matcher matcher = NO_REPLY.matcher(email);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /**
   * Whether somebody is a program: the name or the login in the address ends with {@code [bot]}, as
   * those of GitHub Apps do, or with the word bot or robot after a space, dot, dash or underscore,
   * or begins with the name of a well-known service; or the address has {@code [bot]} before its
   * {@code @}.
   */
  public static boolean isBot(Person person) {
    int at = person.email().indexOf('@');
    String local = at < 0 ? person.email() : person.email().substring(0, at);
    return BOT.matcher(person.name().strip()).find()
        || local.endsWith("[bot]")
        || login(person.email()).filter(login -> BOT.matcher(login).find()).isPresent();
  }
}
