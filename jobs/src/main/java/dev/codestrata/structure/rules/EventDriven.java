package dev.codestrata.structure.rules;

import dev.codestrata.structure.Finding;
import dev.codestrata.structure.Findings;
import dev.codestrata.structure.RepositoryStructure;
import dev.codestrata.structure.StructureRule;
import dev.codestrata.structure.types.DeclaredType;
import dev.codestrata.structure.types.Member;
import dev.codestrata.structure.types.TypeUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Kinds of events under one type, each handled in other files than it is declared in, by handlers
 * that take the event or are parametrised by it.
 */
public final class EventDriven implements StructureRule {

  private static final int LEAST_EVENTS = 3;
  private static final Pattern HANDLER =
      Pattern.compile("Handler|Listener|Consumer|Subscriber|Projector|Observer");
  private static final Pattern NEWS = Pattern.compile("Event|Notification|Message|Signal");

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    Map<DeclaredType, List<DeclaredType>> handlers = handlers(structure);
    for (DeclaredType root : Hierarchies.own(structure)) {
      if (root.subtypes().size() < LEAST_EVENTS || !carriesNoWork(root)) {
        continue;
      }
      List<DeclaredType> handled = new ArrayList<>();
      Set<DeclaredType> handling = new LinkedHashSet<>();
      for (DeclaredType event : Hierarchies.implementations(root)) {
        List<DeclaredType> by =
            handlers.getOrDefault(event, List.of()).stream()
                .filter(h -> h.file() != event.file() && !h.isA(root))
                .toList();
        if (!by.isEmpty()) {
          handled.add(event);
          handling.addAll(by);
        }
      }
      Set<String> homes = new TreeSet<>();
      handling.forEach(h -> homes.add(h.file().path()));
      if (handled.size() < LEAST_EVENTS
          || homes.size() < LEAST_EVENTS
          || !isNews(root, handled)
          || handled.size() * 2 < Hierarchies.implementations(root).size()) {
        continue;
      }
      Finding finding =
          findings
              .about(root.declaration().qualifiedName())
              .at(root.file(), root.declaration())
              .name("event", root.name())
              .name("events", Hierarchies.names(handled))
              .name("handlers", Hierarchies.names(List.copyOf(handling)))
              .metric("events", handled.size())
              .metric("handlers", handling.size())
              .because(root.file(), root.declaration());
      handled.stream().limit(6).forEach(t -> finding.because(t.file(), t.declaration()));
      handling.stream().limit(6).forEach(t -> finding.because(t.file(), t.declaration()));
      finding.report();
    }
  }

  /**
   * Types that handle a type: by an operation of one parameter, or as the argument of a handler.
   */
  private static Map<DeclaredType, List<DeclaredType>> handlers(RepositoryStructure structure) {
    Map<DeclaredType, List<DeclaredType>> handlers = new LinkedHashMap<>();
    for (DeclaredType type : Hierarchies.own(structure)) {
      Set<DeclaredType> taken = new LinkedHashSet<>();
      for (TypeUse use : type.writtenSupertypes()) {
        if (!HANDLER.matcher(use.name()).find()) {
          continue;
        }
        for (String argument : use.arguments().split(",", -1)) {
          DeclaredType event = structure.types().resolve(type.file(), argument.strip());
          if (event != null) {
            taken.add(event);
          }
        }
      }
      for (Member method : type.methods()) {
        boolean silent =
            Set.of("", "void", "Unit", "None", "Task", "Promise").contains(method.result().name());
        if (silent && !method.parameters().isEmpty() && method.parameters().size() <= 2) {
          DeclaredType event = Hierarchies.meant(structure, type, method.parameters().get(0));
          if (event != null) {
            taken.add(event);
          }
        }
      }
      taken.forEach(event -> handlers.computeIfAbsent(event, e -> new ArrayList<>()).add(type));
    }
    return handlers;
  }

  /** Commands and queries are handled by the same means, and are no news. */
  private static boolean isNews(DeclaredType root, List<DeclaredType> handled) {
    long named = handled.stream().filter(e -> NEWS.matcher(e.name()).find()).count();
    return NEWS.matcher(root.name()).find() || named * 2 > handled.size();
  }

  /** Events tell what happened; what can be asked to do something is no event. */
  private static boolean carriesNoWork(DeclaredType root) {
    return root.methods().stream().allMatch(m -> m.parameters().isEmpty())
        && root.methods().size() <= 4;
  }
}
