package dev.codestrata.source.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of people in the paths of their home directories; names of roles are spared. */
final class HomePaths implements Detector {

  private static final double PERSONAL_MACHINE = 0.85;

  /** Servers and images have homes of services, which no list knows all of. */
  private static final double SERVER = 0.6;

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
          "somebody",
          "apache",
          "nginx",
          "httpd",
          "tomcat",
          "jetty",
          "core",
          "kubernetes",
          "k8s",
          "media",
          "html",
          "work",
          "workspace",
          "hello",
          "code",
          "codes",
          "github",
          "gitlab",
          "octocat",
          "monalisa",
          "conan",
          "dokku",
          "gravitee",
          "laradock",
          "wwwroot",
          "wwwlogs",
          "shell",
          "step",
          "data",
          "apps",
          "project",
          "projects",
          "src",
          "log",
          "logs",
          "backup",
          "ftp",
          "sftp",
          "mail",
          "vmail",
          "airflow",
          "spark",
          "hadoop",
          "hdfs",
          "hive",
          "kafka",
          "zookeeper",
          "elasticsearch",
          "kibana",
          "logstash",
          "grafana",
          "prometheus",
          "odoo",
          "django",
          "flask",
          "rails",
          "ruby",
          "python",
          "java",
          "php",
          "perl",
          "composer",
          "gradle",
          "maven",
          "go",
          "golang",
          "rust",
          "rustacean",
          "coder",
          "sandbox",
          "steam",
          "minecraft",
          "bitnami",
          "vcap",
          "opc",
          "rocky",
          "kali",
          "wrong",
          "path",
          "some",
          "your-username",
          "username1",
          "user1",
          "user2",
          "myname",
          "mydir",
          "example",
          "sample",
          "demo",
          "frontend",
          "backend",
          "server",
          "client",
          "api",
          "worker",
          "main",
          "project1",
          "tmp",
          "temp",
          "opam",
          "nixbld",
          "pwuser",
          "seluser",
          "chrome",
          "headless",
          "playwright",
          "zeppelin",
          "superset",
          "ray",
          "mambauser",
          "micromamba",
          "coverage",
          "xxx",
          "xyz",
          "foobar",
          "host",
          "myself",
          "gopher",
          "game",
          "helm",
          "distiller",
          "weaver",
          "hubot",
          "k6",
          "paas");

  @Override
  public List<String> keywords() {
    return List.of("/home/", "/users/", "\\users\\");
  }

  @Override
  public void look(Scan scan, int start, int end) {
    char before = scan.at(start - 1);
    boolean windows = scan.at(start) == '\\';
    boolean server = !windows && (scan.at(start + 1) | 32) == 'h';
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
        || name.contains("user")
        || name.startsWith("www")
        || (server && (name.indexOf('-') >= 0 || name.indexOf('_') >= 0))
        || !Characters.isLetter(scan.at(from))) {
      return;
    }
    scan.add("user_name", from, at, server ? SERVER : PERSONAL_MACHINE);
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
