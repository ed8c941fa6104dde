package dev.codestrata.structure.rules;

import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureRule;
import dev.codestrata.structure.types.DeclaredType;
import dev.codestrata.structure.types.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Handlers that are parametrised by what they handle, some by commands and some by queries, where
 * one type handles one message.
 */
public final class CommandQuerySeparation implements StructureRule {

  private static final int LEAST = 2;

  private record Handler(DeclaredType type, String message) {}

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    TreeMap<String, List<Handler>> commands = new TreeMap<>();
    TreeMap<String, List<Handler>> queries = new TreeMap<>();
    for (DeclaredType type : Hierarchies.own(structure)) {
      for (TypeUse use : type.writtenSupertypes()) {
        if (!use.name().endsWith("Handler") || use.arguments().isEmpty() || type.isAbstract()) {
          continue;
        }
        String message = use.arguments().split("[,<]", -1)[0].strip();
        String module = String.valueOf(area(type));
        if (message.endsWith("Command")) {
          commands.computeIfAbsent(module, m -> new ArrayList<>()).add(new Handler(type, message));
        } else if (message.endsWith("Query")) {
          queries.computeIfAbsent(module, m -> new ArrayList<>()).add(new Handler(type, message));
        }
      }
    }
    commands.forEach(
        (module, writing) -> {
          List<Handler> reading = queries.getOrDefault(module, List.of());
          if (writing.size() < LEAST || reading.size() < LEAST) {
            return;
          }
          Finding finding =
              findings
                  .about(module)
                  .name("area", module)
                  .name("commands", messages(writing))
                  .name("queries", messages(reading))
                  .metric("commands", writing.size())
                  .metric("queries", reading.size());
          writing.stream()
              .limit(8)
              .forEach(h -> finding.because(h.type().file(), h.type().declaration()));
          reading.stream()
              .limit(8)
              .forEach(h -> finding.because(h.type().file(), h.type().declaration()));
          finding.report();
        });
  }

  /** The first three parts of the path: as coarse as a module of a system. */
  private static String area(DeclaredType type) {
    String[] parts = type.file().directory().split("/", -1);
    return String.join("/", List.of(parts).subList(0, Math.min(3, parts.length)));
  }

  private static String messages(List<Handler> handlers) {
    return String.join(
        ", ", handlers.stream().map(Handler::message).distinct().sorted().limit(4).toList());
  }
}
