package dev.codestrata.source.dependencies;

import com.fasterxml.jackson.core.JsonProcessingException;
import javax.xml.stream.XMLStreamException;

/** NuGet: project files, {@code packages.config}, central versions and lock files. */
final class NugetManifests {

  private static final String ECOSYSTEM = "nuget";

  private NugetManifests() {}

  static void project(String content, Found found) throws XMLStreamException {
    collect(Xml.parse(content), found);
  }

  private static void collect(Xml element, Found found) {
    for (Xml child : element.children()) {
      switch (child.name()) {
        case "PackageReference", "GlobalPackageReference", "DotNetCliToolReference" -> {
          String name = first(child.attribute("Include"), child.attribute("Update"));
          String version = first(child.attribute("Version"), child.childText("Version"));
          boolean hidden =
              "all"
                  .equalsIgnoreCase(
                      first(child.attribute("PrivateAssets"), child.childText("PrivateAssets")));
          found.add(ECOSYSTEM, name, version, hidden ? "private" : null);
        }
        case "PackageVersion" ->
            found.add(ECOSYSTEM, child.attribute("Include"), child.attribute("Version"), "managed");
        case "package" ->
            found.add(
                ECOSYSTEM,
                child.attribute("id"),
                child.attribute("version"),
                "true".equals(child.attribute("developmentDependency")) ? "dev" : null);
        default -> collect(child, found);
      }
    }
  }

  private static String first(String one, String other) {
    return one == null ? other : one;
  }

  static void lock(String content, Found found) throws JsonProcessingException {
    Trees.fields(
        Trees.json(content).get("dependencies"),
        (framework, packages) ->
            Trees.fields(
                packages,
                (name, entry) -> {
                  if (!"Project".equals(Trees.text(entry.get("type")))) {
                    found.add(ECOSYSTEM, name, Trees.text(entry.get("resolved")), "locked");
                  }
                }));
  }
}
