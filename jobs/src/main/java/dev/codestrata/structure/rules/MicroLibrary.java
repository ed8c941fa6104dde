package dev.codestrata.structure.rules;

import dev.codestrata.structure.Declaration;
import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.Paths;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureFile;
import dev.codestrata.structure.StructureRule;
import dev.codestrata.structure.graph.Digraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A small unit that several others use and that uses none of the repository, nor a framework: it
 * could stand alone. A unit is the files of one name in one directory, so that a C source belongs
 * to its header.
 */
public final class MicroLibrary implements StructureRule {

  private static final int LEAST_LINES = 30;
  private static final int MOST_LINES = 600;
  private static final int LEAST_FUNCTIONS = 3;
  private static final int LEAST_DEPENDENTS = 3;

  /** What ties a unit to a program rather than to a purpose. */
  private static final Set<String> BINDING =
      Set.of(
          "web",
          "ui",
          "orm",
          "database",
          "rpc",
          "messaging",
          "cloud",
          "injection",
          "game",
          "test",
          "mock",
          "cli",
          "processing",
          "observability");

  private static final Set<String> SEES_NEIGHBOURS =
      Set.of("Go", "Swift", "Java", "Kotlin", "Scala", "C#", "PHP");

  private static final Set<String> NO_UNIT =
      Set.of(
          "index",
          "main",
          "mod",
          "lib",
          "__init__",
          "package-info",
          "constants",
          "types",
          "settings",
          "config",
          "version",
          "conftest",
          "build",
          "setup",
          "doc");

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    Digraph graph = structure.files();
    TreeMap<String, List<StructureFile>> units = new TreeMap<>();
    for (String path : graph.nodes()) {
      StructureFile file = structure.repository().file(path);
      units
          .computeIfAbsent(Paths.in(file.directory(), Paths.stem(path)), u -> new ArrayList<>())
          .add(file);
    }
    units.forEach((unit, files) -> unit(structure, graph, unit, files, findings));
  }

  private static void unit(
      RepositoryStructure structure,
      Digraph graph,
      String unit,
      List<StructureFile> files,
      Findings findings) {
    Set<String> own = new TreeSet<>();
    files.forEach(f -> own.add(f.path()));
    Set<String> dependents = new TreeSet<>();
    Set<String> dependencies = new TreeSet<>();
    own.forEach(path -> dependents.addAll(graph.to(path)));
    own.forEach(path -> dependencies.addAll(graph.from(path).keySet()));
    dependents.removeAll(own);
    dependencies.removeAll(own);
    int lines = files.stream().mapToInt(StructureFile::codeLines).sum();
    int functions = files.stream().mapToInt(StructureFile::functions).sum();
    boolean bound =
        own.stream()
            .flatMap(path -> structure.libraries().categories(path).stream())
            .anyMatch(BINDING::contains);
    if (!dependencies.isEmpty()
        || dependents.size() < LEAST_DEPENDENTS
        || lines < LEAST_LINES
        || lines > MOST_LINES
        || functions < LEAST_FUNCTIONS
        || Behaviour.of(files) < LEAST_FUNCTIONS
        || bound
        || NO_UNIT.contains(Paths.name(unit).toLowerCase(java.util.Locale.ROOT))
        || usesUnseen(files)) {
      return;
    }
    StructureFile main =
        files.stream().max(Comparator.comparingInt(StructureFile::codeLines)).orElseThrow();
    List<Declaration> offered =
        main.declarations().stream()
            .filter(d -> d.isType() || d.kind().equals("function") || d.isMember())
            .filter(d -> !d.signature().startsWith("private ") && !d.name().startsWith("_"))
            .limit(12)
            .toList();
    if (offered.isEmpty()) {
      return;
    }
    Finding finding =
        findings
            .about(unit)
            .in(main)
            .name("unit", unit)
            .name("dependents", String.valueOf(dependents.size()))
            .name("lines", String.valueOf(lines))
            .metric("fan_in", dependents.size())
            .metric("fan_out", 0)
            .metric("code_lines", lines)
            .metric("functions", functions);
    offered.forEach(d -> finding.because(main, d));
    dependents.stream()
        .limit(6)
        .forEach(
            path ->
                structure.linksOf(path).stream()
                    .filter(l -> own.contains(l.target()))
                    .findFirst()
                    .ifPresent(
                        l ->
                            finding.because(
                                structure.repository().file(path),
                                l.firstLine(),
                                path + " uses it")));
    finding.report();
  }

  /**
   * In some languages files of one package see each other without an import, so that a file that
   * imports nothing of the repository may still need its neighbours.
   */
  private static boolean usesUnseen(List<StructureFile> files) {
    return files.stream().anyMatch(f -> SEES_NEIGHBOURS.contains(f.language()));
  }
}
