package dev.codestrata.source.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of people in the paths of their home directories; names of roles are spared. */
final class HomePaths implements Detector {

  private static final double CONFIDENCE = 0.75;
  private static final int LONGEST = 32;

  private static final Set<String> ROLES =
      Set.of(
          "user",
          "username",
          "users",
          "root",
          "admin",
          "administrator",
          "public",
          "default",
          "shared",
          "me",
          "you",
          "your",
          "ubuntu",
          "debian",
          "centos",
          "fedora",
          "alpine",
          "vagrant",
          "travis",
          "circleci",
          "runner",
          "runneradmin",
          "jenkins",
          "docker",
          "node",
          "app",
          "web",
          "www",
          "git",
          "build",
          "builder",
          "ci",
          "postgres",
          "mysql",
          "redis",
          "oracle",
          "nobody",
          "guest",
          "test",
          "tester",
          "testuser",
          "dev",
          "developer",
          "deploy",
          "service",
          "container",
          "gitpod",
          "codespace",
          "vscode",
          "site",
          "foo",
          "bar",
          "baz",
          "name",
          "yourname",
          "your-name",
          "your_name",
          "youruser",
          "myuser",
          "pi",
          "ec2-user",
          "linuxbrew",
          "appuser",
          "jovyan",
          "nonroot",
          "page",
          "index",
          "home",
          "local",
          "bin",
          "lib",
          "share",
          "all",
          "alice",
          "bob",
          "carol",
          "john",
          "jane",
          "johndoe",
          "janedoe",
          "jdoe",
          "someone",
          "somebody");

  @Override
  public List<String> keywords() {
    return List.of("/home/", "/users/", "\\users\\");
  }

  @Override
  public void look(Scan scan, int start, int end) {
    char before = scan.at(start - 1);
    boolean windows = scan.at(start) == '\\';
    boolean drive = before == ':' && Characters.isLetter(scan.at(start - 2));
    if (windows || scan.at(start + 1) == 'u' || scan.at(start + 1) == 'U') {
      boolean mac = !windows && scan.at(start + 1) == 'U' && !isPath(before);
      boolean escaped = before == '\\' && scan.at(start - 2) == ':';
      if (!drive && !mac && !escaped) {
        return;
      }
    } else if (isPath(before) && !drive) {
      return;
    }
    int from = end;
    while (windows && scan.at(from) == '\\') {
      from++;
    }
    int at = from;
    while (at - from <= LONGEST && isName(scan.at(at))) {
      at++;
    }
    char next = scan.at(at);
    boolean inside = next == '/' || next == '\\';
    String name = scan.text().substring(from, at).toLowerCase(Locale.ROOT);
    if (!inside
        || at - from < 2
        || at - from > LONGEST
        || ROLES.contains(name)
        || !Characters.isLetter(scan.at(from))) {
      return;
    }
    scan.add("user_name", from, at, CONFIDENCE);
  }

  /** The directory stands within another path or a URL, where it is no one's home. */
  private static boolean isPath(char before) {
    return Characters.isWord(before)
        || before == '.'
        || before == '}'
        || before == ')'
        || before == '-'
        || before == '/'
        || before == '~'
        || before == '*';
  }

  private static boolean isName(char c) {
    return Characters.isWord(c) || c == '.' || c == '-';
  }
}
