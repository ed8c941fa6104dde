package dev.codestrata.structure.rules;

import dev.codestrata.structure.FileLink;
import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.Paths;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureFile;
import dev.codestrata.structure.StructureRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Several parts, each with its own sources, its own image or web server, and no import of one
 * another, which are started together.
 */
public final class Microservices implements StructureRule {

  private static final int LEAST = 3;

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    for (StructureFile compose : structure.repository().files().values()) {
      if (!ComposeTopology.isCompose(compose) || compose.isVendored()) {
        continue;
      }
      TreeMap<String, Texts.Line> services = built(structure, compose);
      Set<String> entangled = entangled(structure, services.keySet());
      services.keySet().removeAll(entangled);
      if (services.size() < LEAST) {
        continue;
      }
      Finding finding =
          findings
              .about("services")
              .in(compose, services.firstEntry().getValue().number())
              .name("count", String.valueOf(services.size()))
              .name(
                  "services",
                  String.join(", ", services.keySet().stream().map(Paths::name).limit(8).toList()))
              .metric("services", services.size())
              .metric("entangled", entangled.size());
      services.forEach(
          (directory, line) ->
              finding.because(
                  compose, line.number(), line.group() + " is built from " + directory));
      finding.report();
    }
  }

  /** Directories with sources from which a service is built, each once. */
  private static TreeMap<String, Texts.Line> built(
      RepositoryStructure structure, StructureFile compose) {
    TreeMap<String, Texts.Line> services = new TreeMap<>();
    List<Texts.Line> entries = Texts.entries(compose.text(), "services");
    for (int i = 0; i < entries.size(); i++) {
      for (String line : Texts.block(compose.text(), entries, i).split("\n", -1)) {
        String stripped = line.strip();
        if (stripped.startsWith("build:") || stripped.startsWith("context:")) {
          String context =
              stripped.substring(stripped.indexOf(':') + 1).strip().replaceAll("[\"']", "");
          String directory = context.isEmpty() ? null : Paths.resolve(compose.directory(), context);
          if (directory != null && !directory.isEmpty() && hasSources(structure, directory)) {
            services.putIfAbsent(directory, entries.get(i));
          }
        }
      }
    }
    return services;
  }

  private static boolean hasSources(RepositoryStructure structure, String directory) {
    return structure.repository().files().tailMap(directory + "/").entrySet().stream()
        .takeWhile(e -> e.getKey().startsWith(directory + "/"))
        .anyMatch(e -> e.getValue().isOwn() && !e.getValue().imports().isEmpty());
  }

  private static Set<String> entangled(RepositoryStructure structure, Set<String> directories) {
    Set<String> entangled = new HashSet<>();
    List<String> all = new ArrayList<>(new TreeSet<>(directories));
    for (FileLink link : structure.links()) {
      for (String one : all) {
        if (Paths.isBelow(link.path(), one)) {
          for (String other : all) {
            if (!one.equals(other)
                && !Paths.isBelow(one, other)
                && Paths.isBelow(link.target(), other)
                && !Paths.isBelow(link.target(), one)) {
              entangled.add(one);
            }
          }
        }
      }
    }
    return entangled;
  }
}
