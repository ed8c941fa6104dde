package build;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

final class Hooks { // expect: event-bus
  enum Phase {
    BEFORE,
    AFTER
  }

  private final Map<Phase, List<Consumer<String>>> hooks = new EnumMap<>(Phase.class);

  void on(Phase phase, Consumer<String> hook) {
    hooks.computeIfAbsent(phase, p -> new ArrayList<>()).add(hook);
  }

  void fire(Phase phase, String module) {
    hooks.get(phase).forEach(hook -> hook.accept(module));
  }
}
