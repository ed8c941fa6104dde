package dev.codestrata.structure.rules;

import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureFile;
import dev.codestrata.structure.StructureRule;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Implementations that are found by their registration rather than called by name: service files of
 * Java, entry points of Python packages.
 */
public final class PluginArchitecture implements StructureRule {

  private static final String SERVICES = "META-INF/services/";
  private static final Pattern PROVIDER = Pattern.compile("^\\s*([A-Za-z_][\\w.$]+)\\s*(?:#.*)?$");
  private static final Pattern ENTRY_GROUP =
      Pattern.compile(
          "^\\[project\\.entry-points\\.[\"']?([^\"'\\]]+)[\"']?\\]"
              + "|^\\[tool\\.poetry\\.plugins\\.[\"']?([^\"'\\]]+)[\"']?\\]");

  private record Registration(StructureFile file, Texts.Line line) {}

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    TreeMap<String, List<Registration>> byPoint = new TreeMap<>();
    for (StructureFile file : structure.repository().files().values()) {
      if (file.text() == null || file.isVendored() || file.isTest()) {
        continue;
      }
      int services = file.path().indexOf(SERVICES);
      if (services >= 0) {
        String point = file.path().substring(services + SERVICES.length());
        if (!point.contains("/")) {
          Texts.lines(file.text(), PROVIDER)
              .forEach(
                  l ->
                      byPoint
                          .computeIfAbsent(point, p -> new ArrayList<>())
                          .add(new Registration(file, l)));
        }
      } else if (file.name().equals("pyproject.toml")) {
        entryPoints(file, byPoint);
      }
    }
    byPoint.forEach(
        (point, registrations) -> {
          Registration first = registrations.get(0);
          Finding finding =
              findings
                  .about(point)
                  .in(first.file(), first.line().number())
                  .name("point", point)
                  .name(
                      "plugins",
                      String.join(
                          ", ",
                          registrations.stream().map(r -> r.line().group()).limit(5).toList()))
                  .metric("plugins", registrations.size());
          registrations.forEach(r -> finding.because(r.file(), r.line().number(), r.line().text()));
          structure.types().types().stream()
              .filter(t -> t.declaration().qualifiedName().equals(point.replace('$', '.')))
              .forEach(t -> finding.because(t.file(), t.declaration()));
          finding.report();
        });
  }

  /** Scripts are entry points too, but nobody looks them up to extend himself. */
  private static void entryPoints(StructureFile file, TreeMap<String, List<Registration>> byPoint) {
    String group = null;
    Pattern entry = Pattern.compile("^\\s*[\"']?([\\w.-]+)[\"']?\\s*=\\s*[\"'][\\w.:]+[\"']");
    String[] lines = file.text().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].startsWith("[")) {
        java.util.regex.Matcher matcher = ENTRY_GROUP.matcher(lines[i]);
        group =
            matcher.find()
                ? (matcher.group(1) != null ? matcher.group(1) : matcher.group(2))
                : null;
      } else if (group != null && !group.endsWith("_scripts")) {
        java.util.regex.Matcher matcher = entry.matcher(lines[i]);
        if (matcher.find()) {
          byPoint
              .computeIfAbsent(group, g -> new ArrayList<>())
              .add(
                  new Registration(
                      file, new Texts.Line(i + 1, lines[i].strip(), matcher.group(1))));
        }
      }
    }
  }
}
