package dev.codestrata.structure.rules;

import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.types.DeclaredType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Martin's measures of a directory: abstractness is the share of abstract types, instability the
 * share of dependencies that point out. Only where types are said to be abstract.
 *
 * @param incoming directories that depend on it
 * @param outgoing directories that it depends on
 */
record PackageMetrics(
    String directory, List<DeclaredType> types, int incoming, int outgoing, double abstractness) {

  private static final Set<String> SAY_SO =
      Set.of("Java", "Kotlin", "Scala", "C#", "TypeScript", "PHP");

  double instability() {
    return incoming + outgoing == 0 ? 0 : (double) outgoing / (incoming + outgoing);
  }

  /** Distance from the main sequence, on which a directory is as abstract as it is stable. */
  double distance() {
    return Math.abs(abstractness + instability() - 1);
  }

  /** An interface of mere properties that nobody implements says how data looks. */
  private static boolean isAbstraction(DeclaredType type) {
    return type.isAbstract() && (!type.methods().isEmpty() || !type.subtypes().isEmpty());
  }

  static List<PackageMetrics> of(RepositoryStructure structure) {
    Map<String, List<DeclaredType>> byDirectory = new HashMap<>();
    for (DeclaredType type : Hierarchies.own(structure)) {
      if (SAY_SO.contains(type.file().language()) && !type.declaration().kind().equals("enum")) {
        byDirectory.computeIfAbsent(type.file().directory(), d -> new ArrayList<>()).add(type);
      }
    }
    List<PackageMetrics> all = new ArrayList<>();
    for (String directory : structure.modules().nodes()) {
      List<DeclaredType> types = byDirectory.getOrDefault(directory, List.of());
      if (!types.isEmpty()) {
        all.add(
            new PackageMetrics(
                directory,
                types,
                structure.modules().to(directory).size(),
                structure.modules().from(directory).size(),
                (double) types.stream().filter(PackageMetrics::isAbstraction).count()
                    / types.size()));
      }
    }
    return all;
  }
}
