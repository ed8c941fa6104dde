package dev.codestrata.structure.rules;

import dev.codestrata.structure.FileLink;
import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.Paths;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureFile;
import dev.codestrata.structure.StructureRule;
import dev.codestrata.structure.graph.Digraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two sides that do not import each other and share a protocol that both import, or of which one is
 * a user interface over a web server on the other.
 */
public final class ClientServer implements StructureRule {

  private static final Set<String> CLIENT =
      Set.of("client", "frontend", "web", "ui", "cli", "webapp", "app");
  private static final Set<String> SERVER = Set.of("server", "backend", "api", "daemon");

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    List<String> clients = roots(structure, CLIENT);
    List<String> servers = roots(structure, SERVER);
    for (String client : clients) {
      for (String server : servers) {
        if (!Paths.directory(client).equals(Paths.directory(server))
            || linked(structure, client, server)) {
          continue;
        }
        TreeSet<String> shared = shared(structure, client, server);
        boolean overTheWeb =
            imports(structure, client, "ui", "http-client")
                && imports(structure, server, "web", "rpc");
        if (shared.isEmpty() && !overTheWeb) {
          continue;
        }
        List<StructureFile> of = new ArrayList<>(below(structure, client).subList(0, 1));
        of.addAll(below(structure, server).subList(0, 1));
        Finding finding =
            findings
                .about(client + " " + server)
                .name("client", client)
                .name("server", server)
                .name(
                    "by",
                    shared.isEmpty()
                        ? "one is a user interface over the web server of the other"
                        : "both import " + String.join(", ", shared.stream().limit(3).toList()))
                .metric("shared", shared.size())
                .metric("client_files", below(structure, client).size())
                .metric("server_files", below(structure, server).size())
                .confidence(shared.isEmpty() ? 0.8 : 0.75);
        of.forEach(f -> finding.because(f, "one side begins here"));
        shared.stream()
            .limit(4)
            .forEach(path -> finding.because(structure.repository().file(path), "both import it"));
        finding.report();
      }
    }
  }

  private static List<String> roots(RepositoryStructure structure, Set<String> names) {
    TreeSet<String> roots = new TreeSet<>();
    for (String module : structure.modules().nodes()) {
      for (String at = module; !at.isEmpty(); at = Paths.directory(at)) {
        if (names.contains(Paths.name(at).toLowerCase(Locale.ROOT))
            && Paths.directory(at).chars().filter(c -> c == '/').count() < 2) {
          roots.add(at);
        }
      }
    }
    List<String> outer = new ArrayList<>();
    for (String root : roots) {
      if (outer.stream().noneMatch(o -> Paths.isBelow(root, o))) {
        outer.add(root);
      }
    }
    return outer;
  }

  private static boolean linked(RepositoryStructure structure, String one, String other) {
    for (FileLink link : structure.links()) {
      if ((Paths.isBelow(link.path(), one) && Paths.isBelow(link.target(), other))
          || (Paths.isBelow(link.path(), other) && Paths.isBelow(link.target(), one))) {
        return true;
      }
    }
    return false;
  }

  private static TreeSet<String> shared(
      RepositoryStructure structure, String client, String server) {
    Digraph files = structure.files();
    TreeSet<String> shared = new TreeSet<>();
    for (String path : files.nodes()) {
      if (!Paths.isBelow(path, client)
          && !Paths.isBelow(path, server)
          && files.to(path).stream().anyMatch(p -> Paths.isBelow(p, client))
          && files.to(path).stream().anyMatch(p -> Paths.isBelow(p, server))) {
        shared.add(path);
      }
    }
    return shared;
  }

  private static boolean imports(
      RepositoryStructure structure, String directory, String... categories) {
    for (StructureFile file : below(structure, directory)) {
      for (String category : categories) {
        if (structure.libraries().categories(file.path()).contains(category)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<StructureFile> below(RepositoryStructure structure, String directory) {
    return structure.repository().files().values().stream()
        .filter(f -> f.isOwn() && Paths.isBelow(f.path(), directory) && !f.imports().isEmpty())
        .toList();
  }
}
