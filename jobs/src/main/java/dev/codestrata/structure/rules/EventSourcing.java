package dev.codestrata.structure.rules;

import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureRule;
import dev.codestrata.structure.types.DeclaredType;
import dev.codestrata.structure.types.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * A type whose state follows from events: it applies several kinds of them, each by an overload or
 * a method of its own, and gives nothing back; and the repository keeps or loads events.
 */
public final class EventSourcing implements StructureRule {

  private static final int LEAST_EVENTS = 2;
  private static final Set<String> APPLYING =
      Set.of("apply", "when", "on", "mutate", "handle", "replay");

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    for (DeclaredType aggregate : Hierarchies.own(structure)) {
      TreeMap<String, List<Member>> byName = new TreeMap<>();
      for (Member method : aggregate.methods()) {
        String name = Texts.lower(method.name());
        if (method.parameters().size() == 1
            && APPLYING.contains(name)
            && Set.of("", "void", "Unit", "None").contains(method.result().name())) {
          byName.computeIfAbsent(name, n -> new ArrayList<>()).add(method);
        }
      }
      for (List<Member> applying : byName.values()) {
        List<DeclaredType> events = new ArrayList<>();
        for (Member method : applying) {
          DeclaredType event = Hierarchies.meant(structure, aggregate, method.parameters().get(0));
          if (event != null && !events.contains(event)) {
            events.add(event);
          }
        }
        DeclaredType store = events.size() < LEAST_EVENTS ? null : store(structure, events);
        if (store == null || !sameRoot(events)) {
          continue;
        }
        Finding finding =
            findings
                .about(aggregate.declaration().qualifiedName())
                .at(aggregate.file(), aggregate.declaration())
                .name("aggregate", aggregate.name())
                .name("events", Hierarchies.names(events))
                .name("store", store.name())
                .metric("events", events.size())
                .because(aggregate.file(), aggregate.declaration());
        applying.forEach(m -> finding.because(aggregate.file(), m.declaration()));
        events.stream().limit(6).forEach(t -> finding.because(t.file(), t.declaration()));
        finding.because(store.file(), store.declaration());
        finding.report();
      }
    }
  }

  /** Events are of one kind: they share what they extend. */
  private static boolean sameRoot(List<DeclaredType> events) {
    return events.stream()
        .flatMap(e -> e.writtenSupertypes().stream())
        .map(u -> u.name())
        .distinct()
        .anyMatch(
            name ->
                events.stream()
                    .allMatch(
                        e -> e.writtenSupertypes().stream().anyMatch(u -> u.name().equals(name))));
  }

  /** A type that takes many events and gives many back, or is asked for them. */
  private static DeclaredType store(RepositoryStructure structure, List<DeclaredType> events) {
    Set<String> roots = new java.util.HashSet<>();
    events.forEach(e -> e.writtenSupertypes().forEach(u -> roots.add(u.name())));
    for (DeclaredType type : Hierarchies.own(structure)) {
      boolean keeps =
          type.methods().stream()
              .anyMatch(
                  m ->
                      m.parameters().stream()
                          .anyMatch(p -> p.isMany() && roots.contains(p.name())));
      boolean loads =
          type.methods().stream()
              .anyMatch(m -> m.result().isMany() && roots.contains(m.result().name()));
      if (keeps && loads) {
        return type;
      }
    }
    return null;
  }
}
