package dev.codestrata.source.dependencies;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** {@code pom.xml}: dependencies, plugins, parent; properties of the same file are filled in. */
final class MavenManifests {

  private static final String ECOSYSTEM = "maven";
  private static final int MOST_STEPS = 5;

  private MavenManifests() {}

  static void pom(String content, Found found) throws XMLStreamException {
    Xml project = Xml.parse(content).child("project");
    if (project == null) {
      return;
    }
    Map<String, String> properties = properties(project);
    Xml parent = project.child("parent");
    if (parent != null) {
      add(parent, "parent", properties, found);
    }
    collect(project, properties, found, "");
  }

  private static Map<String, String> properties(Xml project) {
    Map<String, String> properties = new HashMap<>();
    Xml parent = project.child("parent");
    for (String field : new String[] {"groupId", "version"}) {
      String value = project.childText(field);
      if (value == null && parent != null) {
        value = parent.childText(field);
      }
      if (value != null) {
        properties.put("project." + field, value);
        properties.put("pom." + field, value);
      }
      if (parent != null && parent.childText(field) != null) {
        properties.put("project.parent." + field, parent.childText(field));
      }
    }
    Xml own = project.child("properties");
    if (own != null) {
      own.children().forEach(p -> properties.put(p.name(), p.text()));
    }
    return properties;
  }

  private static void collect(
      Xml element, Map<String, String> properties, Found found, String managed) {
    for (Xml child : element.children()) {
      switch (child.name()) {
        case "dependency" -> add(child, managed, properties, found);
        case "plugin" -> {
          add(child, "plugin", properties, found);
          collect(child, properties, found, "plugin");
        }
        case "extension" -> add(child, "extension", properties, found);
        case "dependencyManagement" -> collect(child, properties, found, "managed");
        case "exclusions", "configuration", "properties", "parent" -> {}
        default -> collect(child, properties, found, managed);
      }
    }
  }

  private static void add(
      Xml element, String otherwise, Map<String, String> properties, Found found) {
    String group = filled(element.childText("groupId"), properties);
    String artifact = filled(element.childText("artifactId"), properties);
    if (artifact == null) {
      return;
    }
    if (group == null) {
      if (!otherwise.equals("plugin")) {
        return;
      }
      group = "org.apache.maven.plugins";
    }
    String scope = filled(element.childText("scope"), properties);
    found.add(
        ECOSYSTEM,
        group + ":" + artifact,
        filled(element.childText("version"), properties),
        scope == null ? otherwise : scope);
  }

  private static String filled(String value, Map<String, String> properties) {
    String filled = value;
    for (int i = 0; i < MOST_STEPS && filled != null && filled.contains("${"); i++) {
      int start = filled.indexOf("${");
      int end = filled.indexOf('}', start);
      String property = end < 0 ? null : properties.get(filled.substring(start + 2, end));
      if (property == null) {
        return filled;
      }
      filled = filled.substring(0, start) + property + filled.substring(end + 1);
    }
    return filled;
  }
}
