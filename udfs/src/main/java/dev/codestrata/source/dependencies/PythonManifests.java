package dev.codestrata.source.dependencies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** pip, setuptools, Poetry, Pipenv, PDM, uv and conda; names are normalised as PEP 503 says. */
final class PythonManifests {

  private static final String ECOSYSTEM = "pypi";
  private static final String LOCKED = "locked";

  /** Name, extras, and version specifiers of PEP 508; what follows {@code ;} is a condition. */
  private static final Pattern REQUIREMENT =
      Pattern.compile(
          "^\\s*+([A-Za-z0-9][A-Za-z0-9._-]*+)\\s*+(?:\\[[^\\]]*+\\])?\\s*+\\(?((?:===|[<>=!~]=|[<>])[^;#)]*+)?");

  private static final Pattern CONDA =
      Pattern.compile("^([A-Za-z0-9_.-]++)\\s*+((?:[<>=!~]=?)[^#\\s]*+)?");

  private PythonManifests() {}

  static void requirements(String content, Found found) {
    for (String line : Lines.of(content)) {
      String text = line.strip();
      if (!text.isEmpty()
          && !text.startsWith("#")
          && !text.startsWith("-")
          && !text.contains("://")) {
        add(text, null, found);
      } else if (text.contains("egg=")) {
        add(text.substring(text.indexOf("egg=") + 4), null, found);
      } else if (text.contains(" @ ") && !text.startsWith("#")) {
        add(text.substring(0, text.indexOf(" @ ")), null, found);
      }
    }
  }

  private static void add(String requirement, String scope, Found found) {
    Matcher matcher = REQUIREMENT.matcher(requirement);
    if (matcher.find()) {
      String version = matcher.group(2);
      int continued = version == null ? -1 : version.indexOf('\\');
      version = continued < 0 ? version : version.substring(0, continued);
      int hash = version == null ? -1 : version.indexOf(" --");
      found.add(
          ECOSYSTEM,
          name(matcher.group(1)),
          hash < 0 ? version : version.substring(0, hash),
          scope);
    }
  }

  private static String name(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[-_.]+", "-");
  }

  static void project(String content, Found found) throws JsonProcessingException {
    JsonNode project = Trees.toml(content);
    project.path("build-system").path("requires").forEach(r -> add(r.asText(), "build", found));
    project.path("project").path("dependencies").forEach(r -> add(r.asText(), null, found));
    Trees.fields(
        project.path("project").get("optional-dependencies"),
        (extra, list) -> list.forEach(r -> add(r.asText(), extra, found)));
    Trees.fields(
        project.get("dependency-groups"),
        (group, list) ->
            list.forEach(
                r -> {
                  if (r.isTextual()) {
                    add(r.asText(), group, found);
                  }
                }));
    JsonNode poetry = project.path("tool").path("poetry");
    poetry(poetry.get("dependencies"), null, found);
    poetry(poetry.get("dev-dependencies"), "dev", found);
    Trees.fields(poetry.get("group"), (group, g) -> poetry(g.get("dependencies"), group, found));
    Trees.fields(
        project.path("tool").path("pdm").get("dev-dependencies"),
        (group, list) -> list.forEach(r -> add(r.asText(), group, found)));
    project
        .path("tool")
        .path("uv")
        .path("dev-dependencies")
        .forEach(r -> add(r.asText(), "dev", found));
  }

  private static void poetry(JsonNode dependencies, String scope, Found found) {
    Trees.fields(
        dependencies,
        (name, version) -> {
          if (!name.equals("python")) {
            found.add(ECOSYSTEM, name(name), Trees.version(version), scope);
          }
        });
  }

  /** The keys of setup.cfg whose value is a list of requirements, one on each indented line. */
  static void setup(String content, Found found) {
    String section = "";
    String scope = null;
    boolean listed = false;
    for (String line : Lines.of(content)) {
      String text = line.strip();
      if (line.startsWith("[")) {
        section = text;
        listed = false;
      } else if (!line.isEmpty() && !Character.isWhitespace(line.charAt(0)) && line.contains("=")) {
        String key = line.substring(0, line.indexOf('=')).strip();
        boolean extras = section.equals("[options.extras_require]");
        listed =
            extras
                || (section.equals("[options]") && key.matches("(?:install|setup|tests)_requires"));
        scope = extras ? key : key.equals("install_requires") ? null : key.replace("_requires", "");
        String rest = line.substring(line.indexOf('=') + 1).strip();
        if (listed && !rest.isEmpty()) {
          for (String requirement : rest.split(";")) {
            add(requirement, scope, found);
          }
        }
      } else if (listed && !text.isEmpty() && !text.startsWith("#")) {
        add(text, scope, found);
      }
    }
  }

  static void pipfile(String content, Found found) throws JsonProcessingException {
    JsonNode pipfile = Trees.toml(content);
    poetry(pipfile.get("packages"), null, found);
    poetry(pipfile.get("dev-packages"), "dev", found);
  }

  static void pipfileLock(String content, Found found) throws JsonProcessingException {
    JsonNode lock = Trees.json(content);
    poetry(lock.get("default"), LOCKED, found);
    poetry(lock.get("develop"), "dev", found);
  }

  static void lock(String content, Found found) throws JsonProcessingException {
    for (JsonNode entry : Trees.toml(content).path("package")) {
      boolean own = entry.path("source").has("virtual") || entry.path("source").has("editable");
      if (!own && entry.path("name").isTextual()) {
        found.add(
            ECOSYSTEM, name(entry.get("name").asText()), Trees.text(entry.get("version")), LOCKED);
      }
    }
  }

  static void conda(String content, Found found) {
    for (JsonNode entry : Trees.yaml(content).path("dependencies")) {
      if (entry.isTextual()) {
        Matcher matcher =
            CONDA.matcher(entry.asText().substring(entry.asText().lastIndexOf(':') + 1));
        if (matcher.find() && !matcher.group(1).equals("python")) {
          found.add("conda", matcher.group(1), matcher.group(2), null);
        }
      }
      entry.path("pip").forEach(r -> add(r.asText(), null, found));
    }
  }
}
