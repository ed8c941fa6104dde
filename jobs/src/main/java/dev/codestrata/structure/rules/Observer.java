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

/**
 * A subject to which listeners of an abstract type are added one by one, whose operations give
 * nothing back.
 */
public final class Observer implements StructureRule {

  private static final Set<String> SILENT = Set.of("", "void", "Unit", "None", "Task", "Promise");

  @Override
  public void find(RepositoryStructure structure, Findings findings) {
    for (DeclaredType listener : Hierarchies.own(structure)) {
      if (!listener.isAbstract() || !isTold(listener)) {
        continue;
      }
      for (DeclaredType subject : Hierarchies.own(structure)) {
        List<Member> adding = new ArrayList<>();
        List<Member> removing = new ArrayList<>();
        for (Member member : subject.methods()) {
          if (member.parameters().size() <= 2
              && !member.declaration().signature().contains("static ")
              && Hierarchies.takes(structure, subject, member, listener, use -> !use.isMany())) {
            (startsWith(
                        member,
                        "remove",
                        "unregister",
                        "unsubscribe",
                        "detach",
                        "off",
                        "deregister")
                    ? removing
                    : startsWith(member, "add", "register", "subscribe", "attach", "on")
                        ? adding
                        : new ArrayList<Member>())
                .add(member);
          }
        }
        List<DeclaredType> listeners = Hierarchies.implementations(listener);
        // Both ways in and out, or in alone where somebody of the repository does listen.
        if (adding.isEmpty()
            || subject.isA(listener)
            || (removing.isEmpty()
                && (listeners.isEmpty()
                    || adding.stream().noneMatch(m -> m.parameters().size() == 1)))) {
          continue;
        }
        Finding finding =
            findings
                .about(subject.declaration().qualifiedName() + " " + listener.name())
                .at(subject.file(), subject.declaration())
                .name("subject", subject.name())
                .name("listener", listener.name())
                .name("add", adding.get(0).name())
                .metric("listeners", listeners.size())
                .metric("events", listener.methods().size())
                .confidence(removing.isEmpty() ? 0.8 : 0.92)
                .because(subject.file(), subject.declaration());
        adding.forEach(m -> finding.because(subject.file(), m.declaration()));
        removing.forEach(m -> finding.because(subject.file(), m.declaration()));
        finding.because(listener.file(), listener.declaration());
        listener.methods().forEach(m -> finding.because(listener.file(), m.declaration()));
        finding.report();
      }
    }
  }

  /** All operations of a listener are told something and asked for nothing. */
  private static boolean isTold(DeclaredType listener) {
    List<Member> methods = listener.methods();
    // What others subscribe to is itself a subject.
    return !methods.isEmpty()
        && methods.stream().noneMatch(m -> startsWith(m, "subscribe", "register", "addlistener"))
        && methods.stream().allMatch(m -> SILENT.contains(m.result().name()))
        && methods.stream().anyMatch(m -> !m.parameters().isEmpty());
  }

  private static boolean startsWith(Member member, String... words) {
    String name = member.name().toLowerCase(java.util.Locale.ROOT);
    for (String word : words) {
      if (name.startsWith(word)) {
        return true;
      }
    }
    return false;
  }
}
