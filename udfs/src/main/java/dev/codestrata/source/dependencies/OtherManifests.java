package dev.codestrata.source.dependencies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formats that take a few lines each. */
final class OtherManifests {

  private static final Pattern MIX =
      Pattern.compile("\\{\\s*+:(\\w+)\\s*+,\\s*+(?:\"([^\"]+)\")?([^}]*+)");
  private static final Pattern MIX_ONLY = Pattern.compile("only:\\s*+(\\[[^\\]]*+\\]|:\\w+)");
  private static final Pattern SWIFT =
      Pattern.compile(
          "\\.package\\(\\s*+(?:name:\\s*+\"[^\"]*+\",\\s*+)?url:\\s*+\"([^\"]+)\"\\s*+,?([^)]*+)");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
  private static final Pattern CONAN =
      Pattern.compile(
          "(?:^|[\"'\\s(])([a-z0-9_][a-z0-9_+.-]{1,100})/(\\[[^\\]]+\\]|[\\w.+-]+)(?:@[\\w/+.-]*)?(?=[\"'\\s#)]|$)");
  private static final Pattern CMAKE =
      Pattern.compile(
          "(?i)^\\s*+find_package\\s*+\\(\\s*+([A-Za-z][\\w+.-]*+)(?:\\s++(\\d[\\w.]*+))?([^)#]*+)");
  private static final Pattern USES =
      Pattern.compile("^\\s*+-?\\s*+[\"']?uses[\"']?\\s*+:\\s*+[\"']?([^\\s\"'#@]+)@([^\\s\"'#]+)");
  private static final Pattern DOCKER_USES =
      Pattern.compile("^\\s*+-?\\s*+(?:uses|image)\\s*+:\\s*+[\"']?docker://([^\\s\"'#]+)");
  private static final Pattern FROM =
      Pattern.compile("(?i)^\\s*+from\\s++(?:--\\S+\\s++)*+(\\S+)(?:\\s++as\\s++(\\S+))?");

  private OtherManifests() {}

  static void mix(String content, Found found) {
    boolean listed = false;
    for (String line : Lines.of(content)) {
      String text = line.strip();
      if (text.startsWith("defp deps")
          || text.startsWith("def deps")
          || text.startsWith("deps: [")) {
        listed = true;
      }
      if (listed && !text.startsWith("#")) {
        Matcher matcher = MIX.matcher(line);
        while (matcher.find()) {
          Matcher only = MIX_ONLY.matcher(matcher.group(3));
          String scope = only.find() ? only.group(1).replaceAll("[\\[\\]:\\s]", "") : null;
          found.add("hex", matcher.group(1), matcher.group(2), scope);
        }
      }
      if (text.equals("end")) {
        listed = false;
      }
    }
  }

  static void pubspec(String content, Found found) {
    JsonNode pubspec = Trees.yaml(content);
    for (String scope : new String[] {"dependencies", "dev_dependencies"}) {
      Trees.fields(
          pubspec.get(scope),
          (name, version) ->
              found.add(
                  "pub",
                  name,
                  Trees.version(version),
                  scope.equals("dependencies") ? null : "dev"));
    }
  }

  static void pubspecLock(String content, Found found) {
    Trees.fields(
        Trees.yaml(content).get("packages"),
        (name, entry) -> found.add("pub", name, Trees.text(entry.get("version")), "locked"));
  }

  static void swift(String content, Found found) {
    // A call may stand on several lines.
    String joined = String.join(" ", Lines.of(content));
    Matcher matcher = SWIFT.matcher(joined);
    while (matcher.find()) {
      Matcher version = QUOTED.matcher(matcher.group(2));
      found.add(
          "swift", repository(matcher.group(1)), version.find() ? version.group(1) : null, null);
    }
  }

  /** Host and path without scheme, user and ".git". */
  private static String repository(String url) {
    return url.replaceFirst("^(?:[a-z+]+://)?(?:[^@/]*@)?", "")
        .replaceFirst("\\.git/?$", "")
        .replace(':', '/');
  }

  static void swiftResolved(String content, Found found) throws JsonProcessingException {
    JsonNode resolved = Trees.json(content);
    JsonNode pins =
        resolved.has("pins") ? resolved.path("pins") : resolved.path("object").path("pins");
    for (JsonNode pin : pins) {
      String url = Trees.text(pin.has("location") ? pin.get("location") : pin.get("repositoryURL"));
      if (url != null) {
        found.add("swift", repository(url), Trees.text(pin.path("state").get("version")), "locked");
      }
    }
  }

  static void conan(String content, Found found) {
    String section = "";
    for (String line : Lines.of(content)) {
      String text = line.strip();
      if (text.startsWith("[")) {
        section = text;
      } else if (section.endsWith("requires]") && !text.startsWith("#")) {
        Matcher matcher = CONAN.matcher(text);
        if (matcher.find()) {
          found.add(
              "conan",
              matcher.group(1),
              matcher.group(2),
              section.equals("[requires]") ? null : "build");
        }
      }
    }
  }

  static void conanRecipe(String content, Found found) {
    for (String line : Lines.of(content)) {
      if (line.contains("requires")) {
        Matcher matcher = CONAN.matcher(line);
        while (matcher.find()) {
          found.add(
              "conan",
              matcher.group(1),
              matcher.group(2),
              line.contains("tool_") || line.contains("build_") ? "build" : null);
        }
      }
    }
  }

  static void vcpkg(String content, Found found) throws JsonProcessingException {
    JsonNode manifest = Trees.json(content);
    for (JsonNode entry : manifest.path("dependencies")) {
      if (entry.isTextual()) {
        found.add("vcpkg", entry.asText(), null, null);
      } else {
        found.add(
            "vcpkg",
            Trees.text(entry.get("name")),
            Trees.text(entry.get("version>=")),
            entry.path("host").asBoolean() ? "host" : null);
      }
    }
  }

  static void cmake(String content, Found found) {
    Lines.all(content, CMAKE)
        .forEach(
            m ->
                found.add(
                    "cmake",
                    m.group(1),
                    m.group(2),
                    m.group(3).toUpperCase(Locale.ROOT).contains("REQUIRED")
                        ? "required"
                        : "optional"));
  }

  static void workflow(String content, Found found) {
    for (String line : Lines.of(content)) {
      Matcher image = DOCKER_USES.matcher(line);
      Matcher uses = USES.matcher(line);
      if (image.find()) {
        image(image.group(1), "workflow", found);
      } else if (uses.find() && !uses.group(1).startsWith(".")) {
        found.add("githubactions", uses.group(1), uses.group(2), null);
      }
    }
  }

  static void dockerfile(String content, Found found) {
    Set<String> stages = new HashSet<>(Set.of("scratch"));
    for (String line : Lines.of(content)) {
      Matcher from = FROM.matcher(line);
      if (from.find()) {
        if (!stages.contains(from.group(1).toLowerCase(Locale.ROOT))
            && !from.group(1).startsWith("$")) {
          image(from.group(1), null, found);
        }
        if (from.group(2) != null) {
          stages.add(from.group(2).toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  private static void image(String reference, String scope, Found found) {
    int digest = reference.indexOf('@');
    String named = digest < 0 ? reference : reference.substring(0, digest);
    int colon = named.lastIndexOf(':');
    boolean tagged = colon > named.lastIndexOf('/');
    String version =
        digest >= 0 ? reference.substring(digest + 1) : tagged ? named.substring(colon + 1) : null;
    found.add("docker", tagged ? named.substring(0, colon) : named, version, scope);
  }
}
