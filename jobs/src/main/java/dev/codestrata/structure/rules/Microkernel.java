package dev.codestrata.structure.rules;

import dev.codestrata.structure.FileLink;
import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.Paths;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureRule;
import dev.codestrata.structure.graph.Digraph;
import dev.codestrata.structure.types.DeclaredType;
import dev.codestrata.structure.types.Member;
import dev.codestrata.tables.LinkKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A core module whose types many other modules extend, which know the core and not one another. */
public final class Microkernel implements StructureRule {

  private static final int LEAST_EXTENSIONS = 4;

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    Digraph modules = new Digraph();
    Map<String, FileLink> extending = new HashMap<>();
    for (FileLink link : structure.links()) {
      String from = structure.buildModules().of(link.path());
      String to = structure.buildModules().of(link.target());
      if (from == null
          || to == null
          || from.equals(to)
          || !structure.repository().file(link.path()).isOwn()) {
        continue;
      }
      modules.addEdge(from, to, 1);
      if (link.kind() == LinkKind.INHERIT) {
        extending.putIfAbsent(from + "\n" + to, link);
      }
    }
    for (String core : modules.nodes()) {
      List<String> extensions = new ArrayList<>();
      int entangled = 0;
      for (String other : modules.to(core)) {
        if (!extending.containsKey(other + "\n" + core) || modules.from(core).containsKey(other)) {
          continue;
        }
        extensions.add(other);
      }
      for (String extension : extensions) {
        for (String target : modules.from(extension).keySet()) {
          entangled += extensions.contains(target) ? 1 : 0;
        }
      }
      extensions.removeIf(e -> !extendsWhatTheCoreRuns(structure, core, e));
      if (extensions.size() < LEAST_EXTENSIONS || entangled * 4 > extensions.size()) {
        continue;
      }
      Finding finding =
          findings
              .about(core)
              .in(structure.buildModules().manifest(core))
              .name("core", core.isEmpty() ? "the root" : core)
              .name("count", String.valueOf(extensions.size()))
              .name(
                  "extensions",
                  String.join(", ", extensions.stream().map(Paths::name).limit(6).toList()))
              .metric("extensions", extensions.size())
              .metric("entangled", entangled);
      for (String extension : extensions) {
        FileLink link = extending.get(extension + "\n" + core);
        finding.because(
            structure.repository().file(link.path()),
            link.firstLine(),
            link.path() + " extends " + link.target());
      }
      finding.report();
    }
  }

  /** A base class is shared by many; a kernel also runs what others make of its types. */
  private static boolean extendsWhatTheCoreRuns(
      RepositoryStructure structure, String core, String extension) {
    for (DeclaredType type : Hierarchies.own(structure)) {
      if (!extension.equals(structure.buildModules().of(type.file().path()))) {
        continue;
      }
      for (DeclaredType extended : type.supertypes()) {
        boolean works =
            core.equals(structure.buildModules().of(extended.file().path()))
                && extended.methods().stream().anyMatch(m -> !m.parameters().isEmpty());
        if (works && isTaken(structure, core, extended)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isTaken(
      RepositoryStructure structure, String core, DeclaredType extended) {
    for (DeclaredType holder : Hierarchies.own(structure)) {
      if (holder != extended && core.equals(structure.buildModules().of(holder.file().path()))) {
        for (Member member : holder.members()) {
          if (Hierarchies.takes(structure, holder, member, extended, use -> true)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
