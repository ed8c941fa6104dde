package dev.codestrata.structure.rules;

import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureRule;
import dev.codestrata.structure.types.DeclaredType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * A core that declares interfaces and uses no technology, and adapters elsewhere that implement
 * them by means of one, on which the core does not depend.
 */
public final class PortsAndAdapters implements StructureRule {

  private static final Set<String> TECHNOLOGY =
      Set.of("web", "orm", "database", "rpc", "messaging", "http-client", "cloud", "ui");

  private record Adapter(DeclaredType port, DeclaredType type) {}

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    TreeMap<String, List<Adapter>> byCore = new TreeMap<>();
    for (DeclaredType port : Hierarchies.abstractions(structure, 1)) {
      String core = port.file().directory();
      if (!port.declaration().kind().equals("interface")
          && !port.declaration().kind().equals("trait")) {
        continue;
      }
      for (DeclaredType adapter : Hierarchies.implementations(port)) {
        String home = adapter.file().directory();
        if (!home.equals(core)
            && usesTechnology(structure, adapter.file().path())
            && !structure.modules().from(core).containsKey(home)) {
          byCore.computeIfAbsent(core, c -> new ArrayList<>()).add(new Adapter(port, adapter));
        }
      }
    }
    byCore.forEach(
        (core, adapters) -> {
          Set<DeclaredType> ports = new HashSet<>();
          Set<String> homes = new HashSet<>();
          adapters.forEach(a -> ports.add(a.port()));
          adapters.forEach(a -> homes.add(a.type().file().directory()));
          boolean pure =
              structure.filesOf(core).stream().noneMatch(f -> usesTechnology(structure, f.path()));
          if (!pure || ports.size() < 2) {
            return;
          }
          Finding finding =
              findings
                  .about(core)
                  .in(adapters.get(0).port().file())
                  .name("core", core)
                  .name("ports", Hierarchies.names(List.copyOf(ports)))
                  .name(
                      "adapters", Hierarchies.names(adapters.stream().map(Adapter::type).toList()))
                  .metric("ports", ports.size())
                  .metric("adapters", adapters.size())
                  .metric("adapter_modules", homes.size());
          for (Adapter adapter : adapters) {
            finding.because(adapter.port().file(), adapter.port().declaration());
            finding.because(adapter.type().file(), adapter.type().declaration());
          }
          finding.report();
        });
  }

  private static boolean usesTechnology(RepositoryStructure structure, String path) {
    return structure.libraries().categories(path).stream().anyMatch(TECHNOLOGY::contains);
  }
}
