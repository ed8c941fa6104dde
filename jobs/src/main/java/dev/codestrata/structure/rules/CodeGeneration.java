package dev.codestrata.structure.rules;

import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.Paths;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureFile;
import dev.codestrata.structure.StructureRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Sources that a generator wrote out of a description that the repository holds beside them. */
public final class CodeGeneration implements StructureRule {

  private static final List<String> DESCRIPTIONS =
      List.of(
          ".proto", ".thrift", ".fbs", ".avsc", ".g4", ".y", ".yy", ".l", ".ll", ".capnp", ".peg",
          ".rl", ".wsdl", ".xsd", ".pyx");

  private record Pair(StructureFile description, StructureFile generated) {}

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    TreeMap<String, List<StructureFile>> generated = new TreeMap<>();
    for (StructureFile file : structure.repository().files().values()) {
      if (file.isGenerated() && !file.isVendored() && file.language() != null) {
        generated.computeIfAbsent(first(file.name()), n -> new ArrayList<>()).add(file);
      }
    }
    TreeMap<String, List<Pair>> byKind = new TreeMap<>();
    for (StructureFile file : structure.repository().files().values()) {
      String name = file.name().toLowerCase(Locale.ROOT);
      String kind = DESCRIPTIONS.stream().filter(name::endsWith).findFirst().orElse(null);
      if (kind == null || file.isVendored() || file.isGenerated()) {
        continue;
      }
      for (StructureFile output : generated.getOrDefault(first(file.name()), List.of())) {
        byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(new Pair(file, output));
      }
    }
    byKind.forEach(
        (kind, pairs) -> {
          Pair one = pairs.get(0);
          Finding finding =
              findings
                  .about(kind)
                  .in(one.description())
                  .name("kind", kind)
                  .name("count", pairs.size() == 1 ? "one source" : pairs.size() + " sources")
                  .name("description", one.description().path())
                  .name("generated", one.generated().path())
                  .metric("sources", pairs.size());
          for (Pair pair : pairs.subList(0, Math.min(10, pairs.size()))) {
            finding.because(pair.description(), "describes");
            finding.because(
                pair.generated(), "is generated from " + Paths.name(pair.description().path()));
          }
          finding.report();
        });
  }

  /**
   * The name up to its first dot, as {@code user} of {@code user.pb.go} and {@code user_pb2.py}.
   */
  private static String first(String name) {
    String stem =
        name.contains(".") && name.indexOf('.') > 0 ? name.substring(0, name.indexOf('.')) : name;
    return stem.toLowerCase(Locale.ROOT)
        .replaceFirst("(_pb2_grpc|_pb2|_pb|_grpc_pb|_generated|lexer|parser|outerclass|grpc)$", "");
  }
}
