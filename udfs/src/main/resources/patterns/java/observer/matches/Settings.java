package config;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

final class Settings { // expect: observer
  private final Set<Consumer<String>> watchers = new LinkedHashSet<>();

  void watch(Consumer<String> watcher) {
    watchers.add(watcher);
  }

  void set(String key) {
    for (Consumer<String> watcher : Set.copyOf(watchers)) {
      watcher.accept(key);
    }
  }
}
