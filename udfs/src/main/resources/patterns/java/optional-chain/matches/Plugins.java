package plugins;

import java.util.List;

final class Plugins {
  static void start(List<Plugin> plugins, String wanted) {
    plugins.stream() // expect: optional-chain
        .filter(plugin -> plugin.name().equals(wanted))
        .findFirst()
        .flatMap(Plugin::service)
        .ifPresentOrElse(Runnable::run, () -> System.err.println("no plugin " + wanted));
  }

  interface Plugin {
    String name();

    java.util.Optional<Runnable> service();
  }
}
